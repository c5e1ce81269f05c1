import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { part, unpack } from '../writers/pptx/unpack.js';
import { TITLE_SLIDE, templateFile, USUAL_LAYOUTS } from '../writers/pptx/template/template-file.js';
import { workplace, type Workplace } from './dossier-folder.js';

/** A workplace whose deck « presse » asks for a template. */
function withTemplate(bytes: Uint8Array | undefined, pptx = '{ template: modele.pptx }'): Workplace {
  const place = workplace();
  if (bytes) writeFileSync(join(place.cwd, 'slides', 'essai', 'modele.pptx'), bytes);
  place.edit('decks.yaml', '  presse:\n', `  presse:\n    pptx: ${pptx}\n`);
  return place;
}

const BUILD = 'build --deck presse --format pptx,html';
const pptxOf = (place: Workplace) => unpack(place.read('out/essai/presse.interne.pptx'));

describe('a deck that asks for a template', () => {
  it('has its PowerPoint on the template’s layouts, and its other formats on the theme', async () => {
    const place = withTemplate(templateFile());
    expect(await place.type(BUILD)).toMatchObject({ exitCode: 0 });
    expect(part(pptxOf(place), 'ppt/slideLayouts/slideLayout1.xml')).toContain('Diapositive de titre');
    expect(place.read('out/essai/presse.interne.html').toString()).not.toContain('Diapositive de titre');
  });

  it('takes the layouts that the author chose', async () => {
    const layouts = [...USUAL_LAYOUTS, { ...TITLE_SLIDE, name: 'Grande phrase' }];
    const place = withTemplate(templateFile({ layouts }), '{ template: modele.pptx, layouts: { statement: Grande phrase } }');
    expect(await place.type(BUILD)).toMatchObject({ exitCode: 0 });
    const links = [...pptxOf(place)].filter(([name, xml]) => name.startsWith('ppt/slides/_rels') && xml.includes('slideLayout4.xml'));
    expect(links).toHaveLength(1);
  });
});

describe('a template that the deck’s brand brings', () => {
  const branded = (layouts: string, deck = ''): Workplace => {
    const place = workplace();
    const folder = join(place.cwd, 'slides', 'essai');
    writeFileSync(join(folder, 'modele.pptx'), templateFile({ layouts: [...USUAL_LAYOUTS, { ...TITLE_SLIDE, name: 'Grande phrase' }] }));
    writeFileSync(join(folder, 'partenaire.yaml'), `name: Rivages\npptx:\n  template: modele.pptx\n  layouts: { statement: ${layouts} }\n`);
    place.edit('decks.yaml', '  presse:\n', `  presse:\n    brand: partenaire.yaml\n${deck}`);
    return place;
  };
  const usesOf = (place: Workplace, layout: string): number =>
    [...pptxOf(place)].filter(([name, xml]) => name.startsWith('ppt/slides/_rels') && xml.includes(layout)).length;

  it('is filled, with the layouts that the brand chose', async () => {
    const place = branded('Grande phrase');
    expect(await place.type(BUILD)).toMatchObject({ exitCode: 0 });
    expect(usesOf(place, 'slideLayout4.xml')).toBe(1);
  });

  it('gives way to what the deck chooses', async () => {
    const place = branded('Grande phrase', '    pptx: { layouts: { statement: Diapositive de titre } }\n');
    expect(await place.type(BUILD)).toMatchObject({ exitCode: 0 });
    expect(usesOf(place, 'slideLayout4.xml')).toBe(0);
  });

  it('is told at the brand’s line, with the nearest name, when it lacks a layout', async () => {
    const { exitCode, err } = await branded('Grande phrsae').type(BUILD);
    expect(exitCode).toBe(1);
    expect(err).toContain('partenaire.yaml:4:25  erreur [template-layout-unknown]');
    expect(err).toContain('Vouliez-vous dire «°Grande phrase°»');
  });

  it('must be named by somebody who chooses its layouts', async () => {
    const place = workplace();
    place.edit('decks.yaml', '  presse:\n', '  presse:\n    pptx: { layouts: { statement: Vide } }\n');
    const { exitCode, err } = await place.type(BUILD);
    expect(exitCode).toBe(1);
    expect(err).toContain('[template-not-named]');
  });
});

describe('a template that cannot serve', () => {
  const first = async (place: Workplace): Promise<string> => {
    const { exitCode, err } = await place.type(BUILD);
    expect(exitCode).toBe(1);
    expect(existsSync(join(place.cwd, 'out/essai/presse.interne.html'))).toBe(false);
    return err.replace('mise en page…\n', '').split('\n').slice(0, 5).join('\n');
  };

  it('is told at its line when it is not there', async () => {
    expect(await first(withTemplate(undefined))).toContain('decks.yaml:5:23  erreur [missing-file]');
  });

  it('is told at its line when it is something else', async () => {
    expect(await first(withTemplate(new TextEncoder().encode('%PDF')))).toBe(
      `slides/essai/decks.yaml:5:23  erreur [template-unreadable]
  Le modèle «°modele.pptx°» n’est pas une présentation PowerPoint, ou il est abîmé.
  5 |     pptx: { template: modele.pptx }
    |                       ^^^^^^^^^^^
  À faire~: Copiez ou téléchargez le fichier de nouveau.`,
    );
  });

  it('stops no format that does without it', async () => {
    const place = withTemplate(new TextEncoder().encode('%PDF'));
    expect(await place.type(BUILD.replace(/--format \S+/, '--format md,html'))).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(place.cwd, 'out/essai/presse.interne.html'))).toBe(true);
  });

  it('is told at its line when it lies outside the dossier', async () => {
    expect(await first(withTemplate(undefined, '{ template: ../modele.pptx }'))).toContain('[file-outside-folder]');
  });

  it('is told with the nearest name when it lacks the layout that the author chose', async () => {
    expect(await first(withTemplate(templateFile(), '{ template: modele.pptx, layouts: { text: Titre et contnu } }'))).toBe(
      `slides/essai/decks.yaml:5:53  erreur [template-layout-unknown]
  Le modèle n’a pas de disposition «°Titre et contnu°». Vouliez-vous dire «°Titre et contenu°»°?
  5 |     pptx: { template: modele.pptx, layouts: { text: Titre et contnu } }
    |                                                     ^^^^^^^^^^^^^^^
  Attendu~: Diapositive de titre, Titre et contenu, Deux contenus`,
    );
  });

  it('is told every layout that it lacks, by « check » too', async () => {
    const place = withTemplate(templateFile({ layouts: [TITLE_SLIDE] }));
    const { exitCode, err } = await place.type('check --deck presse');
    expect(exitCode).toBe(1);
    expect(err.match(/Le modèle n’a pas de disposition pour «°[a-z]+°»/g)).toEqual(
      ['agenda', 'figures', 'proposals', 'sources', 'contact'].map((family) => `Le modèle n’a pas de disposition pour «°${family}°»`),
    );
  });
});
