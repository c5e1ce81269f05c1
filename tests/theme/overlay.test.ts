import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/theme/load-theme.js';
import type { OverlayTokens, ThemeOverlay } from '../../src/theme/overlay.js';

const FOLDER = new URL('../../theme', import.meta.url).pathname;

/** A brand whose places are lines named by their path. */
const over = (tokens: OverlayTokens): ThemeOverlay => ({
  name: 'rivages',
  label: 'Fondation Rivages',
  tokens,
  folder: '/marque',
  placeOf: (path) => ({ file: path.join('.'), start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }),
});
const load = (tokens: OverlayTokens, name = 'ecologiste') => loadTheme(name, 'stage', FOLDER, over(tokens));
const themeOf = (tokens: OverlayTokens) => load(tokens).value!;

describe('a brand over a theme', () => {
  it('changes the colours that it says, and no other', () => {
    const plain = loadTheme('sobre', 'stage', FOLDER).value!;
    const branded = load({ colors: { accent: '#7a1f62' } }, 'sobre').value!;
    expect(branded.colors).toEqual({ ...plain.colors, accent: '#7A1F62' });
    expect(branded.layouts).toEqual(plain.layouts);
  });

  it('has a name and a label of its own, so that decks with and without it can stand side by side', () => {
    expect(themeOf({})).toMatchObject({ name: 'ecologiste-rivages', label: 'Écologiste · Fondation Rivages' });
  });

  it('brings a font whole: no italic of the font that it replaces', () => {
    const regular = '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf';
    const { fonts } = themeOf({ fonts: { minor: { family: 'Inter', regular } } });
    expect(Object.keys(fonts.minor)).toEqual(['family', 'fallback', 'regular']);
    expect(fonts.minor.regular).toMatch(/node_modules\/.*Inter_400Regular\.ttf$/);
    expect(fonts.major.family).toBe('Source Sans 3 Black');
  });

  it('names its own place for a font that is not there', () => {
    const { diagnostics } = load({ fonts: { major: { family: 'X', regular: '@expo-google-fonts/inter/none.ttf' } } });
    expect(diagnostics).toMatchObject([{ code: 'unknown-font-file', place: { file: 'fonts.major.regular' } }]);
  });

  it('warns of both colours and their contrast where its text is hard to read, and still gives the theme', () => {
    const { value, diagnostics } = load({ colors: { muted: '#8A9A90' } });
    expect(value).toBeDefined();
    expect(diagnostics).toContainEqual({
      code: 'low-contrast',
      severity: 'warning',
      place: expect.objectContaining({ file: 'colors.muted' }) as unknown,
      params: { role: 'muted', color: '#8A9A90', groundRole: 'background', ground: '#FBFAF5', ratio: 2.8, least: 7 },
    });
  });

  it('warns at the ground when that is what the brand changed', () => {
    const { diagnostics } = load({ colors: { strong: '#7FB89B' } });
    const found = diagnostics.flatMap((d) => (d.code === 'low-contrast' && d.params.groundRole === 'strong' ? [[d.params.role, d.place?.file]] : []));
    expect(found).toContainEqual(['background', 'colors.strong']);
  });

  it('asks less of large and bold text than of text to be read', () => {
    const ratioFor = (muted: string) => load({ colors: { muted } }).diagnostics.flatMap((d) => (d.code === 'low-contrast' ? [d.params.least] : []));
    expect(ratioFor('#5C6B63')).toContain(7);
    expect(load({ colors: { danger: '#AC3C26' } }).diagnostics).toEqual([]);
  });

  it('says each two colours once', () => {
    const { diagnostics } = load({ colors: { muted: '#8A9A90' } });
    const texts = diagnostics.map(({ params }) => JSON.stringify(params));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has nothing to say against colours that read well', () => {
    expect(load({ colors: { strong: '#4A1440', accent: '#8A1F6F', text: '#241322' } }).diagnostics).toEqual([]);
  });
});
