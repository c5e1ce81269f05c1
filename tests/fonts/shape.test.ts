import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFace } from '../../src/fonts/open-face.js';
import { px } from '../../src/units/length.js';

const file = fileURLToPath(import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'));
const face = openFace(file, readFileSync(file));
const width = (text: string): number => face.width(text, px(100));

describe('digits', () => {
  it('alone are as wide as beside letters', () => {
    expect(width('m3,5') - width('m')).toBeCloseTo(width('3,5'), 3);
  });

  it('have the width that browsers give them', () => {
    expect(width('3,5')).toBeCloseTo(146.24, 2);
    expect(width('12,75')).toBeCloseTo(243.99, 2);
  });
});

describe('letters of another script', () => {
  it('keep their own', () => {
    expect(width('ΑΥ')).toBeLessThan(width('Α') + width('Υ'));
  });
});
