import type { ChartValue } from '../../blocks/chart-schema.js';
import { diagnostic, relatedTo, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Block, Dossier } from '../../dossier/dossier.js';
import type { Path } from '../../source/source.js';
import { formatQuantity } from '../../text/numbers.js';
import type { Rule } from '../subject.js';
import { isYear, sharedBy, stemsOf } from '../words.js';
import { amountOf, type Amount } from './amount.js';
import { ledgerOf, valueText, type LedgerFigure } from './ledger.js';
import { agrees } from './match.js';
import { mentionsIn, type Mention } from './mentions.js';

/** A value typed into a table or a chart, with the words that say what it counts. */
interface Datum extends Amount, Pick<Mention, 'nuance'> {
  readonly kind: 'table' | 'chart';
  readonly written: string;
  readonly path: Path;
  /** Of its row and column, or of its label and series: each must be known to the figure that it is taken for. */
  readonly own: string;
  /** Of the slide's title, which may say more. */
  readonly title: string;
}

/** Words of a row or a column that say how a thing is counted, not which. */
const MEASURES = stemsOf('montant valeur nombre effectif part taux chiffre total ensemble estimation amount value number share rate total');
/** So much of a label must stand in the words of a value and its title. */
const SURE = 0.75;
/** So much makes a figure one that the value may be of. */
const LIKELY = 0.5;

/** Values of tables and charts that are not what the ledger says of the same thing. */
export const findDataContradictions: Rule = ({ dossier }) => {
  const ledger = ledgerOf(dossier);
  return dataOf(dossier).flatMap((datum) => contradiction(datum, ledger, dossier));
};

function contradiction(datum: Datum, ledger: readonly LedgerFigure[], { source, language }: Dossier): readonly Diagnostic[] {
  const scored = ledger.map((entry) => ({ entry, score: likelihoodOf(datum, entry), amount: amountAt(datum, entry) })).filter(({ score }) => score > 0);
  const isSaid = scored.some(({ entry, score, amount }) => score >= LIKELY && amount && agrees(datum, amount.value, entry.figure.qualifier));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (!best?.amount || best.score < SURE || isSaid) return [];
  const { id, figure, amount, versus } = best.entry;
  const isVersus = best.amount !== amount && versus !== undefined;
  const value = isVersus && figure.versus ? formatQuantity(figure.versus.value, figure.unit, language) : valueText(figure, language);
  const path = ['figures', id, ...(isVersus ? ['versus', 'value'] : ['value'])];
  return [relatedTo(diagnostic('data-contradicts-figure', { in: datum.kind, written: datum.written, id, value }, source.placeOf(datum.path), 'warning'), source.placeOf(path))];
}

/** Which of a figure's two values is meant: that of the year which the words name, if they name one. */
function amountAt(datum: Datum, { amount, versus, figure }: LedgerFigure): Amount | undefined {
  const years = (`${datum.own} ${datum.title}`.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).filter(isYear);
  const isOf = (date: string | undefined): boolean => years.length === 0 || (date !== undefined && years.includes(date.slice(0, 4)));
  if (isOf(figure.date)) return amount;
  return versus && isOf(figure.versus?.date) ? versus : undefined;
}

/** How much of a label its words hold, 0 to 1; 0 where the unit, the year or a word of its row says that it is something else. */
function likelihoodOf(datum: Datum, entry: LedgerFigure): number {
  if (datum.unit !== entry.amount.unit || !amountAt(datum, entry)) return 0;
  const own = stemsOf(datum.own);
  // « À Lille » in a title makes another figure of it, as a word of its row does.
  const names = stemsOf((datum.title.match(/(?<=[\p{L}\p{N},][\s\u00A0])\p{Lu}[\p{L}-]+/gu) ?? []).join(' '));
  const known = new Set([...entry.labels.flatMap((label) => [...label]), ...entry.around, ...MEASURES]);
  if ([...own, ...names].some((stem) => !known.has(stem))) return 0;
  const said = new Set([...own, ...stemsOf(datum.title)]);
  const covered = entry.labels.map((label) => {
    const isOtherNumber = [...label].some((stem) => /^\d/.test(stem) && !said.has(stem));
    const shared = sharedBy(label, said);
    return shared < 2 || isOtherNumber ? 0 : shared / label.size;
  });
  return Math.max(0, ...covered);
}

