import { stat } from 'node:fs/promises';
import { BrowserError } from '../browser/browser-error.js';
import { findBrowser } from '../browser/find-browser.js';
import { openBrowser, type BrowserSession } from '../browser/session.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';

/** What finding and starting a browser needs to know of the machine. */
export interface BrowserNeeds {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  /** The user's id; undefined on Windows. */
  readonly uid: number | undefined;
  /** `--browser`: a path. */
  readonly browser?: string;
}

export interface OpenedBrowser {
  readonly session?: BrowserSession;
  readonly gaveUp: BrowserSession['gaveUp'];
  readonly diagnostics: readonly Diagnostic[];
}

/** A browser, or the diagnostic that says why there is none. Never rejects for what a machine lacks. */
export async function openBrowserFor(needs: BrowserNeeds, onSpawned: () => void = () => undefined): Promise<OpenedBrowser> {
  try {
    const session = await openBrowser({ ...browserOptions(needs), onSpawned });
    return { session, gaveUp: session.gaveUp, diagnostics: [] };
  } catch (error) {
    return { gaveUp: [], diagnostics: [browserDiagnostic(error)] };
  }
}

export function browserOptions({ env, platform, arch, uid, browser }: BrowserNeeds) {
  const explicit = browser ?? env['PUPITRE_BROWSER'];
  return {
    env,
    platform,
    arch,
    uid,
    withoutSandbox: env['PUPITRE_NO_SANDBOX'] === '1',
    ...patience(env['PUPITRE_BROWSER_TIMEOUT']),
    ...(explicit === undefined || explicit === '' ? {} : { explicit }),
  };
}

/** `PUPITRE_BROWSER_TIMEOUT`: how many seconds any one answer of the browser may take, for very slow machines. */
function patience(seconds: string | undefined): { readonly startTimeoutMs?: number; readonly commandTimeoutMs?: number } {
  const ms = Number(seconds) * 1000;
  return seconds !== undefined && ms > 0 ? { startTimeoutMs: ms, commandTimeoutMs: ms } : {};
}

/** The diagnostic for an error of the browser's; any other error is a bug and goes on. */
export function browserDiagnostic(error: unknown): Diagnostic {
  if (!(error instanceof BrowserError)) throw error;
  const { reason, detail } = error;
  return reason === 'not-found' ? diagnostic('no-browser', {}) : diagnostic('browser-failed', { problem: reason, detail });
}

/** The browser that will be started first, known without starting it. */
export interface BrowserIdentity {
  readonly path: string;
  /** Changes with the program's file. */
  readonly name: string;
}

/** Nothing when there is none, or none whose file can be looked at. */
export async function browserIdentity(needs: BrowserNeeds): Promise<BrowserIdentity | undefined> {
  try {
    const program = await findBrowser(browserOptions(needs));
    if (!program) return undefined;
    const { size, mtimeMs } = await stat(program.path);
    return { path: program.path, name: JSON.stringify([program.path, program.version, size, mtimeMs]) };
  } catch {
    return undefined;
  }
}
