import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { chooseDecks } from './choose-decks.js';
import { themesFolderFor } from './folders.js';
import { prepareDecks } from './prepare-decks.js';
import { readDossier } from './read-dossier.js';

export interface CheckOptions {
  readonly decks?: readonly string[];
  readonly theme?: string;
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
  const { dossier, decks, diagnostics, texts } = await readDossier(folder, cwd);
  const chosen = chooseDecks(decks, options.decks);
  const early = [...diagnostics, ...chosen.diagnostics];
  const name = dossier?.id ?? folder;
  if (!dossier || hasErrors(early)) return { dossier: name, decks: [], pages: 0, diagnostics: early, texts };
  const prepared = prepareDecks(dossier, chosen.decks, {
    themesFolder: themesFolderFor(cwd),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  });
  return {
    dossier: name,
    decks: prepared.decks.map((deck) => deck.laidOut.deck),
    pages: prepared.decks.reduce((sum, deck) => sum + deck.laidOut.pages.length, 0),
    diagnostics: [...early, ...prepared.diagnostics],
    texts,
  };
}
