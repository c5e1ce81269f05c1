import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDossier, type BuildOptions } from '../../src/pipeline/build-dossier.js';
import { checkDossier } from '../../src/pipeline/check-dossier.js';
import { jpeg } from './samples.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pupitre-brand-'));
  cpSync(join(ROOT, 'tests/fixtures/brand'), join(folder, 'essai'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const edit = (name: string, from: string, to: string): void => {
  const file = join(folder, 'essai', name);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replaceAll(from, to));
};
const build = (options: Partial<BuildOptions> = {}) =>
  buildDossier('essai', {
    formats: ['md', 'html', 'pptx'], themesFolder: join(ROOT, 'theme'),
    surroundings: { cwd: folder, env: process.env, platform: process.platform, arch: process.arch, uid: process.getuid?.() },
    ...options,
  });
const made = (name: string): Buffer => readFileSync(join(folder, 'out/essai', name));
const namesIn = (deck: string) => Object.keys(unzipSync(made(`${deck}.pptx`)));

describe('a dossier with SVG pictures and a partner', { timeout: 60_000 }, () => {
  it('is built with its pictures in every format', async () => {
    const { diagnostics } = await build();
    expect(diagnostics).toEqual([]);
    expect(made('seul.html').toString()).toContain('<img src="data:image/svg+xml;base64,');
    expect(namesIn('seul').filter((name) => name.endsWith('.svg'))).toHaveLength(3);
    expect(made('seul.assets/cover-logo.svg').toString()).toContain('viewBox="0 0 320 120"');
    expect(made('seul.assets/cover-logo.svg').toString()).not.toContain('inkscape');
  });

  it('has the partner’s colours and logo in the deck that asks for them, and in no other', async () => {
    await build();
    const colors = (deck: string) => Buffer.from(unzipSync(made(`${deck}.pptx`))['ppt/theme/theme1.xml']!).toString();
    expect(colors('ensemble')).toContain('4A1440');
    expect(colors('seul')).not.toContain('4A1440');
    expect(made('ensemble.html').toString()).toContain('region partnerLogo');
    expect(made('seul.html').toString()).not.toContain('region partnerLogo');
  });

  it('takes a brand from the command line over the decks’ own', async () => {
    await build({ brand: 'essai/sans-logo.yaml', formats: ['html'] });
    expect(made('ensemble.html').toString()).not.toContain('region partnerLogo');
    expect(made('ensemble.html').toString()).toContain('avec Fondation Rivages');
  });

  it('gives the same bytes twice', async () => {
    await build({ formats: ['pptx'] });
    const first = made('ensemble.pptx');
    await build({ formats: ['pptx'] });
    expect(made('ensemble.pptx').equals(first)).toBe(true);
  });

  it('writes nothing when a picture lies, and names its line', async () => {
    writeFileSync(join(folder, 'essai/portrait.svg'), jpeg(4, 6));
    const { diagnostics, files } = await build();
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'image-unreadable', params: { reason: 'wrong-name', detail: 'JPEG' }, place: { file: 'essai/dossier.yaml', start: { line: 7 } } },
    ]);
  });

  it('finds in a check what a build would: the brand’s mistakes, with their file', async () => {
    edit('partenaire.yaml', '"#8A1F6F"', '"#D9A0CB"');
    edit('logo-partenaire.svg', '<defs>', '<defs onload="x()">');
    const { diagnostics, texts } = await checkDossier('essai', folder, {});
    expect(diagnostics).toMatchObject([{ code: 'image-unreadable', params: { reason: 'svg-script' }, place: { file: 'essai/partenaire.yaml' } }]);
    expect([...texts.keys()]).toContain('essai/partenaire.yaml');
  });

  it('is built with a warning where the brand’s colours are hard to read', async () => {
    edit('partenaire.yaml', 'muted: "#51404E"', 'muted: "#A08C9C"');
    const { diagnostics, files } = await build({ formats: ['pptx'] });
    expect(files).toHaveLength(2);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning low-contrast');
  });

  it('says that a brand named on the command line is not there', async () => {
    const { diagnostics } = await build({ brand: 'absente.yaml' });
    expect(diagnostics).toMatchObject([{ code: 'file-not-readable', params: { file: 'absente.yaml', reason: 'ENOENT' } }]);
  });
});
