import type { CheckParams, DoubtKind } from '../diagnostics/check-codes.js';
import type { Sentence } from './sentence.js';
import { shortened } from './wording.js';

type CheckSentences = { readonly [C in keyof CheckParams]: Sentence<CheckParams[C]> & { readonly why: string } };

const quoted = (text: string): string => `“${shortened(text)}”`;
const minutes = (value: number): string => `${value.toLocaleString('en')}\u00A0min`;

const doubts: Readonly<Record<DoubtKind, string>> = {
  'straight-quote': 'This quotation mark stayed straight',
  'unbalanced-quotes': 'This quotation mark has no partner',
  'unbalanced-parentheses': 'This parenthesis has no partner',
  'double-space': 'There are several spaces in a row here',
  'missing-space': 'A space is missing here',
  'space-before-comma': 'There is a space too many before this sign',
  'repeated-sign': 'This sign is repeated',
  'repeated-word': 'This word is repeated',
  'etc-with-ellipsis': '“etc.” takes no ellipsis',
  ordinal: 'This ordinal is not abbreviated as is usual',
  'title-abbreviation': 'This form of address is not abbreviated as is usual',
  'unaccented-capital': 'This capital lacks its accent',
  'decimal-point': 'French writes decimals after a comma',
  'thousands-together': 'The thousands of this number are not set apart',
  'range-or-compound': 'Is this a range or a subtraction?',
};

const parts = { block: 'this block', section: 'this section', deck: 'this deck' } as const;

const unseen = (notes: number, backup: number): string =>
  [
    ...(notes === 0 ? [] : [notes === 1 ? 'the notes of a block' : `the notes of ${String(notes)} blocks`]),
    ...(backup === 0 ? [] : [backup === 1 ? 'what is kept for questions (“backup”)' : `the ${String(backup)} parts kept for questions (“backup”)`]),
  ].join(' nor ');