const dataOf = ({ sections, language }: Dossier): readonly Datum[] =>
  sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const title = block.title ?? section.title;
      if (block.kind === 'table') return ofTable(block, title, language);
      return block.kind === 'chart' ? ofChart(block, title, language) : [];
    }),
  );

/** What the schema of tables makes of one. */
interface TableValue {
  readonly columns: readonly { readonly header: string }[];
  readonly rows: readonly (readonly (string | number | { readonly figure: string })[])[];
}

function ofTable({ value, path }: Block, title: string, language: string): readonly Datum[] {
  const { columns, rows } = value as TableValue;
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c): readonly Datum[] => {
      const { words, unit } = headerOf(columns[c]?.header ?? '');
      const own = c > 0 && typeof row[0] !== 'object' ? `${String(row[0])} ${words}` : words;
      // What the rows are is said above the first of them.
      const rowsAre = c > 0 ? `${title}, ${columns[0]?.header.toLowerCase() ?? ''}` : title;
      const about = { kind: 'table', path: [...path, 'table', 'rows', r, c], own, title: rowsAre } as const;
      if (typeof cell === 'number') return c === 0 && isYear(String(cell)) ? [] : [{ ...about, ...valueOf(cell, unit, language) }];
      return typeof cell === 'string' && (c > 0 || columns.length === 1) ? ofText(cell, unit, language).map((read) => ({ ...about, ...read })) : [];
    }),
  );
}

/** « Montant (Md€) », « Montant en Md€ »: the unit that a header gives its column. */
function headerOf(header: string): { readonly words: string; readonly unit: string | undefined } {
  const match = /^(.*?)[\s\u00A0]*(?:\(en[\s\u00A0]|\(|,?[\s\u00A0]en[\s\u00A0])([^()\s\d]{1,12})\)?$/u.exec(header);
  const unit = match?.[2];
  return unit !== undefined && (/[%‰€$]/u.test(unit) || amountOf({ value: 1, unit }).unit !== '' || /^(?:millions|milliards)$/.test(unit)) ? { words: match?.[1] ?? '', unit } : { words: header, unit: undefined };
}

/** A cell that holds one quantity and no other. */
function ofText(text: string, unit: string | undefined, language: string): readonly (Amount & Pick<Datum, 'written' | 'nuance'>)[] {
  const [mention, ...more] = mentionsIn(text, language);
  if (!mention || more.length > 0) return [];
  const amount = mention.unit === '' && unit !== undefined ? amountOf({ value: mention.value, unit }) : mention;
  return [{ value: amount.value, unit: amount.unit, written: text.slice(mention.start, mention.end), ...(mention.nuance ? { nuance: mention.nuance } : {}) }];
}

function ofChart({ value, path }: Block, title: string, language: string): readonly Datum[] {
  const { data = [], categories = [], series = [], unit } = value as ChartValue;
  const about = { kind: 'chart', title } as const;
  return [
    ...data.flatMap(({ label, value: one }, i): readonly Datum[] =>
      one === undefined ? [] : [{ ...about, own: label, path: [...path, 'chart', 'data', i, 'value'], ...valueOf(one, unit, language) }]),
    ...series.flatMap(({ name, values }, s) =>
      values.map((one, i): Datum => ({ ...about, own: `${name} ${categories[i] ?? ''}`, path: [...path, 'chart', 'series', s, 'values', i], ...valueOf(one, unit, language) }))),
  ];
}

const valueOf = (value: number, unit: string | undefined, language: string): Amount & Pick<Datum, 'written'> =>
  ({ ...amountOf({ value, unit }), written: formatQuantity(value, unit, language) });
