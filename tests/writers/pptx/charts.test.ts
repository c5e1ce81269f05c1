import { describe, expect, it } from 'vitest';
import type { ChartContent } from '../../../src/slide/content.js';
import { chart, page, text, write } from './fixture.js';
import { all, part, unpack } from './unpack.js';

interface Written {
  readonly chart: string;
  /** Texts laid over it; empty when there are none. */
  readonly over: string;
}

function written(over: Partial<ChartContent>): Written {
  const files = unpack(write([page('seul', 'chart', { title: text('Graphique'), chart: chart(over) })]));
  return { chart: part(files, 'ppt/charts/chart1_1.xml'), over: files.get('ppt/drawings/drawing1_1.xml') ?? '' };
}

const shares = (xml: string): readonly number[] => all(/<c:[xywh] val="([\d.]+)"/, /<c:plotArea>.*?<\/c:layout>/s.exec(xml)?.[0] ?? '').map(Number);
const ring = (values: readonly number[], categories: readonly string[], highlight?: number): Written =>
  written({ kind: 'donut', categories, series: [{ name: 'Part', values }], ...(highlight === undefined ? {} : { highlight }) });

describe('a ring', () => {
  const { chart: xml, over } = ring([60, 40], ['Public', 'Privé'], 0);

  it('stands where the drawn one stands: a circle within the chart, in the middle of its height', () => {
    const [x = 0, y = 0, w = 0, h = 0] = shares(xml);
    expect(w * 1152).toBeCloseTo(h * 400, 1);
    expect(y + h / 2).toBeCloseTo(0.5, 4);
    expect(x).toBeGreaterThan(0);
    expect(x + w).toBeLessThan(1);
  });

  it('has its number in the middle of its hole', () => {
    const hero = /<cdr:x>([\d.]+)<\/cdr:x>.*?<cdr:x>([\d.]+)<\/cdr:x>.*?algn="ctr".*?<a:t>([^<]*)</s.exec(over);
    const [x = 0, , w = 0] = shares(xml);
    expect(hero?.[3]).toBe('60\u00A0%');
    expect((Number(hero?.[1]) + Number(hero?.[2])) / 2).toBeCloseTo(x + w / 2, 3);
  });

  it('names its parts beside them, in type of 15 points at least, and has no legend', () => {
    expect(all(/<a:t>([^<]*)</, over)).toEqual(['60\u00A0%', 'Public', 'Privé']);
    expect(Math.min(...all(/sz="(\d+)"/, xml + over).map(Number))).toBeGreaterThanOrEqual(1500);
    expect(xml).not.toContain('<c:legend>');
  });

  it('says the values that have room on the ring as labels of its data, so that they follow edited numbers', () => {
    expect(all(/<c:dLbl><c:idx val="(\d)"\/><c:delete val="1"\/>/, xml)).toEqual(['0']);
    expect(over).not.toContain('40\u00A0%');
  });

  it('says nothing of what percentages leave of the whole', () => {
    expect(all(/<a:t>([^<]*)</, ring([23], ['Ménages'], 0).over)).toEqual(['23\u00A0%', 'Ménages']);
  });
});

describe('columns', () => {
  const { chart: xml } = written({ categories: ['Nord', 'Loire', 'Gard'], series: [{ name: 'Part', values: [12, 30, 73] }], highlight: 2 });

  it('start at the left edge and leave their labels the room that the drawn ones do', () => {
    const [x, y = 0, , h = 0] = shares(xml);
    expect(x).toBe(0);
    expect(1 - y - h).toBeGreaterThan(0.08);
  });

  it('start from zero and end wherever edited numbers need', () => {
    expect(xml).toContain('<c:min val="0"/>');
    expect(xml).not.toContain('<c:max ');
  });

  it('are as far apart as the drawn ones', () => {
    expect(xml).toContain('<c:gapWidth val="28"/>');
  });
});

describe('columns that hang from the axis', () => {
  const columns = (values: readonly number[]): Written => written({ kind: 'bar', categories: ['Hausse', 'Chute'], series: [{ name: 'Part', values }] });

  it('have their names over the chart, under all values, since labels of the axis would cross these', () => {
    const { chart: xml, over } = columns([12, -31]);
    expect(all(/<a:t>([^<]*)<\/a:t>/, over)).toEqual(['Hausse', 'Chute']);
    expect(xml).toMatch(/<c:catAx>.*<c:tickLblPos val="none"\/>.*<\/c:catAx>/s);
  });

  it('leave names to the axis where all stand', () => {
    const { chart: xml, over } = columns([12, 31]);
    expect(over).not.toContain('Hausse');
    expect(xml).toMatch(/<c:catAx>.*<c:tickLblPos val="low"\/>.*<\/c:catAx>/s);
  });
});

describe('lines', () => {
  const series = [{ name: 'Villes', values: [12, 14, 18] }, { name: 'Campagnes', values: [3, 4, 5] }];
  const categories = ['2021', '2022', '2023'];

  it('are named at their ends instead of in a legend', () => {
    const { chart: xml } = written({ kind: 'line', categories, series });
    expect(all(/<c:showSerName val="1"\/>/, xml)).toHaveLength(2);
    expect(xml).not.toContain('<c:legend>');
  });

  it('are named over the chart, as drawn, where their ends meet', () => {
    const { chart: xml, over } = written({ kind: 'line', categories, series: [series[0], { name: 'Ports', values: [3, 4, 18] }].flatMap((one) => one ?? []) });
    expect(xml).not.toContain('<c:showSerName val="1"/>');
    expect(xml).not.toContain('<c:legend>');
    expect(all(/<a:t>([^<]*)<\/a:t>/, over)).toEqual(['18\u00A0%', 'Villes', '18\u00A0%', 'Ports']);
  });

  it('run from the first category to the last, without half a step around them', () => {
    expect(written({ kind: 'line', categories, series }).chart).toContain('<c:crossBetween val="midCat"/>');
  });
});
