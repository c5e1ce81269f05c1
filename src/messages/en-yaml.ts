import type { DiagnosticParams, YamlProblem } from '../diagnostics/codes.js';
import type { Sentence } from './sentence.js';

type Problem = Sentence<DiagnosticParams['not-yaml']>;

const inQuotes = 'Put the whole text in straight quotes: "…".';

const problems: Readonly<Record<YamlProblem, Problem>> = {
  'plain-text': {
    message: () => 'This file holds running text, not keys and values (YAML).',
    expected: () => 'lines like “title: "…"”',
  },
  'tab-indentation': {
    message: () => 'The line is indented with a tab, which YAML refuses.',
    mend: () => 'Replace tabs by spaces: two for each level.',
  },
  'bad-indentation': {
    message: () => 'This line is not aligned with the others of its level.',
    mend: () => 'Give it as many leading spaces as its neighbours have.',
  },
  'unclosed-quote': {
    message: () => 'The quote opened here is never closed.',
    mend: () => 'Add the same quote at the end of the text.',
  },
  'unclosed-bracket': {
    message: () => 'The bracket or brace opened here is never closed.',
    mend: () => 'Close it; if it is text, put it in straight quotes: "…".',
  },
  'colon-in-text': {
    message: () => 'This text holds a colon, which YAML takes for the end of a key.',
    mend: () => inQuotes,
  },
  'missing-colon': {
    message: () => 'A colon is missing after the key.',
    expected: () => '“key: value”',
    mend: () => 'If it continues the text above, put that whole text in straight quotes: "…".',
  },
  'missing-space': {
    message: () => 'A space is missing after the colon.',
    expected: () => '“key: value”',
  },
  'missing-comma': {
    message: () => 'A comma is missing between two items.',
    mend: () => 'Separate them by a comma; if it is text, put it in straight quotes: "…".',
  },
  'text-after-quote': {
    message: () => 'Text follows the closing quote.',
    mend: ({ character }) =>
      character === "'"
        ? 'Put the text in straight double quotes ("…") and write apostrophes as “’”.'
        : 'Inside the text, use curly quotes (“…”) rather than "…".',
  },
  'unexpected-text': {
    message: () => 'This passage is not where it can be.',
    mend: () => 'If the value holds a sign such as # : [ ] { } > |, put all of it in straight quotes: "…".',
  },
  'reserved-character': {
    message: ({ character = '' }) => `Without quotes, a text cannot start with “${character}”.`,
    mend: () => inQuotes,
  },
  'bad-escape': {
    message: () => 'In straight quotes, the backslash “\\” is a special sign of YAML.',
    mend: () => 'Double it: “\\\\”.',
  },
  'bad-alias': {
    message: () => 'Without quotes, a text cannot start with “*” or “&”.',
    mend: () => inQuotes,
  },
  'bad-tag': {
    message: () => 'Without quotes, a text cannot start with “!”.',
    mend: () => inQuotes,
  },
  'bad-key': {
    message: () => 'A key must be a plain word.',
    mend: () => 'If it is a text with braces or brackets, put it in straight quotes: "…".',
  },
  'too-many-items': {
    message: () => 'What begins here has more than 1,000 items: no deck shows so many.',
    mend: () => 'Look at what was pasted into this file.',
  },
  'too-deep': { message: () => 'This file nests too many levels.' },
  unreadable: {
    message: () => 'YAML cannot make sense of this line.',
    mend: () => inQuotes,
  },
};

export const englishYaml: Problem = {
  message: (params) => problems[params.problem].message(params),
  expected: (params) => problems[params.problem].expected?.(params),
  mend: (params) => problems[params.problem].mend?.(params),
};
