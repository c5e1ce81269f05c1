import type { IdOwner, LeakKind, ReferenceTarget } from '../diagnostics/codes.js';
import { englishRule, englishWrongType } from './en-values.js';
import { englishFiles } from './en-files.js';
import { englishParity } from './en-parity.js';
import { englishCheck } from './en-check.js';
import { englishYaml } from './en-yaml.js';
import { englishBrowserProblems } from './en-browser.js';
import { englishPicture } from './en-pictures.js';
import {
  englishMissingLayout, englishMissingPlaceholder, englishTemplateTable, englishTemplateText, englishUnreadableTemplate,
} from './en-templates.js';
import type { DiagnosticSentences } from './sentence.js';
import { hex, listed, shortened, withDetail } from './wording.js';

const quoted = (text: string): string => `“${shortened(text)}”`;
const did = (suggestion: string | undefined): string => (suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`);
const counted = (count: number, word: string): string => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;

const owners: Readonly<Record<IdOwner, { readonly two: string; readonly a: string }>> = {
  section: { two: 'Two sections', a: 'a section' },
  block: { two: 'Two blocks of this section', a: 'a block' },
  slide: { two: 'Two slides', a: 'a slide' },
};

const targets: Readonly<Record<ReferenceTarget, { readonly none: string; readonly add: string }>> = {
  people: { none: 'Nobody', add: 'the person' },
  sources: { none: 'No source', add: 'the source' },
  figures: { none: 'No figure', add: 'the figure' },
};

const leaked: Readonly<Record<LeakKind, string>> = {
  notes: 'A note for the speaker alone',
  backup: 'The text of a backup slide',
  comment: 'A comment of the YAML file',
  content: 'A text that no slide shows',
  machine: 'A path of this machine',
};

/** The English sentences; the type sees that every one of the French is here. */
export const englishDiagnostics: DiagnosticSentences = {
  ...englishCheck,
  ...englishParity,
  ...englishFiles,
  'not-utf8': {
    message: ({ byte }) => `This file is not saved as UTF-8 (byte ${hex(byte, 2)}).`,
    mend: () => 'In your editor, save it with the encoding “UTF-8”.',
  },
  'empty-file': {
    message: () => 'This file is empty.',
    mend: () => 'Write it, or start from the model that “pupitre new NAME” makes.',
  },
  'not-yaml': englishYaml,
  'several-documents': {
    message: () => 'This file holds several YAML documents, separated by a line “---”.',
    mend: () => 'Remove that line; if it is text, put it in straight quotes: "…".',
  },
  'too-many-aliases': {
    message: ({ limit }) => `This file repeats values too often through YAML aliases (“*name”): ${limit} at most.`,
    mend: () => 'Copy those values to where they are needed.',
  },
  'duplicate-yaml-key': {
    message: ({ key }) => `The key ${quoted(key)} is given twice in the same place.`,
    mend: () => 'Keep only one.',
  },
  'unknown-key': {
    message: ({ key, suggestion }) => `The key ${quoted(key)} does not exist here.${did(suggestion)}`,
    expected: ({ allowed }) => (allowed.length === 0 ? undefined : listed(allowed)),
    mend: ({ key }) => (/^\d+$/.test(key) ? 'If it is the end of a number, write decimals with a point: 3.5.' : undefined),
  },
  'missing-key': {
    message: ({ key }) => `The key ${quoted(key)} is missing.`,
    mend: ({ key }) => `Add a line “${key}: …”.`,
  },
  'wrong-type': englishWrongType,
  'wrong-value': {
    message: ({ actual, suggestion }) => `${quoted(actual)} is not a possible value here.${did(suggestion)}`,
    expected: ({ allowed }) => (allowed.length === 0 ? undefined : listed(allowed)),
  },
  'number-too-small': {
    message: ({ minimum, exclusive }) => `This number must be ${exclusive ? 'greater than' : 'at least'} ${minimum}.`,
  },
  'number-too-large': {
    message: ({ maximum, exclusive }) => `This number must be ${exclusive ? 'less than' : 'at most'} ${maximum}.`,
  },
  'not-whole-number': { message: ({ actual }) => `There must be a whole number here, not ${actual}.` },
  'too-few-items': {
    message: ({ minimum, actual }) =>
      actual === 0 ? `This list is empty: at least ${counted(minimum, 'item')} must be here.` : `This list has ${counted(actual, 'item')}: at least ${minimum} must be here.`,
  },
  'too-many-items': { message: ({ maximum, actual }) => `This list has ${counted(actual, 'item')}: at most ${maximum} can be here.` },
  'empty-text': {
    message: () => 'This text is empty.',
    mend: () => 'Write the text, or remove the key.',
  },
  'control-character': {
    message: ({ codePoint }) => `This text holds an invisible character (U+${hex(codePoint, 4)}) that can be shown nowhere.`,
    mend: () => 'Type the passage again: such a character often comes from copying and pasting.',
  },
  'invalid-id': {
    message: ({ id }) => `${quoted(id)} cannot be an id.`,
    expected: () => 'lower-case letters without accents and digits, in words joined by hyphens',
    mend: ({ suggestion }) => (suggestion === undefined ? undefined : `Write ${quoted(suggestion)}, for example.`),
  },
  'invalid-date': {
    message: ({ date }) => `${quoted(date)} is not a date in digits.`,
    expected: () => 'a year, a month or a day: 2025, 2025-03 or 2025-03-17',
  },
  'invalid-embargo': {
    message: ({ moment }) => `${quoted(moment)} is no moment that the calendar knows.`,
    expected: () => 'a day, a time and its distance from UTC: 2025-03-17T09:00+01:00',
  },
  'embargo-without-offset': {
    message: ({ moment }) => `${quoted(moment)} does not say in which time zone: an embargo holds to the minute, wherever it is read.`,
    expected: () => 'a day, a time and its distance from UTC: 2025-03-17T09:00+01:00',
    mend: ({ suggestion }) => (suggestion === undefined ? undefined : `For Paris time, write ${suggestion}.`),
  },
  'invalid-url': {
    message: ({ url }) => `${quoted(url)} is not a complete web address.`,
    expected: () => 'https://www.example.org/page',
  },
  'invalid-email': {
    message: ({ email }) => `${quoted(email)} is not an e-mail address.`,
    expected: () => 'first.last@example.org',
  },
  'invalid-color': {
    message: ({ color }) => (color === 'null' ? 'A colour is missing here.' : `${quoted(color)} is not a colour.`),
    expected: () => 'six hexadecimal digits after a number sign, in straight quotation marks: "#0B4232"',
    mend: ({ color }) => (color === 'null' ? 'Without quotation marks, what follows a number sign is a comment: write "#0B4232".' : undefined),
  },
  'invalid-value': englishRule,
  'no-block-kind': {
    message: () => 'This block does not say what it holds.',
    expected: ({ kinds }) => `one of these keys: ${listed(kinds)}`,
  },
  'several-block-kinds': {
    message: ({ kinds }) => `This block holds several things: ${kinds.map(quoted).join(', ')}.`,
    mend: () => 'Make as many blocks of them, each with its own hyphen.',
  },
  'duplicate-id': {
    message: ({ what, id, line }) => `${owners[what].two} have the id ${quoted(id)}: the first is on line ${line}.`,
    mend: () => 'Give one of them another id.',
  },
  'reserved-id': {
    message: ({ what, id }) => `${quoted(id)} cannot name ${owners[what].a}: a slide that is made by itself already has that name.`,
    mend: () => 'Choose another id.',
  },
  'unknown-reference': {
    message: ({ to, id, suggestion }) => `${targets[to].none} in “${to}” has the id ${quoted(id)}.${did(suggestion)}`,
    expected: ({ known }) => (known.length === 0 ? undefined : listed(known)),
    mend: ({ to, suggestion }) => (suggestion === undefined ? `Add ${targets[to].add} under “${to}:”, or correct the id.` : undefined),
  },
  'missing-file': {
    message: ({ file, suggestion }) => `The file ${quoted(file)} cannot be found.${did(suggestion)}`,
    mend: () => 'Put it beside this YAML file, or correct its name.',
  },
  'file-outside-folder': {
    message: ({ file }) => `${quoted(file)} is not a file of this folder.`,
    mend: () => 'Copy the file beside this YAML file and give its name alone.',
  },
  'unknown-slide': {
    message: ({ id, suggestion }) => `No slide or section is called ${quoted(id)}.${did(suggestion)}`,
    expected: ({ known }) => listed(known, 12),
    mend: ({ suggestion }) => (suggestion === undefined ? 'The command “pupitre list” gives all the names.' : undefined),
  },
  'reading-slide': {
    message: ({ id }) => `The text slide ${quoted(id)} exists in a deck for reading only; elsewhere its text is in the notes.`,
    mend: () => 'Remove it, or write “density: reading” for this deck.',
  },
  'duplicate-slide': {
    message: ({ id, line }) => `The slide ${quoted(id)} is already in this deck, through line ${line}.`,
    mend: () => 'Keep it in one place only.',
  },
  'empty-deck': {
    message: ({ name }) => `The deck ${quoted(name)} shows no slide.`,
    mend: () => 'Add one that is neither kept for questions (“backup”) nor the agenda of a deck without sections, as “cover”.',
  },
  'unknown-deck': {
    message: ({ name, suggestion }) => `No deck is called ${quoted(name)}.${did(suggestion)}`,
    expected: ({ known }) => listed(known),
  },
  'unknown-theme': {
    message: ({ name, suggestion }) => `No theme is called ${quoted(name)}.${did(suggestion)}`,
    expected: ({ known }) => listed(known),
  },
  'unknown-font-file': { message: ({ file }) => `The font file ${quoted(file)} cannot be found.` },
  'font-unreadable': {
    message: ({ file }) => `The font file ${quoted(file)} cannot be read.`,
    expected: () => 'a TrueType file (.ttf)',
  },
  'font-family-differs': {
    message: ({ file, given, actual }) => `The font of ${quoted(file)} is called ${quoted(actual)}, not ${quoted(given)}: PowerPoint would not find it.`,
    mend: ({ actual }) => `Write “family: ${actual}”.`,
  },
  'font-lacks-signs': {
    message: ({ file, signs }) => `The font of ${quoted(file)} lacks signs that French typography sets (${listed(signs)}).`,
    mend: () => 'Choose another font: these signs would show in a fallback that differs from machine to machine.',
  },
  'low-contrast': {
    message: ({ role, color, groundRole, ground, ratio, least }) =>
      `Text in “${role}” (${color}) is hard to read on “${groundRole}” (${ground}): a contrast of ${ratio}, where ${least} is the least.`,
    mend: () => 'Darken one of the two colours, or lighten the other.',
  },
  'theme-layout-missing': { message: ({ layout }) => `The theme has no layout ${quoted(layout)}.` },
  'theme-region-missing': { message: ({ layout, region }) => `The theme’s layout ${quoted(layout)} has no region ${quoted(region)}.` },
  'text-too-long': {
    message: ({ layout, over, text }) => `This text is about ${counted(over, 'character')} too long for its slide (${quoted(layout)}): ${quoted(text)}.`,
    mend: () => 'Shorten it, or cut it into several items.',
  },
  'missing-glyph': {
    message: ({ characters }) => `The theme’s fonts cannot draw ${listed(characters.map(quoted))}: each program will look elsewhere, or leave a blank.`,
    mend: () => 'Write it another way, or choose a theme whose fonts have it.',
  },
  'table-too-wide': {
    message: ({ columns }) => `This table of ${counted(columns, 'column')} is too wide for a slide.`,
    mend: () => 'Remove columns, or shorten the text of the cells.',
  },
  'image-unreadable': englishPicture,
  'image-has-text': {
    message: ({ file }) => `The picture ${quoted(file)} holds text, whose letters change with the fonts of each machine.`,
    mend: () => 'In the drawing program, convert the text to outlines, then save.',
  },
  'template-unreadable': englishUnreadableTemplate,
  'template-not-named': {
    message: () => 'Layouts are chosen here, but of which template? Neither this deck nor its brand names one.',
    mend: () => 'Add “template: template.pptx”, here or under “pptx:” in the brand.',
  },
  'template-layout-unknown': {
    message: ({ name, suggestion }) => `The template has no layout ${quoted(name)}.${did(suggestion)}`,
    expected: ({ known }) => listed(known),
  },
  'template-layout-missing': englishMissingLayout,
  'template-placeholder-missing': englishMissingPlaceholder,
  'template-picture-left-out': {
    message: ({ layout, text }) => `The template’s layout ${quoted(layout)} has no place for this picture, which is left out: ${quoted(text)}.`,
  },
  'template-text-too-long': englishTemplateText,
  'template-table-too-large': englishTemplateTable,
  'leak': {
    message: ({ kind, excerpt, file, part, slide }) =>
      `${leaked[kind]} (${quoted(excerpt)}) is in ${quoted(file)}${slide === undefined ? '' : `, slide ${String(slide)}`}${part === '' ? '' : `, part ${part}`}.`,
    mend: ({ kind }) =>
      kind === 'machine'
        ? 'Do not pass this file on, and report this fault of Pupitre.'
        : 'Nothing was written. If a picture or a template holds this text too, take it out there; otherwise report this fault of Pupitre.',
  },
  'no-browser': {
    message: () => 'No browser was found: neither PDF nor pictures can be made.',
    mend: () => 'Install Chrome, Chromium or Edge, or give its path with “--browser”.',
  },
  'browser-failed': {
    message: ({ problem, detail }) => withDetail(englishBrowserProblems[problem], detail),
    mend: () => 'The command “pupitre doctor” says which one is used; “--browser” picks another. With “--format md,html,pptx” none is needed.',
  },
};
