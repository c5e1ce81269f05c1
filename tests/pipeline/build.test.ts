import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lacksBrowser } from '../end-to-end/browser.js';
import { readPptx } from '../end-to-end/texts.js';
import { addEveryKind, WITHOUT_BROWSER, workplace, type Workplace } from './dossier-folder.js';

const QUICK = 'build --format md';
const ALL = ['partenaires.html', 'partenaires.md', 'partenaires.pptx', 'presse.interne.html', 'presse.interne.md', 'presse.interne.pptx'];
const results = ({ cwd }: Workplace, out = 'out/essai'): readonly string[] =>
  existsSync(join(cwd, out)) ? readdirSync(join(cwd, out)).filter((name) => /\.(?:md|html|pdf|pptx|png)$/.test(name)).sort() : [];

describe('a mistake in the YAML', () => {
  it('is told with its line, and leaves the earlier files as they were', async () => {
    const place = workplace();
    await place.type(QUICK);
    const before = place.read('out/essai/presse.interne.md');
    place.edit('dossier.yaml', 'speaker: martin', 'speaker: martine');
    place.edit('dossier.yaml', 'Le constat', 'Un autre titre');
    const { exitCode, err, out } = await place.type(QUICK);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toBe(
      `slides/essai/dossier.yaml:33:14  erreur [unknown-reference]
  Aucune personne n’a l’identifiant «°martine°» dans «°people°». Vouliez-vous dire «°martin°»°?
  33 |     speaker: martine
     |              ^^^^^^^
  Attendu~: martin

1 erreur
Rien n’a été écrit~: les fichiers précédents sont intacts.
`,
    );
    expect(place.read('out/essai/presse.interne.md').equals(before)).toBe(true);
  });

  it('is told once, however many decks show the slide', async () => {
    const place = workplace();
    place.edit('dossier.yaml', 'Une affirmation forte', 'très '.repeat(300));
    const { exitCode, err } = await place.type('check');
    expect(exitCode).toBe(1);
    // Each density has its own boxes, so that the two decks may ask for different cuts.
    expect(err.match(/erreur/g)?.length).toBeLessThanOrEqual(3);
    place.edit('decks.yaml', 'density: reading', 'density: stage');
    expect((await place.type('check')).err.match(/ erreur /g)).toHaveLength(1);
  });

  it('is told for the dossier and its decks in one run', async () => {
    const place = workplace();
    place.edit('dossier.yaml', 'title: Le constat', 'titel: Le constat');
    place.edit('decks.yaml', 'density: reading', 'density: lire');
    const { err } = await place.type('check');
    expect(err).toContain('titel');
    expect(err).toContain('lire');
  });

  it('that makes an item too long for a page of its own is told, never a missing slide', async () => {
    const place = workplace();
    place.edit('dossier.yaml', 'Une première proposition', 'mot '.repeat(800));
    const { exitCode, err } = await place.type('check');
    expect(exitCode).toBe(1);
    expect(err).toContain('Ce texte dépasse sa diapositive');
  });
});

