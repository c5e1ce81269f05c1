import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordedTerminal } from '../cli/terminal.js';
import { recordTerminal } from '../cli/terminal.js';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../end-to-end/build.js';
import { marked } from '../messages/marked.js';
import { starterDecks, starterDossier } from '../../src/pipeline/starter.js';

/** A working folder with one dossier, `slides/essai`: the one that `pupitre new` writes. */
export interface Workplace {
  readonly cwd: string;
  /** Replaces a part of a YAML file, which must be there. */
  edit(file: 'dossier.yaml' | 'decks.yaml', from: string, to: string): void;
  /** Runs a command line there. */
  type(line: string, machine?: Partial<RecordedTerminal>): Promise<Typed>;
  read(path: string): Buffer;
}

export interface Typed {
  readonly exitCode: number;
  /** With its invisible spaces shown, as `marked` does. */
  readonly out: string;
  readonly err: string;
}

/** A machine on which no browser can be found. */
export const WITHOUT_BROWSER = { env: {}, arch: 'arm64' } as const;

export function workplace(): Workplace {
  const cwd = temporaryFolder();
  const folder = join(cwd, 'slides', 'essai');
  mkdirSync(folder, { recursive: true });
  // What is kept from one build to the next stays here.
  mkdirSync(join(cwd, 'node_modules'));
  writeFileSync(join(folder, 'dossier.yaml'), starterDossier('2025-03-17'));
  writeFileSync(join(folder, 'decks.yaml'), starterDecks);
  return {
    cwd,
    edit(file, from, to) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(path, text.replace(from, () => to));
    },
    async type(line, machine = {}) {
      const terminal = { ...recordTerminal(cwd, definedEnv()), uid: process.getuid?.(), ...machine };
      const exitCode = await run(line.split(' '), terminal);
      return { exitCode, out: marked(terminal.printed.out), err: marked(terminal.printed.err) };
    },
    read: (path) => readFileSync(join(cwd, path)),
  };
}

/** This process's, but for the language. */
const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !/^(?:LANG|LC_.*)$/.test(entry[0])));

/** The dossier of every block kind, beside the other. */
export function addEveryKind({ cwd }: Workplace): void {
  cpSync(fileURLToPath(new URL('../fixtures/every-kind', import.meta.url)), join(cwd, 'slides', 'every-kind'), { recursive: true });
}
