import { describe, expect, it } from 'vitest';
import { readable } from '../slide/readable.js';
import { blockKinds } from '../../src/blocks/registry.js';
import { composed } from './block-fixture.js';

describe('a chart of one figure', () => {
  it('sets bars against what it is compared with, and says both to those who cannot see them', () => {
    expect(readable(composed('chart', { kind: 'bar', figure: 'minors' }))).toContain(
      'chart: bar 2015, aujourd’hui = Un constat alarmant: 15 23 unit "%" highlight 1 ' +
        '[Un constat alarmant. 23_% sont des mineurs, contre 15_% en_2015.]',
    );
  });

  it('makes a pictogram of a part and its whole', () => {
    expect(readable(composed('chart', { kind: 'pictogram', figure: 'prisoners' }))).toContain('pictogram détenu, total = Un constat alarmant: 1 4');
  });

  it('makes a donut of a percentage, which leaves its own rest, and names the rest of another whole', () => {
    expect(readable(composed('chart', { kind: 'donut', figure: 'minors' }))).toContain('donut sont des mineurs = Un constat alarmant: 23 unit "%"');
    expect(readable(composed('chart', { kind: 'donut', figure: 'prisoners' }))).toContain('donut détenu, reste = Un constat alarmant: 1 3 unit ""');
  });
});

describe('a chart of several values', () => {
  it('takes them from the ledger, with their unit and their sources, and brings out the one asked for', () => {
    const data = [{ label: 'Cannabis', figure: 'cannabis' }, { label: 'Cocaïne', figure: 'cocaine' }];
    const slide = readable(composed('chart', { kind: 'bar', data, highlight: 'Cocaïne', summary: 'Le cannabis domine' }));
    expect(slide).toContain('bar Cannabis, Cocaïne = Un constat alarmant: 18 2.1 unit "millions" highlight 1');
    expect(slide).toContain('[Le cannabis domine. Cannabis_: 18_millions~; Cocaïne_: 2,1_millions.]');
    expect(slide).toContain('source: 0> Source_: [OFDT](https://ofdt.fr), 2020');
  });

  it('says each series by its name', () => {
    const series = [{ name: 'Hommes', values: [1, 2] }, { name: 'Femmes', values: [3, 4] }];
    expect(readable(composed('chart', { kind: 'line', categories: [2015, 2025], series }))).toContain(
      '[Un constat alarmant. Hommes –_2015_: 1~; 2025_: 2. Femmes –_2015_: 3~; 2025_: 4.]',
    );
  });
});

describe('what stands beside a chart', () => {
  it('is a figure, whose label the chart does not repeat', () => {
    const slide = readable(composed('chart', { kind: 'pictogram', figure: 'prisoners', aside: { figure: 'prisoners' } }));
    expect(slide).toContain('(chart-text)');
    expect(slide).toContain('chart: pictogram , total');
    expect(slide).toContain('body: 1_sur_4 / détenu');
  });

  it('is a text whose strong beginning stands large', () => {
    const aside = { text: '**+ 8 points** de mineurs' };
    expect(readable(composed('chart', { kind: 'bar', figure: 'minors', aside }))).toContain('body: 0> **+ 8_points** | 1> de mineurs');
  });

  it('is named among the chart’s references', () => {
    const value = blockKinds.chart.schema.parse({ kind: 'bar', figure: 'minors', aside: { figure: 'market' } });
    expect(blockKinds.chart.references(value)).toEqual([
      { to: 'figures', id: 'minors', path: ['figure'] },
      { to: 'figures', id: 'market', path: ['aside', 'figure'] },
    ]);
  });
});

describe('a table', () => {
  const table = { columns: ['Produit', { header: 'Usagers', align: 'center' }, 'Part'], rows: [['Cannabis', { figure: 'cannabis' }, 1200], ['', 'x', 3.5]] };

  it('formats numbers and figures, and sets columns of numbers to the right', () => {
    const slide = composed('table', table);
    expect(readable(slide)).toContain(
      'table: Produit (left) ; Usagers (center) ; Part (right) | Cannabis ; 18_millions ; 1~200 |  ; x ; 3,5 ' +
        '[Un constat alarmant_: Produit, Usagers, Part]',
    );
    expect(slide.regions.table?.itemPlaces?.map((place) => place?.file)).toEqual(['rows.0', 'rows.1']);
  });

  const numbers = (...columns: readonly (readonly [string, readonly number[]])[]): string => {
    const rows = columns[0]![1].map((_, row) => columns.map(([, cells]) => cells[row]));
    return readable(composed('table', { columns: columns.map(([header]) => header), rows }));
  };

  it('writes years without a space: under a header that says so, or in order in the first column', () => {
    expect(numbers(['Ville', [1, 2]], ['Année de création', [1789, 2015]])).toContain('1 ; 1789 | 2 ; 2015');
    expect(numbers(['Campagne', [2015, 2020, 2025]], ['Lits', [2015, 2020, 2025]])).toContain('2015 ; 2~015 | 2020 ; 2~020 | 2025 ; 2~025');
  });

  it('keeps the space of thousands that merely look like years', () => {
    expect(numbers(['Effectif', [1950, 1840, 2010]])).toContain('1~950 | 1~840 | 2~010');
    expect(numbers(['Effectif', [1500]])).toContain('1~500');
    expect(numbers(['Dépenses par an', [1500, 12000]])).toContain('1~500 | 12~000');
    expect(numbers(['Logements par an', [1500, 1600]], ['Lits', [1, 2]])).toContain('1~500 ; 1 | 1~600');
  });

  it('cites the sources of its figures', () => {
    expect(readable(composed('table', table))).toContain('source: 0> Source_: [OFDT](https://ofdt.fr), France, 2020');
  });
});
