import { basename, join, relative, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { loadDecks } from '../dossier/load-decks.js';
import { loadDossier } from '../dossier/load-dossier.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { PictureLibrary } from './picture-library.js';
import type { Source } from '../source/source.js';
import { filesBeside, readYaml } from './read-yaml.js';

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
export function readDossier(folder: string, from: string, pictures = new PictureLibrary()): ReadDossier {
  const root = resolve(from, folder);
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const read = (name: string): Source | undefined => {
    const shown = relative(from, join(root, name)) || name;
    const outcome = readYaml(join(root, name), shown, texts);
    diagnostics.push(...outcome.diagnostics);
    return outcome.source;
  };
  const source = read('dossier.yaml');
  const decksSource = read('decks.yaml');
  if (!source) return { decks: [], diagnostics, texts };

  const files = filesBeside(root, pictures);
  const loaded = loadDossier(source, { id: basename(root), folder: root, ...files });
  diagnostics.push(...loaded.diagnostics);
  const decks = decksSource ? loadDecks(decksSource, loaded.value, files) : { value: [], diagnostics: [] };
  diagnostics.push(...decks.diagnostics);
  return {
    ...(hasErrors(diagnostics) || !loaded.value ? {} : { dossier: loaded.value }),
    decks: decks.value ?? [],
    diagnostics,
    texts,
  };
}
