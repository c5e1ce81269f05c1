import type { DiagnosticParams, TemplateNeed, TemplateProblem } from '../diagnostics/codes.js';
import type { Sentence } from './sentence.js';
import { listed, shortened, withDetail } from './wording.js';

const quoted = (text: string): string => `“${shortened(text)}”`;

interface Reason {
  readonly why: string;
  readonly mend: string;
}

const resave = 'Open it in PowerPoint and save it as “PowerPoint presentation (.pptx)” or “PowerPoint template (.potx)”.';

const reasons: Readonly<Record<TemplateProblem, Reason>> = {
  'not-zip': { why: 'is no PowerPoint presentation, or is damaged', mend: 'Copy or download the file again.' },
  'encrypted-or-old': {
    why: 'is protected by a password, or in the old .ppt format',
    mend: 'Open it in PowerPoint, remove the password and save it as .pptx or .potx.',
  },
  'not-presentation': { why: 'is no PowerPoint presentation', mend: resave },
  macros: { why: 'holds macros or active controls', mend: resave },
  strict: { why: 'is in the “Strict Open XML” format', mend: 'Save it in the ordinary .pptx format, without the word “strict”.' },
  external: { why: 'loads things from outside the file', mend: 'Insert these things instead of linking to them.' },
  'too-large': { why: 'is far too large once unpacked', mend: 'Make its pictures lighter, or ask whoever gave it to you for the original.' },
  'unsafe-name': { why: 'holds files with deceptive names', mend: 'Do not use it: ask whoever gave it to you for the original.' },
  entities: { why: 'declares XML entities, which can hide anything', mend: 'Do not use it: ask whoever gave it to you for the original.' },
  xml: { why: 'holds a part that cannot be read', mend: 'Open it in PowerPoint, let it repair the file, and save it.' },
  'no-layout': { why: 'has no slide layout', mend: 'Give a presentation that has a master with its layouts.' },
};

export const englishUnreadableTemplate: Sentence<DiagnosticParams['template-unreadable']> = {
  message: ({ file, problem, detail }) => withDetail(`The template ${quoted(file)} ${reasons[problem].why}`, detail),
  mend: ({ problem }) => reasons[problem].mend,
};

const needs: Readonly<Record<TemplateNeed, string>> = {
  title: 'title', text: 'text or content', chart: 'chart or content', table: 'table or content', picture: 'picture or content',
};

export const englishMissingPlaceholder: Sentence<DiagnosticParams['template-placeholder-missing']> = {
  message: ({ layout, wanted, placeholder, needed, found }) =>
    found === 0
      ? `The template’s layout ${quoted(layout)} has no ${needs[placeholder]} placeholder, which ${quoted(wanted)} needs.`
      : `The template’s layout ${quoted(layout)} has too few ${needs[placeholder]} placeholders for ${quoted(wanted)}: ${found} instead of ${needed}.`,
  mend: ({ wanted }) => `Add it to the template’s master, or name another layout under “layouts:”: “${wanted}: …”.`,
};

export const englishMissingLayout: Sentence<DiagnosticParams['template-layout-missing']> = {
  message: ({ wanted }) => `The template has no layout for ${quoted(wanted)}.`,
  expected: ({ names }) => listed(names),
  mend: ({ wanted }) => `Say which to take, under “layouts:”: “${wanted}: name of the layout”. “pupitre template inspect” lists them all.`,
};

export const englishTemplateText: Sentence<DiagnosticParams['template-text-too-long']> = {
  message: ({ layout, placeholder, over, text }) =>
    `This text is about ${over.toLocaleString('en-GB')} character${over === 1 ? '' : 's'} too long for the placeholder ${quoted(placeholder)} of the layout ${quoted(layout)}: ${quoted(text)}.`,
  mend: () => 'Shorten it, enlarge the placeholder in the template, or choose another layout.',
};

export const englishTemplateTable: Sentence<DiagnosticParams['template-table-too-large']> = {
  message: ({ layout, placeholder, columns }) =>
    `This table of ${columns} column${columns === 1 ? '' : 's'} does not fit in the placeholder ${quoted(placeholder)} of the layout ${quoted(layout)}.`,
  mend: () => 'Shorten the text of its cells, or choose a layout whose content is larger.',
};
