import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER, workplace, type Workplace } from '../pipeline/dossier-folder.js';

let place: Workplace;
beforeAll(() => {
  place = workplace();
});
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('pupitre list', () => {
  it('gives the id, layout and title of each slide, deck by deck', async () => {
    const { exitCode, out, err } = await place.type('list --deck presse');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toBe(
      [
        'essai/presse',
        '  cover                   cover      Le titre de la conférence de presse',
        '  agenda                  agenda     Sommaire',
        '  constat/opener          section    Le constat',
        '  constat/figures         figures    Ce que montrent ces chiffres, en une phrase',
        '  constat/statement       statement  Une affirmation forte, et ce qui compte',
        '  propositions/opener     section    Nos propositions',
        '  propositions/proposals  proposals  Nos propositions',
        '  sources                 sources    Les chiffres du dossier',
        '  contact                 contact    Merci pour votre attention',
        '',
        '',
      ].join('\n'),
    );
  });

  it('gives one object with --json', async () => {
    const { out, err } = await place.type('list --json');
    expect(json(out)).toMatchObject({ exitCode: 0, decks: [{ dossier: 'essai', deck: 'presse' }, { deck: 'partenaires' }] });
    expect(err).toBe('');
  });
});

describe('pupitre check', () => {
  it('says that all is well', async () => {
    const { exitCode, out, err } = await place.type('check essai');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/^essai~: rien à corriger \(2 présentations, \d+ pages\)\.\n$/);
  });

  it('writes nothing', async () => {
    await place.type('check');
    expect(existsSync(join(place.cwd, 'out'))).toBe(false);
  });

  it('gives the mistakes as one object with --json, and in words on the standard error', async () => {
    const wrong = workplace();
    wrong.edit('dossier.yaml', 'speaker: martin', 'speaker: martine');
    const { exitCode, out, err } = await wrong.type('check --json');
    expect(exitCode).toBe(1);
    expect(json(out)).toMatchObject({
      exitCode: 1,
      dossiers: [{ dossier: 'essai', diagnostics: [{ code: 'unknown-reference', place: { start: { line: 33, column: 14 } }, message: expect.stringContaining('martine') as string }] }],
    });
    expect(err).toContain('essai~: 1 erreur. Le reste sera relu une fois cela corrigé.\n');
  });
});

describe('pupitre build --json', () => {
  it('gives one object, its log on the standard error', async () => {
    const { exitCode, out, err } = await place.type('build --json --deck presse --format md');
    expect(exitCode).toBe(0);
    expect(json(out)).toMatchObject({
      exitCode: 0,
      dossiers: [{ dossier: 'essai', folder: 'out/essai', files: [{ path: 'presse.interne.md', deck: 'presse', format: 'md', pages: 9 }], diagnostics: [] }],
    });
    expect(err).toContain('Présentation presse (1/1)~: Markdown…\n');
  });

  it('gives one object when nothing could be built', async () => {
    const { out } = await place.type('build --json --deck inconnue');
    expect(json(out)).toMatchObject({ exitCode: 1, dossiers: [{ files: [], diagnostics: [{ code: 'unknown-deck' }] }] });
  });
});

describe('pupitre schema', () => {
  it('prints the schemas as one object', async () => {
    const { out, err } = await place.type('schema');
    expect(Object.keys(json(out))).toEqual(['dossier', 'decks', 'brand']);
    expect(err).toBe('');
  });

  it('writes them where the YAML files look for them', async () => {
    const { exitCode, out, err } = await place.type('schema --write');
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '', err: 'Écrit~: slides/dossier.schema.json, slides/decks.schema.json, slides/brand.schema.json.\n' });
    expect(json(place.read('slides/dossier.schema.json').toString())).toMatchObject({ title: 'Dossier' });
  });

  it('makes the folder they go to', async () => {
    const { cwd } = workplace();
    const elsewhere = { ...WITHOUT_BROWSER, cwd: join(cwd, 'out') };
    expect((await place.type('schema --write', elsewhere)).exitCode).toBe(0);
    expect(existsSync(join(cwd, 'out', 'slides', 'decks.schema.json'))).toBe(true);
  });
});

describe('pupitre new', () => {
  it('never writes over what is there', async () => {
    const { exitCode, err } = await place.type('new essai');
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: 'slides/essai existe déjà~: rien n’a été changé.\n' });
  });

  it('refuses a name that cannot be an id', async () => {
    expect((await place.type('new Été')).err).toContain('ne peut pas être un nom de dossier');
  });
});

describe('pupitre doctor', () => {
  it('says what is missing, with exit code 3', async () => {
    const { exitCode, out, err } = await place.type('doctor', WITHOUT_BROWSER);
    expect({ exitCode, err }).toEqual({ exitCode: 3, err: '' });
    expect(out).toMatch(/^Ce que la machine permet\n {2}✓ Node\.js\s+22\.0\.0\n {2}✗ Navigateur\s+aucun~: /);
    expect(out).toMatch(/ {2}✓ Polices\s+2 thèmes, \d+ fichiers de police lisibles\n {2}– LibreOffice\s+absent/);
  });

  it('gives one object with --json', async () => {
    const { out } = await place.type('doctor --json', WITHOUT_BROWSER);
    expect(json(out)).toMatchObject({ exitCode: 3, findings: [{ subject: 'node' }, { subject: 'browser', state: 'missing' }, { subject: 'fonts' }, { subject: 'libreOffice' }] });
  });

  it('says that Node is too old', async () => {
    expect((await place.type('doctor', { ...WITHOUT_BROWSER, nodeVersion: '18.20.0' })).out).toContain('18.20.0~: il faut 20.19 ou plus récent');
  });
});

describe('a dossier named by a path', () => {
  it.each(['slides/essai', 'slides/essai/', 'slides/essai/dossier.yaml', './slides/essai'])('%s is found', async (name) => {
    expect((await place.type(`check ${name}`)).exitCode).toBe(0);
  });

  it('that is a file is refused as such', async () => {
    writeFileSync(join(place.cwd, 'slides', 'note.txt'), '');
    const { exitCode, err } = await place.type('check note.txt');
    expect(exitCode).not.toBe(70);
    expect(err).not.toContain('de votre fait');
  });
});
