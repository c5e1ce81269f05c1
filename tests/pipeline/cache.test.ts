import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContentCache } from '../../src/pipeline/content-cache.js';
import { temporaryFolder } from '../end-to-end/build.js';
import { workplace, type Workplace } from './dossier-folder.js';

const BUILD = 'build --deck partenaires --format md,pptx';
const FILES = ['partenaires.md', 'partenaires.pptx'];
const folderOf = ({ cwd }: Workplace): string => join(cwd, 'node_modules/.cache/pupitre');
const entries = (place: Workplace): readonly string[] => readdirSync(folderOf(place)).sort();
const outputs = (place: Workplace): readonly Buffer[] => FILES.map((name) => place.read(`out/essai/${name}`));

async function built(): Promise<Workplace> {
  const place = workplace();
  await place.type(BUILD);
  return place;
}

describe('a deck built before', () => {
  it('is laid out no more, and comes out byte for byte as without the cache', async () => {
    const place = await built();
    const before = outputs(place);
    expect((await place.type(BUILD)).err).toBe('écriture…\n');
    expect(outputs(place)).toEqual(before);
    expect((await place.type(`${BUILD} --no-cache`)).err).toContain('mise en page');
    expect(outputs(place)).toEqual(before);
  });

  it('is made again when a word of it changes', async () => {
    const place = await built();
    place.edit('dossier.yaml', 'Une affirmation forte', 'Une affirmation changée');
    expect((await place.type(BUILD)).err).toContain('mise en page');
    expect(place.read('out/essai/partenaires.md').toString()).toContain('Une affirmation changée');
  });

  it('is made again for another date or theme', async () => {
    const place = await built();
    expect((await place.type(BUILD, { env: { SOURCE_DATE_EPOCH: '86400' } })).err).toContain('mise en page');
    expect((await place.type(`${BUILD} --theme sobre`)).err).toContain('mise en page');
  });

  it('keeps its Markdown when only another deck’s text changes or moves', async () => {
    const place = await built();
    place.edit('dossier.yaml', 'sections:', '# un commentaire de plus\nsections:');
    const { err } = await place.type('build --deck partenaires --format md');
    expect(err).toBe('écriture…\n');
  });

  it('is made again when its entries are damaged, and they are mended', async () => {
    const place = await built();
    const before = outputs(place);
    for (const name of entries(place)) {
      const file = join(folderOf(place), name);
      truncateSync(file, statSync(file).size - 1);
    }
    expect((await place.type(BUILD)).err).toContain('mise en page');
    expect(outputs(place)).toEqual(before);
    expect((await place.type(BUILD)).err).toBe('écriture…\n');
  });
});

describe('the cache', () => {
  it('gives back what was stored, and nothing for an entry that was changed', async () => {
    const folder = temporaryFolder();
    const cache = openContentCache(folder);
    await cache.store('a', { bytes: new Uint8Array([1, 2]) });
    expect(await cache.find('a')).toEqual({ bytes: new Uint8Array([1, 2]) });
    const file = join(folder, 'a.bin');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await cache.find('a')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('forgets what is old, and the longest unused beyond its bound', async () => {
    const folder = temporaryFolder();
    const cache = openContentCache(folder, { maxBytes: 2500, maxAgeMs: 1000 * 1000 });
    for (const [i, name] of ['old', 'first', 'second', 'third'].entries()) {
      await cache.store(name, new Uint8Array(1000));
      const at = new Date(Date.now() - (i === 0 ? 2000 : 100 - i) * 1000);
      utimesSync(join(folder, `${name}.bin`), at, at);
    }
    await cache.sweep();
    expect(readdirSync(folder).sort()).toEqual(['second.bin', 'third.bin']);
  });
});