describe('what to build', () => {
  it('can be one deck, in some formats, elsewhere, with another theme', async () => {
    const place = workplace();
    const { exitCode, out } = await place.type('build essai --deck presse --format md,pptx --out ailleurs --theme sobre');
    expect(exitCode).toBe(0);
    expect(out).toContain('2 fichiers dans ailleurs/essai~:\n');
    expect(results(place, 'ailleurs/essai')).toEqual(['presse.interne.md', 'presse.interne.pptx']);
    expect(place.read('ailleurs/essai/presse.interne.md').toString()).toContain('theme: pupitre-sobre-stage');
    expect(results(place)).toEqual([]);
  });

  it('is refused when no deck has the name', async () => {
    const { exitCode, err } = await workplace().type('build --deck prese');
    expect(exitCode).toBe(1);
    expect(err).toBe(
      'erreur [unknown-deck]\n  Aucune présentation ne s’appelle «°prese°». Vouliez-vous dire «°presse°»°?\n  Attendu~: presse, partenaires\n\n1 erreur\nRien n’a été écrit~: les fichiers précédents sont intacts.\n',
    );
  });

  it('is refused when no theme has the name', async () => {
    const { exitCode, err } = await workplace().type('build --theme sobr');
    expect(exitCode).toBe(1);
    expect(err).toContain('Aucun thème ne s’appelle «°sobr°». Vouliez-vous dire «°sobre°»°?\n');
    expect(err.match(/ne s’appelle/g)).toHaveLength(1);
  });

  it('is dated by SOURCE_DATE_EPOCH, else by the dossier', async () => {
    const place = workplace();
    const modified = async (env: Record<string, string>): Promise<string | undefined> => {
      await place.type('build --deck presse --format pptx', { env });
      return /<dcterms:modified[^>]*>([^<]*)/.exec(readPptx(place.read('out/essai/presse.interne.pptx')).parts.get('docProps/core.xml') ?? '')?.[1];
    };
    expect(await modified({})).toBe('2025-03-17T00:00:00Z');
    expect(await modified({ SOURCE_DATE_EPOCH: '86400' })).toBe('1970-01-02T00:00:00Z');
  });

  it('takes away the pictures of an earlier build and touches nothing else', async () => {
    const place = workplace();
    addEveryKind(place);
    await place.type('build every-kind --deck stage --format md');
    const assets = join(place.cwd, 'out/every-kind/stage.assets');
    expect(readdirSync(assets).length).toBeGreaterThan(5);
    writeFileSync(join(assets, 'old.svg'), '');
    writeFileSync(join(place.cwd, 'out/every-kind/mine.txt'), 'mine');
    const before = readdirSync(assets).filter((name) => name !== 'old.svg');
    await place.type('build every-kind --deck stage --format md');
    expect(readdirSync(assets)).toEqual(before);
    expect(readFileSync(join(place.cwd, 'out/every-kind/mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('without any browser', () => {
  it('makes HTML, Markdown and PowerPoint, refuses the PDF and says what to install', async () => {
    const place = workplace();
    const { exitCode, err, out } = await place.type('build', WITHOUT_BROWSER);
    expect(exitCode).toBe(3);
    expect(results(place)).toEqual(ALL);
    expect(out).toContain('6 fichiers dans out/essai~:');
    expect(err).toContain('erreur [no-browser]\n  Aucun navigateur n’a été trouvé~: ni PDF ni image ne peuvent être faits.\n');
    expect(err.match(/Aucun navigateur/g)).toHaveLength(1);
  });

  it('is no matter when no PDF is asked for', async () => {
    expect((await workplace().type('build --format html,pptx', WITHOUT_BROWSER)).exitCode).toBe(0);
  });

  it('says so when the browser named is not there', async () => {
    const place = workplace();
    const { exitCode, err } = await place.type('build --browser /nulle/part/chrome');
    expect(exitCode).toBe(3);
    expect(err).toContain('/nulle/part/chrome');
    expect(results(place)).toEqual(ALL);
  });
});

const noBrowser = await lacksBrowser('a new dossier is not printed');

describe('a new dossier', () => {
  it.skipIf(noBrowser)('builds at once in every format', async () => {
    const place = workplace();
    expect((await place.type('new autre')).exitCode).toBe(0);
    const { exitCode, err } = await place.type('build autre --format md,html,pdf,pptx,png');
    expect({ exitCode, err: err.match(/erreur|avertissement/) }).toEqual({ exitCode: 0, err: null });
    const formats = ['html', 'md', 'pdf', 'png', 'pptx'];
    const internal = ['presse.interne.html', 'presse.interne.md', 'presse.interne.pptx', 'presse.pdf', 'presse.png'];
    expect(results(place, 'out/autre')).toEqual([...formats.map((format) => `partenaires.${format}`), ...internal]);
  });
});
