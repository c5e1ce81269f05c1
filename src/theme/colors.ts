import type { ColorRef, Hex, Layout, Region, Theme } from './theme.js';

type Rgb = readonly [number, number, number];
type Hsl = readonly [number, number, number];

const toRgb = (hex: Hex): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

const toHex = (rgb: Rgb): Hex =>
  `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

function toHsl([r8, g8, b8]: Rgb): Hsl {
  const [r, g, b] = [r8 / 255, g8 / 255, b8 / 255];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return [0, 0, l];
  const s = d / (1 - Math.abs(2 * l - 1));
  const h = max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  return [h, s, l];
}

function fromHsl([h, s, l]: Hsl): Rgb {
  const c = (1 - Math.abs(2 * l - 1)) * s;
  const x = c * (1 - Math.abs((h % 2) - 1));
  const m = l - c / 2;
  const sector: readonly Rgb[] = [[c, x, 0], [x, c, 0], [0, c, x], [0, x, c], [x, 0, c], [c, 0, x]];
  const [r, g, b] = sector[Math.floor(h) % 6] ?? [0, 0, 0];
  return [(r + m) * 255, (g + m) * 255, (b + m) * 255];
}

/**
 * The colour a reference stands for. `lighter: n` multiplies the luminance of HSL by (100 − n) % and adds n %,
 * as lumMod and lumOff do (ECMA-376 part 1, 20.1.2.3.20 and 20.1.2.3.21).
 */
export function hexOf(theme: Pick<Theme, 'colors'>, { role, lighter = 0 }: ColorRef): Hex {
  const base = theme.colors[role];
  if (lighter === 0) return base;
  const [h, s, l] = toHsl(toRgb(base));
  return toHex(fromHsl([h, s, l * (1 - lighter / 100) + lighter / 100]));
}

function luminance(hex: Hex): number {
  const [r, g, b] = toRgb(hex).map((c8) => {
    const c = c8 / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(a: Hex, b: Hex): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What a region's text stands on: its own fill, else the slide's background. */
export const surfaceUnder = (layout: Pick<Layout, 'background'>, region: Pick<Region, 'shape'>): ColorRef =>
  region.shape?.fill ?? layout.background;

/** Only the colour `strong`, unlightened, is a dark ground: text on it is set in the colours for dark. */
export const isDark = ({ role, lighter = 0 }: ColorRef): boolean => role === 'strong' && lighter === 0;

/** The colour that brings out units, and strong words of a display face, on that surface. */
export const accentOn = (surface: ColorRef): ColorRef => ({ role: isDark(surface) ? 'onStrong' : 'accent' });
