import { circumstances, sourcesOf, versusOf } from '../blocks/figure-content.js';
import { sourceName } from '../blocks/frame-slide.js';
import type { BlockContext } from '../blocks/block.js';
import { citedFigures } from '../dossier/cited-figures.js';
import type { Figure } from '../entities/figure.js';
import type { TableContent } from '../slide/content.js';
import { placed } from '../slide/make-content.js';
import { NO_NOTES, type Slide } from '../slide/slide.js';
import { readableDate } from '../text/dates.js';
import { formatFigure } from '../text/numbers.js';
import { plain, plainText, type RichText } from '../text/run.js';
import { joinRuns } from '../text/runs.js';
import { figuresOf } from './block-slides.js';
import { blockContext, known, type Composition } from './composition.js';
import { isBackup, type PlannedSlide } from './plan.js';

/**
 * Every figure that this deck shows, once, with value, year and source; nothing where it shows none. The value stands
 * first because labels are written to follow it: « 18 millions », « de Français ont consommé… ».
 */
export function sourcesSlide(composition: Composition): Slide | undefined {
  const { dossier, plan, words, place } = composition;
  const ids = [...new Set(plan.flatMap((slide) => shownFigures(slide)))];
  if (ids.length === 0) return undefined;
  const context = blockContext(composition, []);
  const rows = ids.map((id) => rowOf(known(dossier.figures, id), context));
  const { value, indicator, year, source } = words.columns;
  const columns = [
    { header: plain(value), align: 'left' },
    { header: plain(indicator), align: 'left' },
    { header: plain(year), align: 'left' },
    { header: plain(source), align: 'left' },
  ] as const;
  // A column that nothing stands in says nothing.
  const isKept = (_: unknown, column: number) => rows.some((row) => (row[column] ?? []).length > 0);
  const table: TableContent = {
    type: 'table',
    columns: columns.filter(isKept),
    rows: rows.map((row) => row.filter(isKept)),
    alt: words.pair(words.figures, columns.filter(isKept).map(({ header }) => plainText(header)).join(', ')),
  };
  const places = ids.map((id) => place(['figures', id]));
  const regions = { table: placed(table, place(['figures']), places) };
  return { id: 'sources', layout: 'sources', title: plain(words.figures), regions, cells: [], notes: NO_NOTES };
}

/** The figures that a planned slide shows; what notes alone say is not for everybody who gets the deck. */
function shownFigures(slide: PlannedSlide): readonly string[] {
  if (!('section' in slide) || isBackup(slide)) return [];
  if (slide.kind === 'block') return figuresOf(slide.block);
  const { title, message, text } = slide.section;
  const texts = slide.kind === 'opener' ? [title, message] : (slide.block?.text ?? text);
  return citedFigures(texts, []).map(({ id }) => id);
}

/** A value is not parted at the end of a line. */
const whole = (value: string): string => value.replaceAll(' ', '\u00A0');

/** The cells of a figure's row, in the order of the columns. */
function rowOf(figure: Figure, context: BlockContext): readonly RichText[] {
  const { date, scope } = figure;
  const besides = [circumstances({ scope }, context), versusOf(figure, context)];
  const told = besides.filter((part) => part !== undefined).map((part) => plain(part));
  return [
    [{ text: whole(formatFigure(figure, context.language, context.words).plain), strong: true }],
    joinRuns([context.text(figure.label), ...told], ', '),
    date === undefined ? [] : plain(readableDate(date, context.language).text),
    joinRuns([...new Set(sourcesOf([figure], context))].map((source) => sourceName(source, context.language)), ', '),
  ];
}
