import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildDossier } from '../../src/pipeline/build-dossier.js';
import { openWorkshop, type Workshop } from '../../src/pipeline/workshop.js';
import { lacksBrowser } from '../end-to-end/browser.js';
import { EVERY_KIND, surroundings, temporaryFolder, THEMES } from '../end-to-end/build.js';
import { lacks } from '../programs.js';
import { hostileDossier, type HostileDossier, type PlacedText } from './dossier.js';
import { bagOf, exactly, holdsBag, lettersOf, typesetSource } from './expected.js';
import { openHtmlReader, type HtmlReader } from './read-html.js';
import { readPdfTexts } from './read-pdf.js';
import { readOffice, type FoundText } from './read-pptx.js';
import { hostileTexts, MARK, type Hostile, type Length } from './strings.js';

/** Another seed finds other texts, a greater number more. */
const SEED = Number(process.env['PUPITRE_HOSTILE_SEED'] ?? '20250317');
const TEXTS = Number(process.env['PUPITRE_HOSTILE_TEXTS'] ?? '2000');
const HOURS = 3_600_000;

const cannot = (await lacksBrowser('hostile texts are not read back')) || lacks('pdftotext', 'hostile texts are not read back');

interface Case extends HostileDossier {
  readonly built: Readonly<Record<Format, readonly Read[]>>;
  /** The characters that the build warned of: no font of the theme draws them. */
  readonly lacked: ReadonlySet<string>;
}
interface Read extends FoundText {
  readonly letters: string;
}
type Format = 'html' | 'pptx' | 'pdf';

