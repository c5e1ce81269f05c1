import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packEntry, writeZip } from '../../../../src/writers/pptx/opc/zip.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = 'à lire '.repeat(200);
const ENTRIES = [
  { name: '[Content_Types].xml', bytes: bytes(TEXT), compress: true },
  { name: 'ppt/media/image1.png', bytes: Uint8Array.of(0, 255, 0, 255), compress: false },
  { name: 'ppt/empty.xml', bytes: new Uint8Array(), compress: true },
];
const archive = (): Buffer => Buffer.from(writeZip(ENTRIES.map(packEntry)));

describe('a zip archive', () => {
  it('gives another reader every file as it was, in its order', () => {
    const read = Object.entries(unzipSync(archive()));
    expect(read.map(([name]) => name)).toEqual(ENTRIES.map(({ name }) => name));
    expect(read.map(([, content]) => Buffer.from(content))).toEqual(ENTRIES.map((entry) => Buffer.from(entry.bytes)));
  });

  it('compresses what is to be compressed and leaves the rest', () => {
    expect(archive().length).toBeLessThan(TEXT.length);
    expect(archive().includes(Buffer.of(0, 255, 0, 255))).toBe(true);
  });

  it('says sizes and checksum before the data: some readers refuse stored files that say them behind', () => {
    const header = archive();
    expect(header.readUInt32LE(0)).toBe(0x04034b50);
    expect(header.readUInt16LE(6), 'flags').toBe(0);
    expect(header.readUInt32LE(22), 'size').toBe(bytes(TEXT).length);
    expect(header.readUInt32LE(14), 'CRC-32').not.toBe(0);
  });

  it('has no time of its own: the same files give the same bytes', () => {
    expect(archive().equals(archive())).toBe(true);
    expect([archive().readUInt16LE(10), archive().readUInt16LE(12)]).toEqual([0, 0b0000000_0001_00001]);
  });

  it('refuses more files than the format counts', () => {
    const one = packEntry({ name: 'a', bytes: new Uint8Array(), compress: false });
    expect(() => writeZip(Array.from({ length: 65_536 }, () => one))).toThrow(/too many/);
    expect(writeZip(Array.from({ length: 65_535 }, () => one)).length).toBeGreaterThan(65_535);
  });
});
