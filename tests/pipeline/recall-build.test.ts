import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDossier, type BuildOptions, type BuildResult } from '../../src/pipeline/build-dossier.js';
import { openMemory } from '../../src/pipeline/recall-build.js';
import { openWorkshop, type Workshop } from '../../src/pipeline/workshop.js';
import { temporaryFolder } from '../end-to-end/build.js';
import { starterDecks, starterDossier } from '../../src/pipeline/starter.js';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const cwd = temporaryFolder();
const folder = join(cwd, 'slides', 'essai');
const options: BuildOptions = {
  formats: ['md', 'pptx'], decks: ['partenaires'], brand: 'brands/amis.yaml', cache: true,
  surroundings: { cwd, env: { HOME: cwd, XDG_CACHE_HOME: join(cwd, 'cache') }, platform: process.platform, arch: process.arch, uid: process.getuid?.() },
};
let workshop: Workshop;
let result: BuildResult;

const recall = async (changes: Partial<BuildOptions> = {}, program = workshop.kept?.program ?? ''): Promise<BuildResult | undefined> =>
  workshop.kept && (await openMemory('slides/essai', { ...options, ...changes }, { ...workshop.kept, program }))?.recall();

beforeAll(async () => {
  for (const name of ['slides/essai/images', 'brands', 'node_modules']) mkdirSync(join(cwd, name), { recursive: true });
  cpSync(fileURLToPath(new URL('../../theme', import.meta.url)), join(cwd, 'theme'), { recursive: true });
  writeFileSync(join(folder, 'dossier.yaml'), starterDossier('2025-03-17'));
  writeFileSync(join(folder, 'decks.yaml'), starterDecks);
  writeFileSync(join(folder, 'images/a.png'), PIXEL);
  writeFileSync(join(cwd, 'brands/amis.yaml'), 'name: Les Amis\ncolors:\n  accent: "#0B4232"\n');
  symlinkSync('images/a.png', join(folder, 'lien.png'));
  // What has just been written may be written again unseen.
  await sleep(2100);
  workshop = await openWorkshop(options.surroundings, true);
  result = await buildDossier('slides/essai', { ...options, workshop });
});

describe('a build of which nothing has changed', () => {
  it('is recalled, with all that it had to tell', async () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.files).toHaveLength(2);
    expect(await recall()).toEqual({ ...result, gaveUp: [] });
  });

  it.each([
    ['the dossier', 'slides/essai/dossier.yaml'],
    ['the list of decks', 'slides/essai/decks.yaml'],
    ['a picture', 'slides/essai/images/a.png'],
    ['the theme', 'theme/ecologiste/theme.yaml'],
    ['the brand', 'brands/amis.yaml'],
    ['a file that was written', 'out/essai/partenaires.md'],
    ['a file that goes with others', 'out/essai/fonts/SourceSans3_400Regular.ttf'],
  ])('is not, when %s is another by one byte', async (_, name) => {
    const file = join(cwd, name);
    const bytes = readFileSync(file);
    appendFileSync(file, '\n');
    expect(await recall()).toBeUndefined();
    rmSync(file);
    expect(await recall()).toBeUndefined();
    writeFileSync(file, bytes);
    expect(await recall()).toBeDefined();
  });

  it('is not, when there is a file more beside the dossier, or a link leads elsewhere', async () => {
    const more = join(folder, 'images/b.png');
    writeFileSync(more, PIXEL);
    expect(await recall()).toBeUndefined();
    rmSync(more);
    rmSync(join(folder, 'lien.png'));
    symlinkSync('images/b.png', join(folder, 'lien.png'));
    expect(await recall()).toBeUndefined();
    rmSync(join(folder, 'lien.png'));
    symlinkSync('images/a.png', join(folder, 'lien.png'));
    expect(await recall()).toBeDefined();
  });

  it.each<[string, Partial<BuildOptions>]>([
    ['formats', { formats: ['md'] }],
    ['decks', { decks: ['presse'] }],
    ['theme', { theme: 'sobre' }],
    ['brand', { brand: 'brands/autres.yaml' }],
    ['place for the files', { out: 'ailleurs' }],
    ['strictness', { strict: true }],
    ['word on embargoes', { liftEmbargo: true }],
    ['date', { surroundings: { ...options.surroundings, env: { ...options.surroundings.env, SOURCE_DATE_EPOCH: '86400' } } }],
    ['user, whose name must not be in the files', { surroundings: { ...options.surroundings, env: { ...options.surroundings.env, USER: 'camille' } } }],
  ])('is not, with another %s', async (_, changes) => {
    expect(await recall(changes)).toBeUndefined();
  });

  it('is not, by another program', async () => {
    expect(await recall({}, 'another')).toBeUndefined();
  });
});

describe('a build', () => {
  const buildEdited = async (from: string, to: string): Promise<void> => {
    const file = join(folder, 'dossier.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, () => to));
    await buildDossier('slides/essai', { ...options, workshop });
  };

  it('is not remembered right after a save: another may have come while it read', async () => {
    await buildEdited('Une affirmation forte', 'Une affirmation changée');
    expect(await recall()).toBeUndefined();
  });

  it('under embargo is never remembered: the embargo ends by itself', async () => {
    await buildEdited('title:', 'embargo: 2099-03-17T09:00+01:00\ntitle:');
    await sleep(2100);
    await buildDossier('slides/essai', { ...options, workshop });
    expect(await recall()).toBeUndefined();
  });
});
