import { describe, expect, it } from 'vitest';
import { readTar } from '../../src/browser/tar.js';
import { tarArchive, tarEntry } from './tar-archive.js';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('readTar', () => {
  it('gives the files with their paths, modes and bytes, and skips folders', () => {
    const archive = tarArchive(
      tarEntry('lib/', '', { type: '5' }),
      tarEntry('./lib/libnss3.so', 'nss', { mode: '0000755' }),
      tarEntry('fonts.conf', 'x'.repeat(600)),
    );
    const entries = readTar(archive);
    expect(entries.map(({ path, mode }) => [path, mode])).toEqual([['lib/libnss3.so', 0o755], ['fonts.conf', 0o644]]);
    expect(entries.map(({ bytes }) => textOf(bytes).length)).toEqual([3, 600]);
  });

  it('refuses an archive that is cut short, in a file or before its end', () => {
    const archive = tarArchive(tarEntry('a', 'x'.repeat(2000)));
    expect(() => readTar(archive.subarray(0, 1500))).toThrow('cut short');
    expect(() => readTar(archive.subarray(0, archive.length - 1024))).toThrow('no end');
    expect(() => readTar(new Uint8Array(0))).toThrow('no end');
  });

  it('refuses a damaged header', () => {
    expect(() => readTar(tarArchive(tarEntry('a', 'x', { checksum: '000001\0 ' })))).toThrow('damaged');
  });

  it.each(['../evil', '/etc/passwd', 'a/../../b', 'a\\..\\b', './'])('refuses the path %s', (path) => {
    expect(() => readTar(tarArchive(tarEntry(path, 'x')))).toThrow('outside its folder');
  });

  it('refuses links', () => {
    expect(() => readTar(tarArchive(tarEntry('a', '', { type: '2' })))).toThrow('type');
  });
});
