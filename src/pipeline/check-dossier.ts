import { basename, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { chooseDecks } from './choose-decks.js';
import { themesFolderFor } from './folders.js';
import { prepareDecks } from './prepare-decks.js';
import { PictureLibrary } from './picture-library.js';
import { readBrands } from './read-brands.js';
import { readDossier } from './read-dossier.js';

export interface CheckOptions {
  readonly decks?: readonly string[];
  readonly theme?: string;
  /** The file of a partner's brand, from `cwd`; over the decks' own. */
  readonly brand?: string;
}

export interface CheckResult {
  readonly dossier: string;
  readonly decks: readonly string[];
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** All that a build would find wrong with the dossier in `folder`, without building it. */
export async function checkDossier(folder: string, cwd: string, options: CheckOptions): Promise<CheckResult> {
  const pictures = new PictureLibrary();
  const { dossier, decks, diagnostics, texts: read } = await readDossier(folder, cwd, pictures);
  const chosen = chooseDecks(decks, options.decks);
  const brands = dossier && (await readBrands(dossier, chosen.decks, { ...options, cwd, pictures }));
  const early = [...diagnostics, ...chosen.diagnostics, ...(brands?.diagnostics ?? [])];
  const texts = new Map([...read, ...(brands?.texts ?? [])]);
  const name = dossier?.id ?? basename(resolve(cwd, folder));
  if (!dossier || hasErrors(early)) return { dossier: name, decks: [], pages: 0, diagnostics: early, texts };
  const prepared = prepareDecks(dossier, chosen.decks, {
    themesFolder: themesFolderFor(cwd),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
    ...(brands ? { brandOf: brands.brandOf } : {}),
  });
  return {
    dossier: name,
    decks: prepared.decks.map((deck) => deck.laidOut.deck),
    pages: prepared.decks.reduce((sum, deck) => sum + deck.laidOut.pages.length, 0),
    diagnostics: [...early, ...prepared.diagnostics],
    texts,
  };
}
