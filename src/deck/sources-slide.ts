import { circumstances, sourcesOf, versusOf } from '../blocks/figure-content.js';
import { sourceName } from '../blocks/frame-slide.js';
import type { BlockContext } from '../blocks/block.js';
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

/** Every figure that this deck shows, once, with year, value and source; nothing where it shows none. */
export function sourcesSlide(composition: Composition): Slide | undefined {
  const { dossier, plan, words, place } = composition;
  const ids = [...new Set(plan.flatMap((slide) => (slide.kind === 'block' ? figuresOf(slide.block) : [])))];
  if (ids.length === 0) return undefined;
  const context = blockContext(composition, []);
  const { indicator, year, value, source } = words.columns;
  const table: TableContent = {
    type: 'table',
    columns: [
      { header: plain(indicator), align: 'left' },
      { header: plain(year), align: 'left' },
      { header: plain(value), align: 'right' },
      { header: plain(source), align: 'left' },
    ],
    rows: ids.map((id) => rowOf(known(dossier.figures, id), context)),
    alt: words.pair(words.figures, [indicator, year, value, source].join(', ')),
  };
  const places = ids.map((id) => place(['figures', id]));
  const regions = { table: placed(table, place(['figures']), places) };
  return { id: 'sources', layout: 'sources', title: plain(words.figures), regions, cells: [], notes: NO_NOTES };
}

function rowOf(figure: Figure, context: BlockContext): readonly RichText[] {
  const { date, ...undated } = figure;
  const where = circumstances(undated, context);
  const against = versusOf(figure, context);
  const indicator = [
    capitalised(context.text(figure.label)),
    ...[where, against].filter((part) => part !== undefined).map((part) => plain(part)),
  ];
  return [
    joinRuns(indicator, ', '),
    date === undefined ? [] : plain(readableDate(date, context.language).text),
    plain(formatFigure(figure, context.language, context.words).plain),
    joinRuns([...new Set(sourcesOf([figure], context))].map((source) => sourceName(source, context.language)), ', '),
  ];
}

/** Labels are written to follow their number; in the table they stand first. */
function capitalised(runs: RichText): RichText {
  const [first, ...rest] = runs;
  if (!first) return runs;
  const [initial = ''] = [...plainText([first])];
  return [{ ...first, text: initial.toLocaleUpperCase() + first.text.slice(initial.length) }, ...rest];
}
