import type { ParityFormat, ParityParams } from '../diagnostics/parity-codes.js';
import type { Sentence } from './sentence.js';
import { shortened } from './wording.js';

type ParitySentences = { readonly [C in keyof ParityParams]: Sentence<ParityParams[C]> };

const quoted = (text: string): string => `“${shortened(text)}”`;

const formats: Readonly<Record<ParityFormat, string>> = { html: 'the HTML', pdf: 'the PDF', pptx: 'the PowerPoint' };

const aspects: Readonly<Record<ParityParams['parity-difference']['aspect'], string>> = {
  count: 'the number of slides',
  title: 'the title',
  text: 'the text',
  figures: 'the figures',
  order: 'the order of the slides',
  notes: 'the notes',
};

/** What reading the built files back can find. */
export const englishParity: ParitySentences = {
  'parity-difference': {
    message: ({ deck, slide, title, aspect, format, reference }) =>
      `Deck ${quoted(deck)}${slide === 0 ? '' : `, slide ${String(slide)}`}${title === '' ? '' : ` (${quoted(title)})`}: ${aspects[aspect]} in ${formats[format]} differs from ${formats[reference]}.`,
    expected: ({ expected, found }) => `${quoted(expected)}; found: ${quoted(found)}`,
    mend: () => 'The file was probably changed afterwards: build again with “pupitre build”.',
  },
  'parity-file-missing': {
    message: ({ deck, format, folder }) => `Deck ${quoted(deck)}: ${formats[format]} is missing in ${quoted(folder)}.`,
    mend: () => 'Build the deck first, with “pupitre build”.',
  },
  'parity-file-outdated': {
    message: ({ file }) => `${quoted(file)} is older than the dossier.`,
    mend: () => 'Build again with “pupitre build”.',
  },
  'parity-file-unreadable': {
    message: ({ file, reason }) => `${quoted(file)} cannot be read back (${reason}).`,
    mend: () => 'Build again with “pupitre build”.',
  },
};
