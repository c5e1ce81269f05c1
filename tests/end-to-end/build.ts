import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { buildDossier, type BuildOptions, type BuildResult, type Surroundings } from '../../src/pipeline/build-dossier.js';
import { prepareDecks, type PreparedDeck } from '../../src/pipeline/prepare-decks.js';
import { readDossier } from '../../src/pipeline/read-dossier.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const THEMES = join(ROOT, 'theme');
export const EVERY_KIND = join(ROOT, 'tests/fixtures/every-kind');
export const REAL_DOSSIER = join(ROOT, 'slides/criminalite-organisee');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that lasts as long as the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pupitre-e2e-'));
  folders.push(folder);
  return folder;
}

export const surroundings = (cwd = ROOT): Surroundings => ({
  cwd,
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  uid: process.getuid?.(),
});

/** A dossier built into a folder of its own. */
export interface Built {
  readonly result: BuildResult;
  /** The bytes of a result: `presse`, `pdf`. */
  bytes(deck: string, format: string): Buffer;
  path(deck: string, format: string): string;
}

export async function build(folder: string, options: Partial<BuildOptions> = {}): Promise<Built> {
  const result = await buildDossier(folder, {
    out: temporaryFolder(),
    themesFolder: THEMES,
    surroundings: surroundings(),
    ...options,
  });
  const path = (deck: string, format: string): string => {
    const file = result.files.find((one) => one.deck === deck && one.format === format);
    return join(result.folder, file?.path ?? `${deck}.${format}`);
  };
  return { result, path, bytes: (deck, format) => readFileSync(path(deck, format)) };
}

/** The same decks as the writers get them. */
export async function laidOut(folder: string): Promise<readonly PreparedDeck[]> {
  const { dossier, decks } = await readDossier(folder, ROOT);
  if (!dossier) throw new Error(`the dossier in ${folder} is wrong`);
  return prepareDecks(dossier, decks, { themesFolder: THEMES }).decks;
}
