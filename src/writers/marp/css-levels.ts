import { accentOn, hexOf, isDark, surfaceUnder } from '../../theme/colors.js';
import type { Layout, Region, TextStyle, Theme } from '../../theme/theme.js';
import { sizeAt, stepsOf } from '../../layout/measure/measure-text.js';
import { cssEm, cssPx, cssString, num, rule, type CssRule } from './css-rules.js';

/** How a region's paragraphs are found: the first voice bare, the others by class. */
const VOICES = ['', '.detail', '.note'] as const;

/** The text styles of a region: its own for the first voice, then what the other voices change, then the smaller sizes. */
export function levelRules(selector: string, region: Region, layout: Layout, theme: Theme): readonly CssRule[] {
  const [first] = region.levels;
  if (!first) return [];
  const surface = surfaceUnder(layout, region);
  return [
    rule(selector, {
      ...typeface(first, theme),
      '--emphasis': hexOf(theme, accentOn(surface)),
      '--link-color': isDark(surface) ? 'currentcolor' : 'var(--link)',
    }),
    rule(`${selector} > p + p, ${selector} li + li`, { 'margin-top': cssEm(first.spaceBefore) }),
    ...region.levels.flatMap((style, level) => voiceRules(selector, style, level, theme)),
    ...sizeRules(selector, region),
  ];
}

/** `--tracking` is for units, which are spaced in em of their own size. In a display face strong words are a colour. */
const typeface = (style: TextStyle, theme: Theme): Record<string, string> => ({
  'font-family': `var(--${style.font})`,
  'font-weight': style.bold ? '700' : '400',
  'font-style': style.italic ? 'italic' : 'normal',
  'line-height': num(style.lineHeight),
  'letter-spacing': cssEm(style.letterSpacing),
  color: hexOf(theme, style.color),
  '--tracking': cssEm(style.letterSpacing),
  '--strong-weight': style.font === 'major' ? '400' : '700',
  '--strong-color': style.font === 'major' ? 'var(--emphasis)' : 'currentcolor',
  '--em-style': style.italic ? 'normal' : 'italic',
});

function voiceRules(selector: string, style: TextStyle, level: number, theme: Theme): readonly CssRule[] {
  const voice = VOICES[level];
  if (voice === undefined) return [];
  const paragraphs = level === 0 ? [`${selector} > p:not([class])`, `${selector} li`] : [`${selector} > ${voice}`];
  const indented = { 'margin-left': style.indent === 0 ? undefined : cssEm(style.indent), position: style.indent === 0 ? undefined : 'relative' };
  return [
    ...(level === 0 ? [] : [
      rule(`${selector} ${voice}`, typeface(style, theme)),
      rule(`${selector} > * + ${voice}, ${selector} li > ${voice}`, { 'margin-top': cssEm(style.spaceBefore) }),
    ]),
    rule(paragraphs.join(', '), indented),
    ...markerRules(selector, paragraphs, style, theme),
  ];
}

/** A number stands before list items only; a character before every paragraph of its level. */
function markerRules(selector: string, paragraphs: readonly string[], { marker, indent }: TextStyle, theme: Theme): readonly CssRule[] {
  if (marker.kind === 'none') return [];
  const marked = marker.kind === 'number' ? [`${selector} li`] : paragraphs;
  return [
    rule(marked.map((paragraph) => `${paragraph}::before`).join(', '), {
      position: 'absolute',
      left: cssEm(-indent),
      'font-family': 'var(--major)',
      'font-weight': '400',
      'letter-spacing': '0',
      color: hexOf(theme, marker.color),
      content: marker.kind === 'number' ? 'counter(list-item)' : cssString(marker.character),
    }),
  ];
}

/** The sizes as designed, and for each further step of the ladder; a detail below a lead keeps its own indent. */
function sizeRules(selector: string, region: Region): readonly CssRule[] {
  return Array.from({ length: stepsOf(region) }, (_, step) => {
    const stepped = step === 0 ? selector : `${selector}.step-${step}`;
    return region.levels.flatMap((style, level) => {
      const voice = VOICES[level];
      if (voice === undefined) return [];
      const size = sizeAt(style, step);
      const lead = region.levels[0];
      const shift = lead ? style.indent * size - lead.indent * sizeAt(lead, step) : 0;
      return [
        rule(`${stepped} ${voice}`.trimEnd(), { 'font-size': cssPx(size) }),
        ...(level === 0 ? [] : [rule(`${stepped} li > ${voice}`, { 'margin-left': cssPx(shift) })]),
      ];
    });
  }).flat();
}
