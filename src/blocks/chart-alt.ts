import { plain, plainText } from '../text/run.js';
import { formatQuantity } from '../text/numbers.js';
import { typeset } from '../text/typeset.js';
import type { BlockContext } from './block.js';
import type { ChartValue } from './chart-schema.js';
import type { ChartValues } from './chart-values.js';
import { figureSentence } from './figure-content.js';

/** What a reader who cannot see the chart needs: the finding in a sentence, then every value with its unit. */
export function chartAlt(chart: ChartValue, values: ChartValues, title: string, context: BlockContext): string {
  const finding = chart.summary === undefined ? title : plainText(context.text(chart.summary));
  const sentences = [finding, ...(chart.figure === undefined ? seriesSentences(values, context) : figureSentences(values, context))];
  return plainText(typeset(plain(sentences.map(ended).join(' ')), context.language));
}

const figureSentences = ({ figures }: ChartValues, context: BlockContext): readonly string[] =>
  figures.map((figure) => capitalized(figureSentence(figure, context)));

function seriesSentences({ categories, series, unit, qualifiers = [] }: ChartValues, { language, words }: BlockContext): readonly string[] {
  return series.map(({ name, values }) => {
    const quantity = (value: number, index: number): string =>
      [qualifiers[index], formatQuantity(value, unit, language)].filter((part) => part !== undefined).join(' ');
    const pairs = values.map((value, index) => words.pair(categories[index] ?? '', quantity(value, index))).join(' ; ');
    return series.length > 1 ? `${name} – ${pairs}` : pairs;
  });
}

/** « Seulement 35 % de ces amendes… »: a sentence of its own here. */
const capitalized = (sentence: string): string => sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());

const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);
