import { describe, expect, it } from 'vitest';
import type { LaidOutDeck } from '../../../src/layout/page.js';
import { usedCss } from '../../../src/writers/html/used-css.js';

/** One slide of the layout « points », its body one step smaller than designed, its title as designed. */
const DECK = {
  theme: { layouts: [{ name: 'points' }, { name: 'chart' }, { name: 'chart-text' }] },
  pages: [{ layout: { name: 'points' }, regions: [{ region: { name: 'title' }, step: 0 }, { region: { name: 'body' }, step: 1 }] }],
} as unknown as LaidOutDeck;
const used = (css: string): string => usedCss(css, DECK);

describe('the CSS of a finished page', () => {
  it('has the rules of the layouts that its slides have, and of no other', () => {
    expect(used('main > section.points > .region.body{left:0}main > section.chart > .region.body{left:1px}')).toBe('main > section.points > .region.body{left:0}');
    expect(used('section.chart-text{color:red}section.points{color:blue}')).toBe('section.points{color:blue}');
  });

  it('has the sizes that its slides use, and of no other region', () => {
    const css = ['body.step-1', 'body.step-2', 'title.step-1', 'title'].map((region) => `section.points > .region.${region} li{top:0}`).join('');
    expect(used(css)).toBe('section.points > .region.body.step-1 li{top:0}section.points > .region.title li{top:0}');
  });

  it('keeps of a rule the selectors that are used, whatever commas they have in brackets', () => {
    expect(used('section.chart h2, section.points :is(h1, marp-h1), section.chart{margin:0}')).toBe(' section.points :is(h1, marp-h1){margin:0}');
  });

  it('leaves what is of no layout of the theme: its own rules, classes of other names, fonts and pages', () => {
    const css = '@font-face {src:url("data:font/ttf;base64,AA==")}@page {size:1280px 720px}section{color:red}section.rouge{color:red}svg > section.rouge.points{top:0}';
    expect(used(css)).toBe(css);
  });

  it('looks into groups of rules', () => {
    expect(used('@media print{section.chart{top:0}section.points{top:1px}}')).toBe('@media print{section.points{top:1px}}');
  });
});
