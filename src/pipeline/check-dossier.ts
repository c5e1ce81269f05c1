import { basename, resolve } from 'node:path';
import type { AllowedFinding } from '../check/judge.js';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { worstFirst } from '../diagnostics/worst-first.js';
import { chooseDecks } from './choose-decks.js';
import { examineDecks } from './examine-decks.js';
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
  /** Every warning is an error, whatever dossier and decks say. */
  readonly strict?: boolean;
}

export interface CheckResult {
  readonly dossier: string;
  readonly decks: readonly string[];
  readonly pages: number;
  /** Whether the rules of `check` have been asked: what cannot be built is not read over. */
  readonly readOver: boolean;
  /** Worst first. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the dossier allows, with its reasons. */
  readonly allowed: readonly AllowedFinding[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * All that a build would find wrong with the dossier in `folder`, without building it, then what the rules of `check`
 * find in a dossier that can be built.
 */
export async function checkDossier(folder: string, cwd: string, options: CheckOptions): Promise<CheckResult> {
  const pictures = new PictureLibrary();
  const { dossier, decks, diagnostics, texts: read } = await readDossier(folder, cwd, pictures);
  const chosen = chooseDecks(decks, options.decks);
  const brands = dossier && (await readBrands(dossier, chosen.decks, { ...options, cwd, pictures }));
  const early = [...diagnostics, ...chosen.diagnostics, ...(brands?.diagnostics ?? [])];
  const texts = new Map([...read, ...(brands?.texts ?? [])]);
  const name = dossier?.id ?? basename(resolve(cwd, folder));
  if (!dossier || hasErrors(early)) {
    return { dossier: name, decks: [], pages: 0, readOver: false, diagnostics: worstFirst(early), allowed: [], texts };
  }
  const prepared = prepareDecks(dossier, chosen.decks, {
    themesFolder: themesFolderFor(cwd),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
    ...(brands ? { brandOf: brands.brandOf } : {}),
  });
  const laidOut = prepared.decks.map((deck) => deck.laidOut);
  const found = [...early, ...prepared.diagnostics];
  // Where something does not fit there are no pages to read over.
  const judged = hasErrors(found)
    ? { diagnostics: found, allowed: [] }
    : examineDecks({ dossier, specs: chosen.decks, laidOut, pictures, found, strict: options.strict ?? false });
  return {
    dossier: name,
    decks: laidOut.map(({ deck }) => deck),
    pages: laidOut.reduce((sum, { pages }) => sum + pages.length, 0),
    readOver: !hasErrors(found),
    diagnostics: worstFirst(judged.diagnostics),
    allowed: judged.allowed,
    texts,
  };
}
