import { z } from 'zod';
import { amount, id, text } from '../entities/scalars.js';
import { placed } from '../slide/make-content.js';
import type { TableContent } from '../slide/content.js';
import { formatFigure, formatNumber } from '../text/numbers.js';
import { plain, plainText, type RichText } from '../text/run.js';
import { defineBlock, type BlockContext, type BlockFrame, type Reference } from './block.js';
import { circumstances, commonCircumstances, sourcesOf } from './figure-content.js';
import { frameSlide } from './frame-slide.js';

const columnSchema = z
  .union([
    text().describe('L’en-tête de la colonne.'),
    z
      .strictObject({
        header: text().describe('L’en-tête de la colonne.'),
        align: z.enum(['left', 'right', 'center']).optional().describe('L’alignement ; à droite pour les nombres, sinon à gauche.'),
      })
      .describe('Une colonne.'),
  ])
  .transform((column): Column => (typeof column === 'string' ? { header: column } : column));

export interface Column {
  readonly header: string;
  readonly align?: 'left' | 'right' | 'center' | undefined;
}

const cellSchema = z.union([
  text(),
  z.literal(''),
  amount(),
  z.strictObject({ figure: id().describe('Un chiffre du dossier (un identifiant de « figures »).') }),
]);

const schema = z
  .strictObject({
    columns: z.array(columnSchema).min(1).describe('Les colonnes, de gauche à droite.'),
    rows: z
      .array(z.array(cellSchema).describe('Une ligne : autant de cases que de colonnes.'))
      .min(1)
      .describe('Les lignes ; une case est un texte, un nombre ou { figure: identifiant }.'),
    alt: text().optional().describe('Ce que montre le tableau, pour qui ne le voit pas.'),
  })
  .superRefine(({ columns, rows }, check) => {
    rows.forEach((row, index) => {
      if (row.length !== columns.length) check.addIssue({ code: 'custom', message: 'row-length', path: ['rows', index] });
    });
  })
  .describe('Un tableau.');

type TableValue = z.output<typeof schema>;

const references = (table: TableValue): readonly Reference[] =>
  table.rows.flatMap((row, r) =>
    row.flatMap((cell, c): Reference[] =>
      typeof cell === 'object' ? [{ to: 'figures', id: cell.figure, path: ['rows', r, c, 'figure'] }] : [],
    ),
  );

type CellValue = TableValue['rows'][number][number];

function shownCell(cell: CellValue, isYear: boolean, { language, words, text, figure }: BlockContext): RichText {
  if (typeof cell === 'number') return plain(isYear ? String(cell) : formatNumber(cell, language));
  if (typeof cell === 'object') return plain(formatFigure(figure(cell.figure), language, words).plain);
  return text(cell);
}

const YEAR_HEADER = /(?<!\p{L})(?:années?|exercices?|millésimes?|rentrées?|dates?|years?)(?!\p{L})/iu;

/**
 * Whether the numbers of a column are years, which take no space between thousands: its header says so, or it is the first
 * one and its numbers, two at least, follow one another from 1800 to 2100. « 1 950 » counted otherwise keeps its space.
 */
function holdsYears({ columns, rows }: TableValue, column: number): boolean {
  const cells = rows.map((row) => row[column]);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0 || !numbers.every((cell) => Number.isInteger(cell) && cell >= 1000 && cell <= 2999)) return false;
  if (YEAR_HEADER.test(columns[column]?.header ?? '')) return true;
  const steps = numbers.slice(1).map((cell, index) => cell - (numbers[index] ?? cell));
  const isOrdered = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return column === 0 && steps.length > 0 && numbers.length === cells.length && isOrdered && numbers.every((cell) => cell >= 1800 && cell <= 2100);
}

/** A column of nothing but numbers is set to the right, so that their digits stand below one another. */
const alignment = ({ columns, rows }: TableValue, column: number) =>
  columns[column]?.align ??
  (rows.every((row) => typeof row[column] !== 'string' || row[column] === '') ? 'right' : 'left');

function compose(value: TableValue, frame: BlockFrame, context: BlockContext) {
  const headers = value.columns.map(({ header }) => context.text(header));
  const title = plainText(frame.title);
  const years = value.columns.map((_, column) => holdsYears(value, column));
  const content: TableContent = {
    type: 'table',
    columns: headers.map((header, column) => ({ header, align: alignment(value, column) })),
    rows: value.rows.map((row) => row.map((cell, column) => shownCell(cell, years[column] === true, context))),
    alt: value.alt === undefined ? context.words.pair(title, headers.map(plainText).join(', ')) : plainText(context.text(value.alt)),
  };
  const figures = references(value).map(({ id: figure }) => context.figure(figure));
  const places = value.rows.map((_, row) => context.place('rows', row));
  return [
    frameSlide(frame, context, 'table', {
      regions: { table: placed(content, context.place(), places) },
      sources: sourcesOf(figures, context),
      circumstances: circumstances(commonCircumstances(figures), context),
    }),
  ];
}

export const table = defineBlock({
  kind: 'table',
  schema,
  references,
  compose,
});
