import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { lacksBrowser } from '../end-to-end/browser.js';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';

const noBrowser = await lacksBrowser('no PDF is compared with HTML and PowerPoint');

/** Changes a text in one part of a PowerPoint. */
function editPptx(file: string, part: RegExp, from: string, to: string): void {
  const parts = unzipSync(readFileSync(file));
  const name = Object.keys(parts).find((one) => part.test(one) && strFromU8(parts[one]!).includes(from));
  if (name === undefined) throw new Error(`no part holds ${from}`);
  parts[name] = strToU8(strFromU8(parts[name]!).replaceAll(from, to));
  writeFileSync(file, zipSync(parts));
}

describe.skipIf(noBrowser)('pupitre check --parity', { timeout: 60_000 }, () => {
  let place: Workplace;
  const file = (name: string): string => join(place.cwd, 'out/essai', name);
  const edit = (name: string, from: string, to: string): void => {
    const text = readFileSync(file(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(file(name), text.replaceAll(from, to));
  };
  const kept = new Map<string, Buffer>();
  beforeAll(async () => {
    place = workplace();
    expect((await place.type('build')).exitCode).toBe(0);
    for (const name of ['presse.interne.html', 'presse.pdf', 'presse.interne.pptx']) kept.set(name, readFileSync(file(name)));
  });
  const asBuilt = (): void => {
    for (const [name, bytes] of kept) writeFileSync(file(name), bytes);
  };

  it('finds nothing in what a build has just written', async () => {
    asBuilt();
    const { exitCode, out, err } = await place.type('check --parity');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('6 fichiers relus, 2 présentations identiques d’un format à l’autre.');
  });

  it('names the slide, the formats and both texts of a word changed in the PowerPoint', async () => {
    asBuilt();
    editPptx(file('presse.interne.pptx'), /slides\/slide\d+\.xml$/, 'retenir', 'soutenir');
    const { exitCode, err } = await place.type('check --parity --deck presse');
    expect(exitCode).toBe(1);
    expect(err).toContain('erreur [parity-difference]\n  Présentation «°presse°», diapositive 3 («°Le constat°»)~: le texte n’est pas le même dans le PowerPoint que dans le HTML.\n');
    expect(err).toMatch(/Attendu~: «°.*retenir.*°»°; trouvé~: «°.*soutenir/u);
  });

  it('names notes changed in the HTML', async () => {
    asBuilt();
    edit('presse.interne.html', 'Le premier paragraphe du dossier', 'Autre chose');
    const { exitCode, err } = await place.type('check --parity --deck presse');
    expect([exitCode, err.includes('les notes ne sont pas les mêmes')]).toEqual([1, true]);
  });

  it('names a PDF of another deck', async () => {
    asBuilt();
    writeFileSync(file('presse.pdf'), readFileSync(file('partenaires.pdf')));
    const { exitCode, err } = await place.type('check --parity --deck presse');
    expect([exitCode, err.includes('dans le PDF que dans le HTML')]).toEqual([1, true]);
  });

  it('says which file is missing, older than the dossier, or no longer readable', async () => {
    asBuilt();
    rmSync(file('presse.pdf'));
    utimesSync(file('presse.interne.html'), 0, 0);
    writeFileSync(file('presse.interne.pptx'), 'PK…');
    const { exitCode, err } = await place.type('check --parity --deck presse');
    expect(exitCode).toBe(1);
    expect(err).toContain('il manque le PDF');
    expect(err).toMatch(/presse\.interne\.html°» est plus ancien que le dossier/u);
    expect(err).toContain('ne peut pas être relu');
  });
});
