import { fileURLToPath } from 'node:url';
import { prepareDecks, type PreparedDeck } from '../../src/pipeline/prepare-decks.js';
import { readDossier } from '../../src/pipeline/read-dossier.js';
import { loadAssets } from '../../src/writers/html/load-assets.js';
import { renderDeckHtml } from '../../src/writers/html/render-deck.js';
import { loadSkeleton } from '../../src/writers/html/skeleton.js';
import { writeMarkdown } from '../../src/writers/marp/write-markdown.js';
import { thisMachine } from '../browser/this-machine.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const THEMES_FOLDER = fileURLToPath(new URL('../../theme', import.meta.url));

export interface ContractDeck extends PreparedDeck {
  /** « stress/scene (sobre) » */
  readonly name: string;
}

/** The decks of the real dossier as they are built, and those of the stress dossier in every theme. */
export async function contractDecks(): Promise<readonly ContractDeck[]> {
  const [real, inGreen, inBlue] = await Promise.all([
    prepared('slides/criminalite-organisee', 'ecologiste'),
    prepared('tests/fixtures/stress', 'ecologiste'),
    prepared('tests/fixtures/stress', 'sobre'),
  ]);
  return [...real, ...inGreen, ...inBlue];
}

/** Every deck of a dossier in a theme; throws where anything does not fit, which no deck here may. */
export async function prepared(folder: string, theme: string, themesFolder = THEMES_FOLDER): Promise<readonly ContractDeck[]> {
  const { dossier, decks, diagnostics } = await readDossier(folder, ROOT);
  if (!dossier) throw new Error(`${folder}: ${JSON.stringify(diagnostics)}`);
  const laidOut = prepareDecks(dossier, decks, { themesFolder, theme });
  if (laidOut.decks.length === 0) throw new Error(`${folder} (${theme}): ${JSON.stringify(laidOut.diagnostics)}`);
  return laidOut.decks.map((deck) => ({ ...deck, name: `${dossier.id}/${deck.laidOut.deck} (${theme})` }));
}

/** A deck as the one HTML file that a build makes of it. */
export async function htmlOf({ laidOut, fonts }: PreparedDeck): Promise<string> {
  const bundle = writeMarkdown(laidOut, fonts);
  return renderDeckHtml(bundle, laidOut, await loadSkeleton(thisMachine()), await loadAssets(bundle.assets));
}
