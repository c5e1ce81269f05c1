import type { DiagnosticParams, PictureProblem } from '../diagnostics/codes.js';
import type { Sentence } from './sentence.js';
import { shortened } from './wording.js';

interface Reason {
  readonly why: (detail: string) => string;
  readonly mend?: string;
}

const asPicture = 'Open the original in a drawing program and export it again, as PNG or “plain SVG”.';

const reasons: Readonly<Record<PictureProblem, Reason>> = {
  'unknown-kind': { why: () => 'is not a JPEG, PNG or SVG picture' },
  'wrong-name': {
    why: (kind) => `has a misleading name: its content is ${kind}`,
    mend: 'Correct the end of the file’s name (.png, .jpg or .svg), here and in the folder.',
  },
  damaged: { why: () => 'is damaged or incomplete', mend: 'Copy or download the file again.' },
  turned: {
    why: () => 'is a mirrored photograph, which only some programs set right',
    mend: 'Open it, flip it as it should be, save it, and use that file.',
  },
  'svg-malformed': { why: () => 'is not a well-formed SVG', mend: asPicture },
  'svg-entities': { why: () => 'declares XML entities, which may hide anything', mend: asPicture },
  'svg-script': { why: (name) => `holds a program (“${name}”)`, mend: asPicture },
  'svg-element': { why: (name) => `holds an element “${name}”, which a picture must not have`, mend: asPicture },
  'svg-external': { why: (address) => `fetches something from outside the file (“${address}”)`, mend: asPicture },
  'svg-size': { why: () => 'does not say how large it is', mend: 'Export it again with a width and a height.' },
  'too-many-pixels': {
    why: (size) => `has far too many pixels (${size})`,
    mend: 'Make it smaller in a drawing program: 1,920 pixels across are enough for a screen.',
  },
  'svg-too-complex': { why: () => 'is complex beyond measure', mend: 'Export it as PNG.' },
  OUTSIDE_FOLDER: { why: () => 'is a link to a file outside this folder', mend: 'Copy the file itself beside this YAML file.' },
  NOT_A_FILE: { why: () => 'is not an ordinary file' },
  TOO_LARGE: {
    why: () => 'is a huge file (50 MB at most)',
    mend: 'Make it smaller in a drawing program: 1,920 pixels across are enough for a screen.',
  },
};

const known = (reason: string): Reason | undefined => (Object.hasOwn(reasons, reason) ? reasons[reason as PictureProblem] : undefined);

export const englishPicture: Sentence<DiagnosticParams['image-unreadable']> = {
  message: ({ file, reason, detail }) => {
    const why = known(reason)?.why(shortened(detail ?? ''));
    return `The picture “${shortened(file)}” ${why ?? `cannot be read (${shortened(reason)})`}.`;
  },
  expected: ({ reason }) => (known(reason)?.mend === undefined ? 'a JPEG, PNG or SVG picture' : undefined),
  mend: ({ reason }) => known(reason)?.mend,
};
