import { describe, expect, it } from 'vitest';
import { slideIdsOf } from '../../src/dossier/slide-ids.js';
import { HEAD, load, withBlocks } from './written.js';

const dossierOf = (yaml: string) => {
  const { dossier, diagnostics } = load(yaml);
  expect(diagnostics).toEqual([]);
  return dossier!;
};

describe('loadDossier', () => {
  it('keeps people, sources and figures by id, and the place of each part', () => {
    const dossier = dossierOf(withBlocks('- figures: [marche]'));
    expect(dossier.people.get('regol')).toEqual({ name: 'Sandra Regol', role: 'Députée', portrait: 'regol.jpg' });
    expect([...dossier.figures.keys()]).toEqual(['marche', 'mineurs']);
    expect(dossier.sections[0]?.blocks[0]).toEqual({
      id: 'figures',
      kind: 'figures',
      value: ['marche'],
      text: [],
      notes: [],
      path: ['sections', 0, 'blocks', 0],
    });
    expect(dossier.source.placeOf(['sections', 0, 'blocks', 0, 'figures', 0]).start).toMatchObject({ line: 14, column: 19 });
  });

  it('takes what is not written as absent, and French for the language', () => {
    const dossier = dossierOf(withBlocks('- statement: x'));
    expect(dossier.language).toBe('fr');
    expect(dossier.keywords).toEqual([]);
    expect('subtitle' in dossier).toBe(false);
    expect(dossier.sections[0]).not.toHaveProperty('speaker');
  });

  it('reads a bare year as a date', () => {
    expect(dossierOf(withBlocks('- statement: x').replace('2025-03', '2025')).date).toBe('2025');
  });

  it('tolerates a byte order mark and Windows line ends', () => {
    const dossier = dossierOf(`\uFEFF${withBlocks('- figures: [marche]').replaceAll('\n', '\r\n')}`);
    expect(dossier.title).toBe('Contre la criminalité');
    expect(dossier.source.placeOf(['sections', 0, 'blocks', 0, 'figures', 0]).start).toMatchObject({ line: 14, column: 19 });
  });

  it('names blocks by their kind, numbered within the section; giving one an id renames no other', () => {
    const ids = (yaml: string): readonly string[] => dossierOf(yaml).sections[0]!.blocks.map((block) => block.id);
    expect(ids(withBlocks('- statement: a', '- statement: b', '- figures: [marche]', '- statement: c'))).toEqual([
      'statement',
      'statement-2',
      'figures',
      'statement-3',
    ]);
    expect(ids(withBlocks('- id: accroche', '  statement: a', '- statement: b'))).toEqual(['accroche', 'statement-2']);
  });

  it('gives the dossier with its broken references, so that decks can be checked against it', () => {
    const { dossier, diagnostics } = load(withBlocks('- figures: [rien]'));
    expect(diagnostics).toHaveLength(1);
    expect(dossier?.sections).toHaveLength(1);
  });
});

describe('slideIdsOf', () => {
  const yaml = `${HEAD}  - id: constat\n    title: A\n    text: [Prose.]\n    blocks:\n      - statement: x\n        text: [Prose.]\n      - figures: [marche]\n`;

  it('lists the slides of every section between those that the content makes', () => {
    expect(slideIdsOf(dossierOf(yaml))).toEqual([
      'cover',
      'speakers',
      'agenda',
      'constat/opener',
      'constat/text',
      'constat/statement',
      'constat/statement-text',
      'constat/figures',
      'sources',
    ]);
  });

  it('leaves the slides of prose out on stage', () => {
    expect(slideIdsOf(dossierOf(yaml), 'stage')).toEqual(['cover', 'speakers', 'agenda', 'constat/opener', 'constat/statement', 'constat/figures', 'sources']);
  });

  it('has the table of figures and the contact only when the dossier has figures and a contact', () => {
    expect(slideIdsOf(dossierOf(`${yaml}contact: { name: A }\n`)).slice(-2)).toEqual(['sources', 'contact']);
    const bare = dossierOf(yaml);
    expect(slideIdsOf({ ...bare, figures: new Map() })).not.toContain('sources');
  });
});
