import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec } from '../dossier/dossier.js';
import type { ParityFormat } from '../diagnostics/parity-codes.js';
import { compareDecks } from '../parity/compare-decks.js';
import { whereTheyPart } from '../parity/where-they-part.js';
import type { ReadDeck } from '../readback/read-deck.js';
import { chooseDecks } from './choose-decks.js';
import { isNameOf } from './file-names.js';
import { outputFolderFor } from './folders.js';
import { readDossier } from './read-dossier.js';

export interface ParityOptions {
  /** Names in `decks.yaml`; all when empty. */
  readonly decks: readonly string[];
  /** Where the build wrote; `out` when absent. */
  readonly out?: string;
}

export interface ParityResult {
  readonly dossier: string;
  /** Decks of which at least two formats were compared. */
  readonly compared: number;
  /** Files read back. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

const FORMATS: readonly ParityFormat[] = ['html', 'pdf', 'pptx'];

/** Reads what a build of the dossier in `folder` wrote, and compares the formats of each deck slide by slide. */
export async function checkParity(folder: string, cwd: string, options: ParityOptions): Promise<ParityResult> {
  const read = await readDossier(folder, cwd);
  const chosen = chooseDecks(read.decks, options.decks);
  const dossier = basename(resolve(cwd, folder));
  const early = [...read.diagnostics, ...chosen.diagnostics];
  if (hasErrors(early)) return { dossier, compared: 0, files: 0, diagnostics: early, texts: read.texts };
  const place: Place = { written: outputFolderFor(folder, options.out, cwd), source: resolve(cwd, folder), cwd };
  const compared = await Promise.all(chosen.decks.map((spec) => compareDeck(spec, place)));
  return {
    dossier,
    compared: compared.filter(({ files }) => files > 1).length,
    files: compared.reduce((sum, { files }) => sum + files, 0),
    diagnostics: [...early, ...compared.flatMap(({ diagnostics }) => diagnostics)],
    texts: read.texts,
  };
}

interface Place {
  /** Absolute: the folder of the files built. */
  readonly written: string;
  readonly source: string;
  readonly cwd: string;
}

async function compareDeck({ name, audience, pptx }: DeckSpec, place: Place): Promise<{ readonly files: number; readonly diagnostics: readonly Diagnostic[] }> {
  // What is written into somebody else's template has pages of its own: there is nothing to compare slide by slide.
  const formats = FORMATS.filter((format) => format !== 'pptx' || pptx === undefined);
  const names = existsSync(place.written) ? readdirSync(place.written) : [];
  const found = formats.flatMap((format) => names.filter((file) => isNameOf(file, name, format)).map((file) => ({ format, path: join(place.written, file) })));
  const missing = formats.filter((format) => !found.some((file) => file.format === format));
  const decks: Partial<Record<ParityFormat, ReadDeck>> = {};
  const diagnostics: Diagnostic[] = missing.map((format) =>
    diagnostic('parity-file-missing', { deck: name, format, folder: relative(place.cwd, place.written) }, undefined, 'warning'),
  );
  for (const { format, path } of found) {
    const file = relative(place.cwd, path);
    if (isOlder(path, place.source)) diagnostics.push(diagnostic('parity-file-outdated', { file }, undefined, 'warning'));
    try {
      decks[format] = await readBack(format, readFileSync(path));
    } catch (error) {
      diagnostics.push(diagnostic('parity-file-unreadable', { file, reason: (error as Error).message }));
    }
  }
  const differences = compareDecks(decks, { notes: audience === 'internal' });
  return {
    files: Object.keys(decks).length,
    diagnostics: [...diagnostics, ...differences.map((one) => diagnostic('parity-difference', { deck: name, ...one, ...whereTheyPart(one.expected, one.found) }))],
  };
}

async function readBack(format: ParityFormat, bytes: Uint8Array): Promise<ReadDeck> {
  if (format === 'html') return (await import('../readback/read-html.js')).readHtml(new TextDecoder().decode(bytes));
  if (format === 'pdf') return (await import('../readback/read-pdf.js')).readPdf(bytes);
  return (await import('../readback/read-pptx.js')).readPptx(bytes);
}

const isOlder = (file: string, folder: string): boolean =>
  ['dossier.yaml', 'decks.yaml'].some((name) => statSync(join(folder, name)).mtimeMs > statSync(file).mtimeMs);
