import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/layout/measure/break-lines.js';
import type { RichText } from '../../../src/text/run.js';
import type { TextStyle } from '../../../src/theme/theme.js';
import { px } from '../../../src/units/length.js';
import { fonts } from '../fixture.js';

const style: TextStyle = {
  font: 'minor', bold: false, italic: false, color: { role: 'text' }, sizes: [px(28)], lineHeight: 1.2,
  letterSpacing: 0, spaceBefore: 0, marker: { kind: 'none' }, indent: 0,
};

const lines = (runs: RichText, width: number): readonly string[] =>
  breakLines(runs, style, px(28), px(width), fonts).lines.map((line) => line.text);

describe('breakLines', () => {
  it('keeps a text that fits on one line', () => {
    expect(lines([{ text: 'Frapper là où ça fait mal' }], 600)).toEqual(['Frapper là où ça fait mal']);
  });

  it('breaks between words', () => {
    expect(lines([{ text: 'Frapper là où ça fait mal' }], 180)).toEqual(['Frapper là où ', 'ça fait mal']);
  });

  it('breaks after a hyphen', () => {
    expect(lines([{ text: 'le tout-carcéral' }], 110)).toEqual(['le tout-', 'carcéral']);
  });

  it('never breaks at a no-break space, wide or narrow', () => {
    expect(lines([{ text: 'coûte 3,5\u00A0Md€ pièce' }], 100)).toEqual(['coûte ', '3,5\u00A0Md€ ', 'pièce']);
    expect(lines([{ text: 'soit 240\u202F000 personnes' }], 100)).toEqual(['soit ', '240\u202F000 ', 'personnes']);
  });

  it('takes what stands above the line for two thirds of its width, and breaks nowhere before it', () => {
    const width = (runs: RichText) => breakLines(runs, style, px(28), px(1000), fonts).width;
    const raised = width([{ text: 'XXI' }, { text: 'e', superscript: true }]);
    expect(raised).toBeCloseTo(width([{ text: 'XXI' }]) + (2 / 3) * width([{ text: 'e' }]), 6);
    expect(lines([{ text: 'le XXI' }, { text: 'e', superscript: true }, { text: ' jour' }], 60)).toEqual(['le ', 'XXIe ', 'jour']);
  });

  it('says how wide a word is that is wider than the line', () => {
    const broken = breakLines([{ text: 'anticonstitutionnellement' }], style, px(28), px(100), fonts);
    expect(broken.lines).toHaveLength(1);
    expect(broken.width).toBeGreaterThan(250);
  });

  it('measures strong runs with the bold face', () => {
    const text = 'Un contrôle renforcé';
    const regular = breakLines([{ text }], style, px(28), px(1000), fonts).width;
    const bold = breakLines([{ text, strong: true }], style, px(28), px(1000), fonts).width;
    expect(bold).toBeGreaterThan(regular + 5);
  });

  it('measures a unit at half the size', () => {
    const figure = breakLines([{ text: '3,5' }, { text: 'Md€', unit: true }], style, px(28), px(1000), fonts).width;
    const number = breakLines([{ text: '3,5' }], style, px(28), px(1000), fonts).width;
    const unit = breakLines([{ text: 'Md€' }], style, px(14), px(1000), fonts).width;
    expect(figure).toBeCloseTo(number + unit, 6);
  });

  it('loses no character and sets no line wider than asked, words permitting', () => {
    const words = fc.array(fc.constantFrom('le', 'trafic', 'argent', 'quartiers', 'à', 'tout-carcéral', '3,5\u00A0Md€'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 200, max: 900 }), (list, width) => {
        const text = list.join(' ');
        const broken = breakLines([{ text }], style, px(28), px(width), fonts);
        expect(broken.lines.map((line) => line.text).join('')).toBe(text);
        expect(broken.width).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });
});
