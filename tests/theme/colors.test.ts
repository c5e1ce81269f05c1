import { describe, expect, it } from 'vitest';
import { accentOn, contrast, hexOf, isDark } from '../../src/theme/colors.js';
import type { Theme } from '../../src/theme/theme.js';

const colors = { strong: '#0B4232', text: '#000000', background: '#FFFFFF', shape: '#808080' } as unknown as Theme['colors'];

describe('a colour reference', () => {
  it('is its role’s colour', () => {
    expect(hexOf({ colors }, { role: 'strong' })).toBe('#0B4232');
  });

  it('lightens as PowerPoint’s palette does: Office green 25 % lighter', () => {
    expect(hexOf({ colors: { ...colors, strong: '#4472C4' } }, { role: 'strong', lighter: 40 })).toBe('#8FAADC');
    expect(hexOf({ colors: { ...colors, strong: '#4472C4' } }, { role: 'strong', lighter: 80 })).toBe('#DAE3F3');
    expect(hexOf({ colors }, { role: 'text', lighter: 50 })).toBe('#808080');
  });

  it('ends in white', () => {
    expect(hexOf({ colors }, { role: 'strong', lighter: 100 })).toBe('#FFFFFF');
  });
});

describe('contrast', () => {
  it('is 21 between black and white, 1 between a colour and itself, in either order', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#2FA36B', '#2FA36B')).toBe(1);
  });

  it('agrees with the published example: #767676 on white is 4.54', () => {
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });
});

describe('the colour that brings out a word', () => {
  it('is the accent on light grounds and the light one on dark ones', () => {
    expect(accentOn({ role: 'surface' })).toEqual({ role: 'accent' });
    expect(accentOn({ role: 'strong' })).toEqual({ role: 'onStrong' });
    expect(isDark({ role: 'strong', lighter: 80 })).toBe(false);
  });
});
