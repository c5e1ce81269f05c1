import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** Why a file that exists is not read; the names stand beside the operating system's own codes. */
export type RefusalCode = 'OUTSIDE_FOLDER' | 'NOT_A_FILE' | 'TOO_LARGE';

export class RefusedFileError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

export interface Guard {
  /** The file must be in this folder once all links are followed. */
  readonly folder?: string;
  readonly maxBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** Ample for what a press conference shows; what is beyond would only exhaust the machine. */
export const LIMITS = { yaml: 4 * MEGABYTE, picture: 50 * MEGABYTE, font: 40 * MEGABYTE, template: 200 * MEGABYTE } as const;

/**
 * The bytes of a regular file, looked at before a byte is read: a pipe that never ends, a device or a link out of the
 * folder is refused. Throws RefusedFileError and the file system's errors.
 */
export function readGuarded(path: string, { folder, maxBytes }: Guard): Buffer {
  if (folder !== undefined && !isWithin(realpathSync(path), realpathSync(folder))) throw new RefusedFileError('OUTSIDE_FOLDER', path);
  // Opening a pipe would wait for its writer. Windows has neither the flag nor such pipes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR', path });
    if (!stats.isFile()) throw new RefusedFileError('NOT_A_FILE', path);
    if (stats.size > maxBytes) throw new RefusedFileError('TOO_LARGE', path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

const isWithin = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
