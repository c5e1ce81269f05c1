import type { DossierWords, Figure } from './dossier-words.js';
import { fold, sentences, words } from './scan.js';

/** Where a figure stands in the scan: its sentence, the sentence before (« ces amendes »), and the paragraph. */
interface Mention {
  readonly sentence: string;
  readonly before: string;
  readonly paragraph: string;
}

const IN_WORDS: Readonly<Record<number, string>> = { 1: 'un', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq' };
/** The unit of the ledger as the prose writes it. */
const UNITS_IN_PROSE: Readonly<Record<string, string>> = { 'Md€': " milliards d'euros", '%': '%', millions: ' millions', quart: ' quart' };
const QUALIFIERS = '(?:plus|près|moins) d(?:e |\')|seulement |environ ';
/** A word of a label that the scan has in another number or form. */
const OTHER_FORMS: Readonly<Record<string, string>> = { impliquées: 'impliquant', fermés: 'fermé', détenus: 'détenu' };
/** Words that carry no claim. */
const SMALL_WORDS = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'en', 'et', 'à', 'au', 'aux', 'par']);
/** Numbers of the prose that are no figures: the age under which the young are counted. */
const NOT_FIGURES = ['25'];

const inFrench = (value: number): string => new Intl.NumberFormat('fr').format(value).replace(/\s/g, ' ');

/** The figure as the text writes it: « 3,5 milliards d'euros », « 240 000 », « un détenu sur quatre ». */
function pattern({ value, unit, of, qualifier }: Figure): RegExp {
  if (of !== undefined) return new RegExp(`\\b${IN_WORDS[value]} \\p{L}+ sur ${IN_WORDS[of]}`, 'iu');
  const number = unit === 'quart' ? IN_WORDS[value] : inFrench(value);
  const before = qualifier === undefined ? `(?<!${QUALIFIERS})` : `${qualifier.replace(/ de$/, ' d(?:e |\')')} ?`;
  return new RegExp(`${before}(?<![\\d ,]\\d|\\d,)\\b${number}${unit === undefined ? '' : UNITS_IN_PROSE[unit]}(?![\\d,]\\d)`, 'u');
}

function mentions(figure: Figure, scan: readonly string[]): readonly Mention[] {
  const wanted = pattern(figure);
  return scan.flatMap((paragraph) =>
    sentences(paragraph).flatMap((sentence, index, all) =>
      wanted.test(sentence) ? [{ sentence, before: all[index - 1] ?? '', paragraph }] : [],
    ),
  );
}

const years = (text: string): readonly string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];

function faults(figure: Figure, found: readonly Mention[], source: string | undefined): readonly string[] {
  const near = found.map(({ sentence, before }) => `${before} ${sentence}`).join(' ');
  const own = found.map(({ sentence }) => sentence).join(' ');
  const paragraphs = found.map(({ paragraph }) => fold(paragraph)).join(' ');
  const { date, versus, scope, per, label } = figure;
  const known = new Set(words(near));
  const strange = words(label).filter((word) => !SMALL_WORDS.has(word) && !known.has(word) && !known.has(OTHER_FORMS[word] ?? ''));
  const unsaid = years(own).filter((year) => year !== String(date) && year !== String(versus?.date));
  return [
    ...(date !== undefined && !years(near).includes(String(date)) ? [`the scan does not say ${date}`] : []),
    ...unsaid.map((year) => `the scan says ${year}`),
    ...(versus && !own.includes(`contre ${inFrench(versus.value)}% en ${versus.date}`) ? ['the comparison is not in the scan'] : []),
    ...(scope !== undefined && !paragraphs.includes(fold(scope)) ? [`the scan does not say ${scope}`] : []),
    ...(source !== undefined && !paragraphs.includes(fold(source)) ? [`the scan does not say ${source}`] : []),
    ...(per !== undefined && !own.includes(`par ${per}`) ? [`the scan does not say par ${per}`] : []),
    ...strange.map((word) => `the scan does not say ${word}`),
  ];
}

/** Figures of the ledger that the scan does not bear out: value, qualifier, year, comparison, scope, source, label. */
export const figureFindings = (dossier: DossierWords, scan: readonly string[]): readonly string[] =>
  Object.entries(dossier.figures).flatMap(([id, figure]) => {
    const found = mentions(figure, scan);
    if (found.length === 0) return [`${id}: ${figure.value} is not in the scan`];
    const source = figure.source === undefined ? undefined : dossier.sources[figure.source]?.label;
    return faults(figure, found, source).map((fault) => `${id}: ${fault}`);
  });

/** Numbers of the scan's prose that the ledger does not hold. */
export function missingFigures(dossier: DossierWords, scan: readonly string[]): readonly string[] {
  const held = Object.values(dossier.figures).flatMap(({ value, date, versus }) => [
    inFrench(value),
    String(date),
    ...(versus ? [inFrench(versus.value), String(versus.date)] : []),
  ]);
  return scan
    .filter((paragraph) => /[.:]$/.test(paragraph))
    .flatMap((paragraph) => paragraph.match(/(?<![\p{L}\d])\d+(?: \d{3})*(?:,\d+)?/gu) ?? [])
    .filter((number) => !held.includes(number) && !NOT_FIGURES.includes(number));
}
