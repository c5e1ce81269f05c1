import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  /** ASCII, as part names are (ECMA-376 part 2, 6.2.2). */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** False for what is compressed already. */
  readonly compress: boolean;
}

const METHOD = { stored: 0, deflated: 8 } as const;
/** 2.0, the version that brought deflating. */
const VERSION = 20;
/** 1980-01-01 00:00, the format's earliest: the same parts always give the same bytes. */
const DATE = { time: 0, day: (1 << 5) | 1 } as const;
const MOST = { entries: 0xffff, bytes: 0xffffffff } as const;
const SIGNATURE = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;

/** An entry as it stands in the archive. */
export interface PackedEntry {
  /** What the local header and the directory say alike: from the version needed to the length of the name. */
  readonly facts: Buffer;
  readonly name: Buffer;
  readonly data: Uint8Array;
}

/** Of an entry only this has to be held until the archive is written. By Node's own zlib, in a quarter of the time of one in JavaScript. */
export function packEntry({ name: text, bytes, compress }: ZipEntry): PackedEntry {
  const data = compress ? deflateRawSync(bytes, { level: 6 }) : bytes;
  const name = Buffer.from(text, 'latin1');
  const method = compress ? METHOD.deflated : METHOD.stored;
  const facts = numbers([2, VERSION], [2, 0], [2, method], [2, DATE.time], [2, DATE.day], [4, crc32(bytes)], [4, data.length], [4, bytes.length], [2, name.length]);
  return { facts, name, data };
}

/**
 * An archive (PKWARE APPNOTE 6.3). Sizes stand before the data and not behind it, which some readers refuse of stored files.
 * @throws RangeError for more than the format holds without its 64-bit extension
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { facts, name, data } of entries) {
    const header = [numbers([4, SIGNATURE.local]), facts, numbers([2, 0]), name];
    local.push(...header, data);
    directory.push(numbers([4, SIGNATURE.directory], [2, VERSION]), facts, numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += lengthOf(header) + data.length;
    if (offset > MOST.bytes) throw new RangeError(`more than ${String(MOST.bytes)} bytes are too much for a zip archive`);
  }
  const count = entries.length;
  if (count > MOST.entries) throw new RangeError(`${String(count)} parts are too many for a zip archive`);
  const end = numbers([4, SIGNATURE.end], [2, 0], [2, 0], [2, count], [2, count], [4, lengthOf(directory)], [4, offset], [2, 0]);
  return Buffer.concat([...local, ...directory, end]);
}

const lengthOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, { length }) => sum + length, 0);

/** Numbers of two or four bytes, least significant byte first. */
function numbers(...all: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const out = Buffer.alloc(all.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of all) at = size === 2 ? out.writeUInt16LE(value, at) : out.writeUInt32LE(value, at);
  return out;
}
