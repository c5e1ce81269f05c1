import { basename } from 'node:path';
import type { FontSet } from '../../fonts/face.js';
import type { Density } from '../../slide/slide.js';
import { COLOR_ROLES, type FontFamily, type Theme } from '../../theme/theme.js';
import { BASE_CSS } from './base-css.js';
import { decorationImage } from './css-decorations.js';
import { regionRules } from './css-regions.js';
import { cssString, cssText, rule, type CssRule } from './css-rules.js';
import { withStamp } from '../../theme/stamp.js';
import { hexOf } from '../../theme/colors.js';

export const themeNameOf = (theme: Theme, density: Density): string => `pupitre-${theme.name}-${density}`;

export interface FontFile {
  readonly file: string;
  /** As the CSS refers to it. */
  readonly path: string;
}

/** The theme's font files, each once, under `fonts/`. */
export function fontFiles({ fonts }: Theme): readonly FontFile[] {
  const files = [fonts.major, fonts.minor].flatMap(facesOf).map((face) => face.file);
  return [...new Set(files)].map((file) => ({ file, path: fontPath(file) }));
}

/**
 * The Marp theme of a density: tokens, then for every layout the boxes of its regions and the sizes of their text.
 * It builds on no other theme, so that nothing of Marp's own looks leaks in.
 */
export function themeCss(theme: Theme, density: Density, fonts: FontSet): string {
  const found = written.get(theme) ?? writeThemeCss(theme, density, fonts);
  written.set(theme, found);
  return found;
}

/** A theme, which is of one density, never changes: decks that share it, and every rebuild of a watched one, share its CSS. */
const written = new WeakMap<Theme, string>();

function writeThemeCss(theme: Theme, density: Density, fonts: FontSet): string {
  return [
    `/*!\n * @theme ${themeNameOf(theme, density)}\n * @size 16:9 1280px 720px\n */\n`,
    cssText([...fontFaces(theme), tokens(theme)]),
    BASE_CSS,
    // Decks of one folder share the file, whether or not they are under embargo.
    cssText(withStamp(theme).layouts.flatMap((layout) => layoutRules(layout, theme, fonts))),
    theme.css,
  ].filter((part) => part !== '').join('\n');
}

function layoutRules(layout: Theme['layouts'][number], theme: Theme, fonts: FontSet): readonly CssRule[] {
  const image = decorationImage(layout, theme, fonts);
  return [
    rule(`section.${layout.name}`, { 'background-color': hexOf(theme, layout.background), 'background-image': image }),
    ...layout.regions.flatMap((region) => regionRules(region, layout, theme)),
  ];
}

const tokens = (theme: Theme): CssRule =>
  rule('section', {
    '--major': `${cssString(theme.fonts.major.family)}, sans-serif`,
    '--minor': `${cssString(theme.fonts.minor.family)}, sans-serif`,
    ...Object.fromEntries(COLOR_ROLES.map((role) => [`--${role.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, theme.colors[role]])),
  });

interface FaceFile {
  readonly file: string;
  readonly weight: '400' | '700';
  readonly style: 'normal' | 'italic';
}

function facesOf(family: FontFamily): readonly FaceFile[] {
  const faces: readonly [string | undefined, FaceFile['weight'], FaceFile['style']][] = [
    [family.regular, '400', 'normal'],
    [family.italic, '400', 'italic'],
    [family.bold, '700', 'normal'],
    [family.boldItalic, '700', 'italic'],
  ];
  return faces.flatMap(([file, weight, style]) => (file === undefined ? [] : [{ file, weight, style }]));
}

const fontPath = (file: string): string => `fonts/${basename(file)}`;

const fontFaces = (theme: Theme): readonly CssRule[] =>
  [theme.fonts.major, theme.fonts.minor].flatMap((family) =>
    facesOf(family).map(({ file, weight, style }) =>
      rule('@font-face', {
        'font-family': cssString(family.family),
        'font-weight': weight,
        'font-style': style,
        src: `url(${cssString(encodeURI(fontPath(file)))}) format("truetype")`,
      }),
    ),
  );
