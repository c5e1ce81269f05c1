import type { DiagnosticParams, ValueKind } from '../diagnostics/codes.js';
import type { Rule } from '../diagnostics/rules.js';
import type { Sentence } from './sentence.js';
import { PART_OF_WHOLE, plainNumber, shortened } from './wording.js';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a group of keys',
  nothing: 'nothing',
};

export const englishWrongType: Sentence<DiagnosticParams['wrong-type']> = {
  message: ({ expected, actual, given }) => {
    const wanted = expected.map((kind) => kinds[kind]).join(' or ');
    if (actual === 'nothing') return `There is nothing here, where there must be ${wanted}.`;
    return `There must be ${wanted} here, not ${given === undefined ? kinds[actual] : `“${shortened(given)}”`}.`;
  },
  mend: ({ expected, actual, given }) => {
    if (actual === 'nothing') return 'Write what is missing, or remove the line.';
    if (expected.includes('text')) return toText(actual, given);
    if (expected.includes('number')) return toNumber(given);
    if (expected.includes('list')) return 'Put each item on a line of its own, after a hyphen and a space: “- …”.';
    if (expected.includes('map')) return 'Write one key a line, indented by two spaces: “key: value”.';
    return undefined;
  },
};

function toText(actual: ValueKind, given: string | undefined): string {
  if (given !== undefined) return `Put the value in straight quotes: "${shortened(given)}".`;
  const sign = actual === 'map' ? 'a colon' : 'a bracket or a hyphen';
  return `If it is a text that holds ${sign}, put all of it in straight quotes: "…".`;
}

function toNumber(given: string | undefined): string {
  const number = given === undefined ? undefined : plainNumber(given);
  if (number !== undefined) return `Write ${number}: no spaces or quotes, and a point for decimals.`;
  if (given !== undefined && PART_OF_WHOLE.test(given)) return 'For “one in four”, write the part in “value: 1” and the whole in “of: 4”.';
  return 'Write the number alone, in digits and without a unit: 3.5 or 240000.';
}

interface RuleSentence {
  readonly message: string;
  readonly mend?: string;
}

const rules: Readonly<Record<Rule | 'other', RuleSentence>> = {
  'value-or-figure': {
    message: 'A point of the chart has “value” or “figure”: one of the two, and only one.',
    mend: 'Keep “figure” if the number is in “figures”, else “value”.',
  },
  'figure-or-text': { message: 'What stands beside the chart is “figure” or “text”: one of the two, and only one.' },
  'chart-values': {
    message: 'It is not clear where this chart’s values come from.',
    mend: 'Give “figure”, or “data”, or “categories” with “series”.',
  },
  'chart-series': {
    message: '“categories” and “series” go together: one of the two is missing.',
    mend: 'For a single series, use “data”.',
  },
  'chart-figure': {
    message: 'Neither a line nor a hemicycle can be made of a single figure.',
    mend: 'Give several values with “data”, or choose bar, donut or pictogram.',
  },
  'series-length': {
    message: 'This series does not have as many values as there are categories.',
    mend: 'Give one value for each category, in the same order.',
  },
  highlight: {
    message: 'This label is not one of the chart’s.',
    mend: 'Copy the label to bring out exactly.',
  },
  'one-series': {
    message: 'This chart can show a single series only.',
    mend: 'Keep one, or choose bar or line.',
  },
  'part-and-whole': { message: 'A pictogram shows a part and its whole: exactly two values are needed.' },
  'row-length': {
    message: 'This row does not have as many cells as the table has columns.',
    mend: 'Give one cell for each column; for an empty cell, write "–".',
  },
  'range-order': {
    message: 'The upper value of a range (“to”) must be above its lower one (“value”).',
    mend: 'Exchange the two, or leave “to” out where there is one value only.',
  },
  'by-or-author': {
    message: 'The author of the quotation is given twice: by “by” and by “author”.',
    mend: 'Keep “by” for somebody in “people”, else “author”.',
  },
  'no-deck': { message: 'This file describes no deck.' },
  'reserved-name': {
    message: 'Windows keeps this name for its devices: it takes no file of that name.',
    mend: 'Give the deck another name, such as “press” or “partners”.',
  },
  'name-length': { message: 'This name is too long for files: 100 characters at most.', mend: 'Give it a short one, such as “press” or “partners”.' },
  'text-length': { message: 'This text is far too long: 20,000 characters at most.', mend: 'Cut it into several paragraphs, or look at what was pasted here.' },
  other: { message: 'This value does not do here.' },
};

export const englishRule: Sentence<DiagnosticParams['invalid-value']> = {
  message: ({ rule }) => rules[rule].message,
  mend: ({ rule }) => rules[rule].mend,
};
