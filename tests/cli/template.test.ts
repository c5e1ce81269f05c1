import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';
import { templateFile, TITLE_AND_CONTENT, TITLE_SLIDE } from '../writers/pptx/template/template-file.js';

let place: Workplace;
beforeAll(() => {
  place = workplace();
  writeFileSync(join(place.cwd, 'modele.pptx'), templateFile({ layouts: [TITLE_SLIDE, TITLE_AND_CONTENT] }));
});

describe('pupitre template inspect', () => {
  it('prints the layouts with the places and sizes of their placeholders, what they serve, and what is missing', async () => {
    const { exitCode, out } = await place.type('template inspect modele.pptx');
    expect(exitCode).toBe(0);
    expect(out.split('\n').slice(0, 8)).toEqual([
      'modele.pptx~: diapositives de 33,9~×~19,1~cm',
      'Polices~: Calibri (titres), Calibri (textes)',
      'Textes mesurés avec nos polices, comptées 10~% plus larges~: celles du modèle ne sont pas connues.',
      '',
      'Diapositive de titre – sert pour~: cover, section, statement',
      '  Titre 1 (titre)~: 25,4~×~6,6~cm à 4,2~cm du bord et 3,1~cm du haut, 60~pt',
      '  Sous-titre 2 (sous-titre)~: 25,4~×~4,6~cm à 4,2~cm du bord et 10~cm du haut, 24, 18~pt',
      '',
    ]);
    expect(out).toContain('Le modèle n’a pas de disposition pour «°chart-text°».');
  });

  it('gives one object with --json, boxes in pixels', async () => {
    const { out } = await place.type('template inspect modele.pptx --json');
    const found = JSON.parse(out.replaceAll(/[~°]/g, ' ')) as { readonly layouts: readonly { readonly placeholders: readonly unknown[] }[] };
    expect(found).toMatchObject({ exitCode: 0, file: 'modele.pptx', width: 1280, height: 720, widthFactor: 1.1 });
    expect(found.layouts[0]?.placeholders[0]).toMatchObject({ type: 'ctrTitle', box: { x: 160, width: 960 } });
  });

  it('says in English what is missing', async () => {
    expect((await place.type('template inspect modele.pptx --lang en')).out).toContain('The template has no layout for “chart-text”.');
  });

  it('says what is wrong with a file that is no template', async () => {
    const { exitCode, err } = await place.type('template inspect slides/essai/dossier.yaml');
    expect({ exitCode, err: err.split('\n')[1] }).toEqual({ exitCode: 1, err: '  Le modèle «°slides/essai/dossier.yaml°» n’est pas une présentation PowerPoint, ou il est abîmé.' });
    expect((await place.type('template inspect nulle-part.pptx')).err).toContain('Le fichier «°nulle-part.pptx°» n’existe pas.');
  });

  it('sends nothing to the terminal that would steer it, whatever a template calls its layouts', async () => {
    writeFileSync(join(place.cwd, 'piege.pptx'), templateFile({ layouts: [{ ...TITLE_AND_CONTENT, name: 'A\u009B31mB\u202EC' }] }));
    expect((await place.type('template inspect piege.pptx')).out).toMatch(/^A\uFFFD31mB\uFFFDC – /m);
  });

  it('says in one line what goes beyond the slide', async () => {
    const low = { name: 'Basse', placeholders: [{ idx: 1, name: 'Bas', place: [0, 4572000, 9144000, 4351338] as const }] };
    writeFileSync(join(place.cwd, 'bas.pptx'), templateFile({ layouts: [low] }));
    expect((await place.type('template inspect bas.pptx')).out).toMatch(/Bas .* – dépasse de la diapositive$/m);
  });

  it('says how it is written', async () => {
    for (const line of ['template', 'template modele.pptx', 'template inspect a b']) {
      expect(await place.type(line)).toMatchObject({ exitCode: 2, err: 'La commande s’écrit «°pupitre template inspect FICHIER.pptx°».\n' });
    }
  });
});
