import type { Marp } from '@marp-team/marp-core';

/** Themes as Marp scopes them for a page: the same for every deck of a theme, and dearer than the slides themselves. */
export interface PackedThemes {
  /** What was kept of the theme, when it was made from all that `made` says. */
  find(theme: string, made: readonly string[]): string | undefined;
  /** One a theme, in the place of what was kept before. Never throws: no build fails for what it may keep. */
  keep(theme: string, made: readonly string[], css: string): void;
}

/** What this file uses of Marpit's making of a page's CSS, which its types keep to themselves. */
interface Styling {
  lastStyles: readonly string[];
  renderStyle: (theme: string) => string;
  themeSetPackOptions(): object;
}

/** The one style that a slide of ours has of its own: how wide the columns of its table are. */
const WIDTH = /^section(\[data-marpit-scope-[\w-]+\]) \.([a-zA-Z][\w-]*) th:nth-child\((\d+)\) \{ width: ([1-9]\d*(?:\.\d*[1-9])?)px; \}$/;

/** Stands in the kept CSS where the slides' own styles go. */
const SAMPLE = 'section[data-marpit-scope-PupitreSample] .table th:nth-child(7) { width: 77px; }';
const PACKED_SAMPLE = /(?<=\})([^{}]*)\[data-marpit-scope-PupitreSample\] \.table th:nth-child\(7\)\{width:77px\}/g;

/**
 * Gives Marp the deck's theme, and lets it take the CSS as it was once packed, with this deck's own styles in their place: letter by
 * letter what Marp makes. Returns whether that was possible after rendering; a style of any other shape calls for rendering without.
 */
export function reusePacked(marp: Marp, css: string, packed: PackedThemes): () => boolean {
  const styling = marp as unknown as Styling;
  const pack = styling.renderStyle.bind(marp);
  const made = [css, JSON.stringify({ ...styling.themeSetPackOptions(), after: SAMPLE })];
  const known = packed.find(nameOf(css), made);
  const outline = known === undefined ? undefined : outlineOf(css, known);
  marp.themeSet.add(outline ?? css);
  let fits = true;
  styling.renderStyle = (theme) => {
    const widths = styling.lastStyles.flatMap((style) => style.trim().split('\n')).map((line) => WIDTH.exec(line));
    styling.lastStyles = [SAMPLE];
    const frame = known ?? pack(theme);
    fits = !widths.includes(null) && [...frame.matchAll(PACKED_SAMPLE)].length === 1;
    if (!fits) return '';
    if (known === undefined) packed.keep(theme, made, frame);
    return frame.replace(PACKED_SAMPLE, (_, slide: string) =>
      widths.map((width) => `${slide}${width?.[1] ?? ''} .${width?.[2] ?? ''} th:nth-child(${width?.[3] ?? ''}){width:${width?.[4] ?? ''}px}`).join(''),
    );
  };
  return () => fits;
}

const nameOf = (css: string): string => /@theme\s+([\w-]+)/.exec(css)?.[1] ?? '';

/**
 * What rendering slides asks of a theme, without the rules that are packed already: its comments, where Marp's own words stand,
 * and the size of a slide, as the packed pages have it.
 */
function outlineOf(css: string, packed: string): string | undefined {
  const [, width, height] = /@page ?\{size:(\d+px) (\d+px)/.exec(packed) ?? [];
  if (width === undefined || height === undefined) return undefined;
  return `${(css.match(/\/\*[\s\S]*?\*\//g) ?? []).join('\n')}\nsection{width:${width};height:${height}}`;
}
