import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { BrowserError } from './browser-error.js';
import { atExit } from './at-exit.js';
import type { BrowserProgram, Machine } from './program.js';
import { Protocol } from './protocol.js';
import { watchOver } from './watchdog.js';

/** A browser that runs, with its own empty profile in the temporary folder. */
export interface RunningBrowser {
  readonly protocol: Protocol;
  /** « Chrome/147.0.7727.15 » as it says itself. */
  readonly product: string;
  /** Asks it to close, then ends it, then deletes its profile. Never throws. */
  close(): Promise<void>;
}

export interface StartOptions extends Machine {
  readonly sandbox: boolean;
  /** For the browser to come up; 30 s when absent. */
  readonly startTimeoutMs?: number;
  /** For any one command; 120 s when absent. */
  readonly commandTimeoutMs?: number;
  /** Called as soon as its process is there, long before it is up. */
  readonly onSpawned?: () => void;
}

const START_TIMEOUT_MS = 30_000;
const COMMAND_TIMEOUT_MS = 120_000;
const CLOSE_TIMEOUT_MS = 5_000;

/** No network, no update, no report, nothing of the user's. */
const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  // Containers give /dev/shm 64 MB, less than a long deck needs.
  '--disable-dev-shm-usage',
  '--disable-gpu',
];

/** @throws BrowserError `start-failed`, `no-sandbox`, `timeout` */
export async function startBrowser(program: BrowserProgram, options: StartOptions): Promise<RunningBrowser> {
  const profile = await makeProfile();
  const child = spawn(program.path, argumentsFor(profile, options.sandbox), {
    env: environment(program, options, profile),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that its helpers end with it and Ctrl-C reaches only us.
    detached: options.platform !== 'win32',
  });
  options.onSpawned?.();
  const callOff = child.pid === undefined ? () => undefined : watchOver(child.pid, profile, options.platform);
  const forget = atExit(() => {
    killTree(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    callOff();
  });
  const dispose = async (graceMs: number): Promise<void> => {
    await endProcess(child, graceMs);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => undefined);
    forget();
    callOff();
  };
  try {
    return await greet(child, options, dispose);
  } catch (error) {
    await dispose(0);
    throw error;
  }
}

async function makeProfile(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'pupitre-'));
  } catch (error) {
    throw new BrowserError('start-failed', (error as Error).message, { cause: error });
  }
}

async function greet(child: ChildProcess, options: StartOptions, dispose: (graceMs: number) => Promise<void>): Promise<RunningBrowser> {
  const [, , , toBrowser, fromBrowser] = child.stdio as [null, null, Readable, Writable, Readable];
  const said = lastWords(child);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error) => {
      reject(new BrowserError('start-failed', error.message, { cause: error }));
    });
    child.once('close', () => {
      reject(failure(said()));
    });
  });
  failed.catch(() => undefined);
  const protocol = new Protocol(toBrowser, fromBrowser, options.commandTimeoutMs ?? COMMAND_TIMEOUT_MS);
  const startTimeoutMs = options.startTimeoutMs ?? START_TIMEOUT_MS;
  const version = protocol.send('Browser.getVersion', {}, undefined, startTimeoutMs).catch(async (error: unknown) => {
    // The pipe closes a moment before the process has said why.
    if (error instanceof BrowserError && error.reason === 'died') return failed;
    throw error;
  });
  const { product } = await Promise.race([version, failed]);
  return {
    protocol,
    product: String(product),
    async close() {
      const patience = Math.min(CLOSE_TIMEOUT_MS, options.commandTimeoutMs ?? COMMAND_TIMEOUT_MS);
      await protocol.send('Browser.close', {}, undefined, patience).catch(() => undefined);
      protocol.fail(new BrowserError('died', 'closed'));
      await dispose(patience);
    },
  };
}

function argumentsFor(profile: string, sandbox: boolean): readonly string[] {
  // Without a sandbox the zygote only costs time.
  return [...ARGUMENTS, `--user-data-dir=${profile}`, ...(sandbox ? [] : ['--no-sandbox', '--no-zygote']), 'about:blank'];
}

function environment(program: BrowserProgram, machine: Machine, profile: string): Record<string, string> {
  const inherited = Object.fromEntries(
    Object.entries(machine.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  // The packaged one writes to its home (NSS); an installed one may be a script that needs the real one.
  const own = program.kind === 'packaged' ? { HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile } : {};
  return { ...inherited, ...temporaryIn(profile, machine), ...own, ...program.env };
}

/** A socket's path has 108 characters at most, of which a browser adds some fifty to its temporary folder's. */
const LONGEST_TEMPORARY = 48;

/** What it leaves in its temporary folder when it is ended outright goes with its profile. */
const temporaryIn = (profile: string, { platform }: Machine): Record<string, string> =>
  platform === 'linux' && profile.length <= LONGEST_TEMPORARY ? { TMPDIR: profile } : {};

/** What the browser last wrote on its standard error, 4,000 characters at most. */
function lastWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(-4000);
  });
  return () => words.trim();
}

function failure(words: string): BrowserError {
  if (/no usable sandbox|sandbox_host|setuid sandbox|--no-sandbox/i.test(words)) {
    return new BrowserError('no-sandbox', words);
  }
  return new BrowserError('start-failed', words === '' ? 'no message' : words);
}

async function endProcess(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.pid === undefined) return;
  if (!(await hasEnded(child, graceMs))) {
    killTree(child);
    await hasEnded(child, CLOSE_TIMEOUT_MS);
  }
}

function hasEnded(child: ChildProcess, withinMs: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, withinMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Whether the browser may run without its sandbox: root cannot have one, and containers mostly forbid it. */
export function mustGiveUpSandbox(machine: Machine, uid: number | undefined): 'root' | 'container' | undefined {
  if (machine.platform !== 'linux') return undefined;
  if (uid === 0) return 'root';
  const isContainer = existsSync('/.dockerenv') || existsSync('/run/.containerenv') || machine.env['container'] !== undefined;
  return isContainer ? 'container' : undefined;
}
