import type { Figure } from '../entities/figure.js';
import type { Source } from '../entities/source.js';
import type { FigureContent } from '../slide/content.js';
import { readableDate } from '../text/dates.js';
import { formatFigure, formatQuantity, setAsName } from '../text/numbers.js';
import { plain, plainText, type RichText } from '../text/run.js';
import type { BlockContext } from './block.js';

/** Where and when figures hold, as far as the dossier says it. */
export type Circumstances = Pick<Figure, 'scope' | 'date'>;

/** A ledger figure as a number to remember: value and unit, what it counts, then since when or against what. */
export function figureContent(figure: Figure, context: BlockContext, shared: Circumstances = {}): FigureContent {
  const { value } = formatFigure(figure, context.language, context.words);
  const label = context.text(figure.label);
  const note = [noteOf(figure, shared, context), versusOf(figure, context)].filter((part) => part !== undefined);
  return {
    type: 'figure',
    value,
    label: figure.per === undefined ? label : [{ text: context.words.pair(context.words.per(setAsName(figure.per, context.language)), '') }, ...label],
    ...(note.length === 0 ? {} : { note: plain(note.join(', ')) }),
  };
}

/** What the slide's source line does not say for all figures: « Hérault, 2023 », « en 2020 ». */
function noteOf({ scope, date }: Figure, shared: Circumstances, context: BlockContext): string | undefined {
  const own = { ...(scope === shared.scope ? {} : { scope }), ...(date === shared.date ? {} : { date }) };
  if (own.scope !== undefined || own.date === undefined) return circumstances(own, context);
  const { text, precision } = readableDate(own.date, context.language);
  return context.words.at(text, precision);
}

/** « Hérault, 2023 »; undefined when nothing is known. */
export function circumstances({ scope, date }: Circumstances, context: BlockContext): string | undefined {
  const parts = [
    ...(scope === undefined ? [] : [plainText(context.text(scope))]),
    ...(date === undefined ? [] : [readableDate(date, context.language).text]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The scope and the date that all figures have in common. */
export function commonCircumstances(figures: readonly Figure[]): Circumstances {
  const [first, ...others] = figures;
  return {
    ...(first && others.every(({ scope }) => scope === first.scope) ? { scope: first.scope } : {}),
    ...(first && others.every(({ date }) => date === first.date) ? { date: first.date } : {}),
  };
}

/** « contre 15 % en 2015 » */
export function versusOf({ versus, unit }: Figure, context: BlockContext): string | undefined {
  if (!versus) return undefined;
  const date = versus.date === undefined ? undefined : readableDate(versus.date, context.language);
  const at = date && context.words.at(date.text, date.precision);
  return context.words.versus(formatQuantity(versus.value, unit, context.language), at);
}

/** The sources of figures and of what they are compared with, in order. */
export const sourcesOf = (figures: readonly Figure[], context: BlockContext): readonly Source[] =>
  figures
    .flatMap((figure) => [figure.source, figure.versus?.source])
    .filter((id) => id !== undefined)
    .map((id) => context.source(id));

/** A figure in one breath, for notes and alternative texts: « 23 % des personnes…, contre 15 % en 2015 ». */
export function figureSentence(figure: Figure, context: BlockContext): string {
  const { plain: value } = formatFigure(figure, context.language, context.words);
  const label: RichText = context.text(figure.label);
  return [`${value} ${plainText(label)}`, circumstances(figure, context), versusOf(figure, context)]
    .filter((part) => part !== undefined)
    .join(', ');
}
