import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import type { Mark } from '../../src/chart/mark.js';
import { marksToSvg } from '../../src/chart/svg.js';
import { px } from '../../src/units/length.js';
import { chartOf, SAMPLES } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { parseXml } from './xml.js';

const size = { width: px(640), height: px(420) };
const options = { text: 'live', fonts: chartFonts, title: 'Titre', description: 'Description', idPrefix: 'graphique' } as const;
const svg = (marks: readonly Mark[], changes: Partial<Parameters<typeof marksToSvg>[3]> = {}) =>
  marksToSvg(marks, size, chartTheme, { ...options, ...changes });
const draw = (name: string) => drawChart(SAMPLES[name]!, size, chartTheme, chartFonts);

describe('a chart as SVG', () => {
  it.each(Object.keys(SAMPLES))('%s is well-formed XML, with live text and with outlines', (name) => {
    expect(parseXml(svg(draw(name))).names[0]).toBe('svg');
    expect(parseXml(svg(draw(name), { text: 'outlines' })).names).not.toContain('text');
  });

  it('is a picture with a name and a description that only it refers to', () => {
    const drawn = svg([], { idPrefix: 'page-3' });
    expect(drawn).toContain('role="img" aria-labelledby="page-3-desc"');
    expect(drawn).toContain('<title id="page-3-title">Titre</title><desc id="page-3-desc">Description</desc>');
    expect(svg([], { description: '' })).not.toContain('desc');
  });

  it('keeps hostile labels as text', () => {
    const hostile = '</text><script>alert("1")</script> & \' <![CDATA[ ]]> -->';
    const marks = drawChart(chartOf('bar', [[hostile, 1], ['b', 2]]), { width: px(1152), height: px(420) }, chartTheme, chartFonts);
    const drawn = svg(marks, { title: hostile, description: hostile });
    const { names, text } = parseXml(drawn);
    expect(names).not.toContain('script');
    expect(text).toContain('&lt;script&gt;alert("1")');
  });

  it('stays well-formed whatever the text, control characters and lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const mark: Mark = { kind: 'text', text, x: px(0), baseline: px(20), anchor: 'start', font: 'minor', bold: false, size: px(20), color: { role: 'text' } };
        const drawn = svg([mark], { title: text, description: text });
        parseXml(drawn);
        // eslint-disable-next-line no-control-regex -- what XML 1.0 cannot hold
        expect(drawn).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
      }),
    );
  });

  it('writes U+FFFD for a lone surrogate and keeps a pair', () => {
    expect(parseXml(svg([], { title: 'a\uD83Cb \u{1F33F}' })).text).toContain('a\uFFFDb \u{1F33F}');
  });

  it('writes its colours out and loads nothing', () => {
    const drawn = svg(draw('bar-two'), { text: 'outlines' });
    expect(drawn).toContain(`fill="${chartTheme.colors.strong}"`);
    expect(drawn).not.toMatch(/var\(|url\(|href|style=/);
  });

  it('draws a leaf with its top right and bottom left corners round', () => {
    const leaf: Mark = { kind: 'shape', geometry: 'leaf', radius: px(10), box: { x: px(0), y: px(0), width: px(40), height: px(60) }, fill: { role: 'shape' } };
    expect(svg([leaf])).toContain('d="M0 0L30 0L30 0C35.52 0 40 4.48 40 10L40 60L10 60L10 60C4.48 60 0 55.52 0 50Z"');
  });

  it('sets outlines where live text would stand', () => {
    const mark: Mark = { kind: 'text', text: 'l', x: px(100), baseline: px(50), anchor: 'end', font: 'minor', bold: true, size: px(40), color: { role: 'text' } };
    const xs = [...svg([mark], { text: 'outlines' }).matchAll(/M([\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.min(...xs)).toBeGreaterThan(80);
    expect(Math.max(...xs)).toBeLessThan(100);
  });
});
