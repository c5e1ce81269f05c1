import type { FontSet, Face, FaceChoice } from '../../../fonts/face.js';
import type { TextStyle, Theme } from '../../../theme/theme.js';
import { CANVAS, px } from '../../../units/length.js';
import type { Template } from './template.js';

/**
 * The theme that charts, tables and notes take in a template: its colours by scheme slot, its fonts, our sizes made to
 * its slide's width. It has no layouts: pages get theirs from the template's placeholders.
 */
export function templateTheme(template: Template, theme: Theme): Theme {
  const canvas = template.width / CANVAS.width;
  const scaled = (style: TextStyle): TextStyle => ({
    ...style, font: 'minor', color: { role: 'text' }, letterSpacing: 0, sizes: style.sizes.map((size) => px(size * canvas)),
  });
  return {
    ...theme,
    name: `${theme.name} template`,
    colors: template.colors,
    fonts: {
      major: { ...theme.fonts.minor, family: template.fonts.major },
      minor: { ...theme.fonts.minor, family: template.fonts.minor },
    },
    layouts: [],
    charts: {
      // Of the scheme's slots only the accents are sure to be meant for shapes.
      highlight: { role: 'accent' },
      muted: { role: 'accent', lighter: 60 },
      palette: [{ role: 'accent' }, { role: 'shape' }, { role: 'highlight' }, { role: 'danger' }, { role: 'dangerSurface' }, { role: 'onStrong' }],
      label: scaled(theme.charts.label),
      value: { ...scaled(theme.charts.value), bold: true },
      axis: { role: 'text', lighter: 50 },
      // Nobody's motif but ours: a template's own charts have square bars.
      corner: px(0),
    },
    table: {
      header: { ...scaled(theme.table.header), bold: true },
      cell: scaled(theme.table.cell),
      padding: px(theme.table.padding * canvas),
      rowPadding: theme.table.rowPadding.map((padding) => px(padding * canvas)),
      rule: { role: 'text', lighter: 50 },
    },
    css: '',
  };
}

/** A template's fonts are seldom at hand: text is measured in our own and taken to be a tenth wider. */
const WIDER = 1.1;
/** The few common families that are wider still, against Source Sans 3 on running French text. */
const MUCH_WIDER: Readonly<Record<string, number>> = { verdana: 1.32, 'dejavu sans': 1.32, 'arial black': 1.35, 'lucida sans': 1.2, 'courier new': 1.35 };

/** How much wider than ours a template's fonts are taken to be: 1 where they are the theme's own family. */
export function widthFactor(template: Template, theme: Theme): number {
  const named = template.layouts.flatMap(({ placeholders }) => placeholders.flatMap(({ levels }) => levels.flatMap(({ family }) => family ?? [])));
  const families = [...new Set([template.fonts.major, template.fonts.minor, ...named])];
  if (families.every((family) => family === theme.fonts.minor.family)) return 1;
  return Math.max(WIDER, ...families.map((family) => MUCH_WIDER[family.toLowerCase()] ?? 0));
}

/** A font set as wide as the template's fonts may be. */
export const templateFonts = (fonts: FontSet, template: Template, theme: Theme): FontSet => widened(fonts, widthFactor(template, theme));

/** Everything in the reading voice: a template's title font is not our display weight. */
const minor = (choice: FaceChoice): FaceChoice => ({ ...choice, font: 'minor' });

export function widened(fonts: FontSet, factor: number): FontSet {
  const faces = new Map<string, Face>();
  return {
    face: (choice) => {
      const face = fonts.face(minor(choice));
      const known = faces.get(face.file);
      if (known) return known;
      const wide: Face = {
        ...face,
        advances: (text) => face.advances(text).map((advance) => advance * factor),
        width: (text, size, letterSpacing) => px(face.width(text, size, letterSpacing) * factor),
        outline: (...given) => face.outline(...given),
        missing: (text) => face.missing(text),
      };
      faces.set(face.file, wide);
      return wide;
    },
  };
}
