import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openFonts } from '../../src/fonts/open-fonts.js';
import type { TextStyle, Theme } from '../../src/theme/theme.js';
import { px } from '../../src/units/length.js';

const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
const file = (name: string): string => join(fontFolder, name, `SourceSans3_${name}.ttf`);

const style = (changes: Partial<TextStyle>): TextStyle => ({
  font: 'minor', bold: false, italic: false, color: { role: 'text' }, sizes: [28, 24, 22, 20].map(px),
  lineHeight: 1.15, letterSpacing: 0, spaceBefore: 0, marker: { kind: 'none' }, indent: 0, ...changes,
});

/** Just enough of a theme to draw charts. */
export const chartTheme: Theme = {
  name: 'essai',
  label: 'Essai',
  colors: {
    text: '#10231C', background: '#FBFAF5', strong: '#0E4D3A', surface: '#E9F1E4', accent: '#17734A', shape: '#2FA36B',
    highlight: '#F4B920', danger: '#A8321F', dangerSurface: '#F6E7E1', onStrong: '#CDEBC0', link: '#17734A', muted: '#3E5149',
  },
  fonts: {
    major: { family: 'Source Sans 3 Black', fallback: 'Arial', regular: file('900Black') },
    minor: { family: 'Source Sans 3', fallback: 'Arial', regular: file('400Regular'), bold: file('700Bold') },
  },
  layouts: [],
  charts: {
    highlight: { role: 'strong' },
    muted: { role: 'muted', lighter: 68 },
    palette: [
      { role: 'strong' }, { role: 'shape' }, { role: 'highlight' }, { role: 'muted', lighter: 45 },
      { role: 'danger' }, { role: 'strong', lighter: 45 }, { role: 'shape', lighter: 55 },
    ],
    label: style({}),
    value: style({ font: 'major', sizes: [48, 40, 34, 28, 24, 20].map(px) }),
    axis: { role: 'text' },
    corner: px(44),
  },
  table: { header: style({}), cell: style({}), padding: px(10), rowPadding: [px(10)], rule: { role: 'muted' } },
  css: '',
};

export const chartFonts = openFonts(chartTheme.fonts);