/** The English sentences of `pupitre check`'s own rules. */
export const englishCheck: CheckSentences = {
  'prose-contradicts-figure': {
    message: ({ written, id, value }) => `The text says ${quoted(written)}, but the figure ${quoted(id)} is ${quoted(value)}.`,
    why: 'Two values for one thing: the first person to compare text and slide doubts the whole dossier.',
    mend: ({ id }) => `Correct whichever is wrong. If they are two different things, say so better in the label of ${quoted(id)}.`,
  },
  'data-contradicts-figure': {
    message: ({ in: where, written, id, value }) => `The ${where} gives ${quoted(written)}, but the figure ${quoted(id)} is ${quoted(value)}.`,
    why: 'Two values for one thing: the first person to compare both slides doubts the whole dossier.',
    mend: ({ id }) => `Refer to the figure instead of the number (“figure: ${id}”), or correct whichever is wrong. If they are two different things, say so better in the label of ${quoted(id)}.`,
  },
  'prose-contradicts-prose': {
    message: ({ written, other }) => `The text says ${quoted(written)} here, and ${quoted(other)} elsewhere for what seems the same thing.`,
    why: 'Two values for one thing: whoever reads both passages believes neither.',
    mend: () => 'Keep the right value in both places, and make it a figure of “figures” if it matters.',
  },
  'figure-conflict': {
    message: ({ id, value, other, otherValue }) =>
      `The figures ${quoted(id)} and ${quoted(other)} count the same thing with two values: ${quoted(value)} and ${quoted(otherValue)}.`,
    why: 'Depending on the slide, the dossier would say one or the other.',
    mend: () => 'Keep one of them; or give each its territory (“scope”), its date or a more precise label.',
  },
  'figure-without-source': {
    message: ({ value, label }) => `This figure has no source: ${quoted(`${value} ${label}`)}.`,
    why: 'A journalist will ask where it comes from, and the slide cannot say.',
    mend: () => 'Add “source:” with an id of “sources”; if there is none, say why in “check: allow:”.',
  },
  'figure-without-date': {
    message: ({ value, label, versus }) =>
      versus ? `The value to compare with has no date: ${quoted(value)}.` : `This figure has no date: ${quoted(`${value} ${label}`)}.`,
    why: 'Without a date nobody knows whether it still holds, nor what to compare it with.',
    mend: () => 'Add “date:” with the year, month or day of the value: 2023, 2023-06 or 2023-06-15.',
  },
  'dead-link': {
    message: ({ text, target }) => `This link leads nowhere: ${quoted(`[${text}](${target})`)}.`,
    why: 'The slide will show these very signs, brackets and all.',
    expected: () => 'an address that begins with https://, http://, mailto: or tel:',
    mend: () => 'Give the whole address, or keep the text alone. The agenda leads to the sections by itself.',
  },
  'dead-slide-link': {
    message: ({ deck, slide, target }) => `In the deck ${quoted(deck)}, the slide ${quoted(slide)} leads to ${quoted(target)}, which is not shown there.`,
    why: 'On stage, a click would lead nowhere.',
    mend: ({ target }) => `Show it (without “backup”), or put another slide of ${quoted(target.split('/')[0] ?? target)} before it in “slides”.`,
  },
  'typography-doubt': {
    message: ({ doubt, text, suggestion }) =>
      `${doubts[doubt]}${doubts[doubt].endsWith('?') ? '' : `: ${quoted(text)}.`}${suggestion === undefined || doubt === 'double-space' ? '' : ` Probably ${quoted(suggestion)}.`}`,
    why: 'Pupitre mends only what is certain: here, the slide will show what is written.',
    mend: () => 'Correct the passage, or leave it if it is meant.',
  },
  'slide-without-message': {
    message: ({ reason, title }) =>
      ({
        label: `This title says nothing: ${quoted(title)} is but a label.`,
        inherited: `This slide has no title of its own: it takes its section’s, ${quoted(title)}.`,
        section: `The section ${quoted(title)} has no sentence to remember.`,
      })[reason],
    why: 'People remember one sentence of a slide: without it, each draws a conclusion of their own.',
    mend: ({ reason }) =>
      reason === 'section' ? 'Add “message:” to the section: the sentence to be remembered.' : 'Write in “title:” what the slide shows, in one short sentence.',
  },
  'repeated-title': {
    message: ({ title }) => `Another slide has this title already: ${quoted(title)}.`,
    why: 'Whoever looks for a slide, by keyboard, in the agenda or by ear, cannot tell them apart.',
    mend: () => 'Say in each title what that very slide shows.',
  },
  'long-sentence': {
    message: ({ words, most, text }) => `This sentence has ${words} words, of ${most} at most on a slide for the stage: ${quoted(text)}.`,
    why: 'The room reads while somebody speaks: beyond that, it no longer listens.',
    mend: () => 'Keep the essence on the slide and put the rest in “detail”, “text” or “notes”.',
  },
  'speaking-time': {
    message: ({ part, planned, estimated }) => `What is to be said for ${parts[part]} takes about ${minutes(estimated)}, with ${minutes(planned)} planned.`,
    why: 'The time taken here will be missing for questions, or for the next speaker.',
    mend: () => 'Shorten what is said (“text”, “detail”, “notes”), or plan more time (“minutes”).',
  },
  'minutes-conflict': {
    message: ({ planned, blocks }) => `The blocks of this section take ${minutes(blocks)} together, the section has but ${minutes(planned)}.`,
    why: 'The speaker will read both in the notes.',
    mend: () => 'Make “minutes” of the section and of its blocks agree.',
  },
  'unseen-notes': {
    message: ({ notes, backup }) => `Nobody will see ${unseen(notes, backup)}: all the decks are public.`,
    why: 'A public deck has neither notes nor backup slides: the speaker will not have them at hand.',
    mend: () => 'In decks.yaml, give “audience: internal” to the deck of whoever speaks; its files will be called “.internal”, and its PDF stay public.',
  },
  'poor-alt': {
    message: ({ reason, alt }) =>
      ({
        'file-name': `This alternative text is but the file’s name: ${quoted(alt)}.`,
        generic: `This alternative text does not say what the picture shows: ${quoted(alt)}.`,
        caption: `This alternative text repeats the caption: ${quoted(alt)}.`,
      })[reason],
    why: 'Whoever cannot see the picture learns nothing of it.',
    mend: () => 'Say in one sentence what the picture shows that matters here.',
  },
  'small-picture': {
    message: ({ file, width, height, neededWidth, neededHeight }) =>
      `The picture ${quoted(file)} is too small: ${width} × ${height} pixels for a place of ${neededWidth} × ${neededHeight} on a screen of 1920 × 1080.`,
    why: 'Enlarged, it will be blurred on the screen and in print.',
    mend: () => 'Ask its author for the original, or show it smaller.',
  },
  'unused-figure': {
    message: ({ id }) => `No block shows the figure ${quoted(id)}.`,
    why: 'A figure that nobody sees is no longer read over, and grows old.',
    mend: () => 'Show it in a block, or take it out of “figures”.',
  },
  'unused-person': {
    message: ({ name }) => `${name} speaks nowhere and is not quoted.`,
    why: 'A person whom nothing shows is most often forgotten.',
    mend: ({ id }) => `Let them speak (“speaker: ${id}”), quote them (“by: ${id}”), or take them out of “people”.`,
  },
  'unused-source': {
    message: ({ label }) => `No figure and no block refers to the source ${quoted(label)}.`,
    why: 'It may be the one that a figure lacks.',
    mend: ({ id }) => `Add “source: ${id}” where it serves, or take it out of “sources”.`,
  },
  'unused-allowance': {
    message: ({ rule, at }) => `Nothing needs to be allowed here any more: ${quoted(at === undefined ? rule : `${rule}, ${at}`)}.`,
    why: 'What stays allowed for nothing will hide the next mistake.',
    mend: () => 'Take this entry out of “check: allow:”, or correct its “at”.',
  },
};
