import { describe, expect, it } from 'vitest';
import { openFallback } from '../../src/fonts/open-fallback.js';

const family = { family: 'Police', regular: '/police.ttf' } as const;
const fonts = openFallback({ major: { ...family, fallback: 'Times New Roman' }, minor: { ...family, fallback: 'Arial' } });
const widthOf = (text: string, font: 'major' | 'minor', bold = false): number =>
  fonts.face({ font, bold, italic: false }).advances(text).reduce((sum, advance) => sum + advance, 0);

describe('a fallback font', () => {
  it('is as wide as the font it is named after', () => {
    expect(widthOf('n', 'minor')).toBeCloseTo(1139 / 2048, 2);
    expect(widthOf('n', 'minor', true)).toBeCloseTo(1251 / 2048, 2);
    expect(widthOf('n', 'major')).toBeCloseTo(1024 / 2048, 2);
  });

  it('has an advance for each UTF-16 unit, of signs that it lacks too', () => {
    const advances = fonts.face({ font: 'minor', bold: false, italic: false }).advances('a😀\u2011b');
    expect(advances).toHaveLength(5);
    expect(advances[1]).toBe(1);
    expect(advances[2]).toBe(0);
    expect(advances[3]).toBeCloseTo(682 / 2048, 2);
  });
});
