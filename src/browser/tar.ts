/** A regular file of a tar archive. */
export interface TarEntry {
  /** Relative, with `/`, never climbing out of the folder it is unpacked into. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

/**
 * The regular files of a ustar archive (POSIX.1-1988, `ustar` interchange format); folders are implied by the paths.
 * @throws Error when the archive is cut short, damaged, or names a path outside its own folder.
 */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  let offset = 0;
  while (offset + BLOCK <= archive.length) {
    const header = archive.subarray(offset, offset + BLOCK);
    if (header.every((byte) => byte === 0)) return entries;
    verifyChecksum(header);
    const size = octal(header, 124, 12);
    const start = offset + BLOCK;
    if (start + size > archive.length) throw new Error('tar archive is cut short');
    const kind = header[156];
    if (kind === 0x30 || kind === 0) {
      const bytes = archive.subarray(start, start + size);
      entries.push({ path: safePath(entryName(header)), mode: octal(header, 100, 8) & 0o777, bytes });
    } else if (kind !== 0x35) {
      throw new Error(`tar archive holds an entry of type ${String(kind)}`);
    }
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error('tar archive has no end');
}

function entryName(header: Uint8Array): string {
  const name = text(header, 0, 100);
  const isUstar = text(header, 257, 6).startsWith('ustar');
  const prefix = isUstar ? text(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function safePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const leaves = path.startsWith('/') || path.includes('\\') || parts.includes('..') || parts.length === 0;
  if (leaves) throw new Error(`tar archive names a path outside its folder: ${path}`);
  return parts.join('/');
}

function verifyChecksum(header: Uint8Array): void {
  let sum = 0;
  // The checksum's own eight bytes count as spaces.
  for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 0x20 : (header[i] ?? 0);
  if (sum !== octal(header, 148, 8)) throw new Error('tar archive is damaged');
}

function text(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

function octal(header: Uint8Array, start: number, length: number): number {
  const digits = text(header, start, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw new Error('tar archive is damaged');
  return Number.parseInt(digits, 8);
}
