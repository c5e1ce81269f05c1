import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { loadDecks } from '../dossier/load-decks.js';
import { loadDossier } from '../dossier/load-dossier.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import type { Files } from '../dossier/broken-references.js';
import { PictureLibrary } from './picture-library.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';

export interface ReadDossier {
  readonly dossier?: Dossier;
  readonly decks: readonly DeckSpec[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file read, by the name that diagnostics use, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads `dossier.yaml` and `decks.yaml` from a folder and validates both.
 * File names in diagnostics are relative to `from`.
 */
export async function readDossier(folder: string, from: string, pictures = new PictureLibrary()): Promise<ReadDossier> {
  const root = resolve(from, folder);
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const read = async (name: string): Promise<Source | undefined> => {
    const shown = relative(from, join(root, name)) || name;
    const outcome = await readYaml(join(root, name), shown, texts);
    diagnostics.push(...outcome.diagnostics);
    return outcome.source;
  };
  const source = await read('dossier.yaml');
  const decksSource = await read('decks.yaml');
  if (!source) return { decks: [], diagnostics, texts };

  const files = filesOf(root, await readdir(root, { recursive: true }), pictures);
  const loaded = loadDossier(source, { id: basename(root), folder: root, ...files });
  diagnostics.push(...loaded.diagnostics);
  if (!loaded.value) return { decks: [], diagnostics, texts };
  const decks = decksSource ? loadDecks(decksSource, loaded.value) : { value: [], diagnostics: [] };
  diagnostics.push(...decks.diagnostics);
  return {
    ...(hasErrors(diagnostics) ? {} : { dossier: loaded.value }),
    decks: decks.value ?? [],
    diagnostics,
    texts,
  };
}

const filesOf = (root: string, names: readonly string[], pictures: PictureLibrary): Files => ({
  fileExists: (name) => existsSync(join(root, name)),
  listFiles: () => names,
  findPictureFault: (name) => pictures.faultOf(join(root, name)),
});

async function readYaml(
  path: string,
  shown: string,
  texts: Map<string, string>,
): Promise<{ readonly source?: Source; readonly diagnostics: readonly Diagnostic[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { diagnostics: [diagnostic('file-not-readable', { file: shown, reason })] };
  }
  texts.set(shown, new TextDecoder().decode(bytes));
  const { value, diagnostics } = readSource(shown, bytes);
  return value ? { source: value, diagnostics } : { diagnostics };
}