describe.skipIf(cannot)(`${String(TEXTS)} hostile texts, in every kind of text`, { timeout: HOURS }, () => {
  let workshop: Workshop;
  let reader: HtmlReader;
  const cases: Case[] = [];
  beforeAll(async () => {
    [workshop, reader] = await Promise.all([openWorkshop(surroundings(), false), openHtmlReader()]);
    const next = supply();
    while (allTexts().length < TEXTS) cases.push(await buildCase(hostileDossier(next), cases.length, workshop, reader));
  }, HOURS);
  afterAll(async () => {
    await workshop.close();
    await reader.close();
  });

  const allTexts = (): readonly PlacedText[] => cases.flatMap(({ texts }) => texts);
  const wrongIn = (format: Format): readonly object[] => cases.flatMap(({ texts, built, lacked }, dossier) =>
    texts.flatMap((placed) => judge(placed, built[format], format, lacked).map((found) => ({ dossier, ...found }))));

  it('are all placed, and in every kind of text', () => {
    const kinds = new Set(allTexts().map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(60);
    expect(new Set(allTexts().map(({ raw, mark }) => raw.replace(mark, ''))).size).toBeGreaterThan(TEXTS / 2);
    process.stdout.write(`${String(allTexts().length)} hostile texts of ${String(kinds.size)} kinds in ${String(cases.length)} dossiers\n`);
  });

  it.each(['html', 'pptx', 'pdf'] as const)('are read from %s as they were typeset, wherever they stand', (format) => {
    expect(wrongIn(format)).toEqual([]);
  });
});

/** Texts of each length, one after the other. */
function supply(): (most: Length) => Hostile {
  const sample = (length: Length): Hostile[] => fc.sample(hostileTexts(length), { seed: SEED, numRuns: TEXTS });
  const pools: Readonly<Record<Length, Hostile[]>> = { tiny: sample('tiny'), short: sample('short'), line: sample('line'), prose: sample('prose') };
  return (length) => {
    const text = pools[length].pop();
    if (!text) throw new Error(`no text is left for ${length}`);
    return text;
  };
}

async function buildCase(hostile: HostileDossier, number: number, workshop: Workshop, reader: HtmlReader): Promise<Case> {
  const root = temporaryFolder();
  const folder = join(root, `hostile-${String(number)}`);
  mkdirSync(folder);
  for (const picture of ['place.png', 'portrait.jpg', 'logo.png']) cpSync(join(EVERY_KIND, picture), join(folder, picture));
  writeFileSync(join(folder, 'dossier.yaml'), stringify(hostile.dossier, { lineWidth: 0 }));
  writeFileSync(join(folder, 'decks.yaml'), stringify(hostile.decks, { lineWidth: 0 }));
  const { diagnostics, files, folder: out } = await buildDossier(folder, { out: join(root, 'out'), themesFolder: THEMES, surroundings: surroundings(), workshop });
  // What a font lacks is warned of; nothing else is wrong with any text.
  expect(diagnostics.filter(({ code }) => code !== 'missing-glyph')).toEqual([]);
  const lacked = new Set(diagnostics.flatMap((found) => (found.code === 'missing-glyph' ? found.params.characters : [])));
  const built: Record<Format, FoundText[]> = { html: [], pptx: [], pdf: [] };
  for (const { format, path } of files) {
    const file = join(out, path);
    if (format === 'pptx') built.pptx.push(...readOffice(file));
    if (format === 'pdf') built.pdf.push(...(await readPdfTexts(file)));
    if (format === 'html') built.html.push(...(await reader.read(file)));
  }
  const read = (all: readonly FoundText[]): readonly Read[] => all.map((one) => ({ ...one, letters: lettersOf(one.text) })).filter(({ letters }) => letters.includes(MARK));
  return { ...hostile, lacked, built: { html: read(built.html), pptx: read(built.pptx), pdf: read(built.pdf) } };
}

/** Not for paper: what is said; a table's summary stands in an attribute of its own kind. */
const OFF_PAPER = /\.notes\.\*$|\.table\.alt$/;
/** Every place where a text's mark is read and the text is not; one entry where it is read nowhere. */
function judge(placed: PlacedText, all: readonly Read[], format: Format, lacked: ReadonlySet<string>): readonly object[] {
  const expected = typesetSource(placed, 'fr');
  const wanted = lettersOf(expected);
  if (format === 'pdf' && OFF_PAPER.test(placed.kind)) return [];
  const found = all.filter(({ letters }) => letters.includes(placed.mark));
  if (found.length === 0) return [{ kind: placed.kind, expected, format, found: 'nowhere' }];
  const drawn = found.some(({ where, letters }) => where === 'drawing' && letters.includes(wanted));
  // A label with letters that no font of the theme has is drawn wider than it was measured, and may end at its drawing's edge; the alternative says it whole.
  const isClipped = placed.kind.includes('.chart.') && [...expected].some((character) => lacked.has(character)) && found.some((one) => one.where === '/Alt' && one.letters.includes(wanted));
  const isRight = ({ where, text, letters }: Read): boolean => {
    if (exactly(expected).test(text)) return true;
    if (format === 'pdf' || where.includes('/@') || where === 'drawing') return letters.includes(wanted) || (format === 'pdf' && (onPaper(text, expected, lacked) || isClipped));
    return placed.kind.includes('.chart.') && drawn;
  };
  return found.filter((one) => !isRight(one)).map(({ where, text }) => ({ kind: placed.kind, expected, where, text: text.slice(0, 300) }));
}

/** What pdftotext puts elsewhere on its page: the ends above the line, and what is written from right to left. */
const RAISED = /(?:M(?:m|ll)es?|\d(?:e|er)|[IVX]e|[nN]os?)(?!\p{L})/u;
const TO_THE_LEFT = /[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text whose letters stand on their page in another order, or for which there is no glyph: all its letters are there that a font draws. */
function onPaper(page: string, expected: string, lacked: ReadonlySet<string>): boolean {
  const drawn = [...expected].filter((character) => !lacked.has(character)).join('');
  const isMoved = RAISED.test(expected) || TO_THE_LEFT.test(expected) || drawn !== expected;
  return isMoved && holdsBag(bagOf(page), bagOf(drawn));
}
