import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findFontFaults } from '../../src/fonts/find-font-faults.js';
import type { OverlayFamily } from '../../src/theme/overlay.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-fonts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const INTER = '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf';
copyFileSync(fileURLToPath(new URL(`../../node_modules/${INTER}`, import.meta.url)), join(folder, 'Inter.ttf'));
writeFileSync(join(folder, 'Texte.ttf'), 'Bonjour');
writeFileSync(join(folder, 'Vide.ttf'), '');
writeFileSync(join(folder, 'Coupee.ttf'), Uint8Array.from([0, 1, 0, 0, 0, 9, 1]));

const faults = (minor: OverlayFamily) =>
  findFontFaults({
    name: 'x', label: 'X', tokens: { fonts: { minor } }, folder,
    placeOf: (path) => ({ file: path.join('.'), start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }),
  }).map(({ code, severity, place }) => `${severity} ${code} ${place?.file}`);

describe('the fonts of a brand', () => {
  it('are fine in a package or beside the brand', () => {
    expect(faults({ family: 'Inter', regular: INTER, bold: './Inter.ttf' })).toEqual([]);
  });

  it.each(['./Texte.ttf', './Vide.ttf', './Coupee.ttf'])('are an error when %s is no font', (regular) => {
    expect(faults({ family: 'Inter', regular })).toEqual(['error font-unreadable fonts.minor.regular']);
  });

  it('must go by the name that Office knows', () => {
    expect(faults({ family: 'Inter Regular', regular: './Inter.ttf' })).toEqual(['warning font-family-differs fonts.minor.family']);
  });

  it('are left to the theme’s own check when they are not there', () => {
    expect(faults({ family: 'Inter', regular: './Absente.ttf' })).toEqual([]);
  });
});
