import { shortened } from './wording.js';
import type { DiagnosticSentences } from './sentence.js';

const quoted = (text: string): string => `“${shortened(text)}”`;

const readReasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `The file ${quoted(file)} does not exist.`,
  EISDIR: (file) => `${quoted(file)} is a folder, not a file.`,
  EACCES: (file) => `You may not read the file ${quoted(file)}.`,
  EPERM: (file) => `You may not read the file ${quoted(file)}.`,
  OUTSIDE_FOLDER: (file) => `The file ${quoted(file)} leaves this folder by a link.`,
  NOT_A_FILE: (file) => `${quoted(file)} is not an ordinary file.`,
  TOO_LARGE: (file) => `The file ${quoted(file)} is far too large.`,
};

const writeReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENAMETOOLONG: 'its name or its path is too long',
  ENOENT: 'its folder does not exist and cannot be made',
  ENOTDIR: 'a file stands where its folder should be',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'this folder is read-only',
  EBUSY: 'it is open in another program',
  FOLDER_BUSY: 'another build is writing there now',
  LINKED_FOLDER: 'this folder is a link to another',
};

const writeMends: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room, or write elsewhere with “--out FOLDER”. What was there is untouched.',
  EACCES: 'Write elsewhere with “--out FOLDER”, or close the file if it is open in another program. What was there is untouched.',
  EPERM: 'Write elsewhere with “--out FOLDER”, or close the file if it is open in another program. What was there is untouched.',
  EROFS: 'Write elsewhere with “--out FOLDER”. What was there is untouched.',
  EBUSY: 'Close it and try again. What was there is untouched.',
  FOLDER_BUSY: 'Wait until it is done and try again.',
  LINKED_FOLDER: 'Delete this link: what it leads to is not ours to replace.',
};

/** What may happen to the files themselves. */
export const englishFiles: Pick<DiagnosticSentences, 'file-not-readable' | 'write-failed'> = {
  'file-not-readable': {
    message: ({ file, reason }) => readReasons[reason]?.(file) ?? `The file ${quoted(file)} cannot be read (${reason}).`,
  },
  'write-failed': {
    message: ({ file, reason }) => `The file ${quoted(file)} could not be written: ${writeReasons[reason] ?? reason}.`,
    mend: ({ reason }) => writeMends[reason] ?? 'What was there is untouched.',
  },
};
