import type { LaidOutDeck } from '../../layout/page.js';

/** What the rules of a theme are for: a layout, or a region of it at a smaller size. */
const LAYOUT = /(?<=[\s>]|^)section\.([\w-]+)/;
const STEP = /\.region\.([\w-]+)\.step-(\d+)/;
/** A rule with its selectors; of what stands in a group (`@media`), the rules inside. */
const RULE = /([^{}]*)\{([^{}]*)\}/g;

/**
 * The CSS of a page without the rules for layouts and sizes of the theme that no slide of the deck has. In the theme beside the
 * Markdown all of them stand, for whoever changes it; in a page that is finished they would be most of what a browser reads.
 */
export function usedCss(css: string, { pages, theme }: LaidOutDeck): string {
  const layouts = new Set(theme.layouts.map(({ name }) => name));
  const shown = new Set(pages.flatMap(({ layout, regions }) => [layout.name, ...regions.map(({ region, step }) => stepOf(layout.name, region.name, step))]));
  const isUsed = (selector: string): boolean => {
    const layout = LAYOUT.exec(selector)?.[1];
    if (layout === undefined || !layouts.has(layout)) return true;
    const [, region = '', step] = STEP.exec(selector) ?? [];
    return shown.has(layout) && (step === undefined || shown.has(stepOf(layout, region, Number(step))));
  };
  return css.replace(RULE, (rule, selectors: string, body: string) => {
    if (!selectors.includes('section.')) return rule;
    const used = selectorsOf(selectors).filter(isUsed);
    return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
  });
}

const stepOf = (layout: string, region: string, step: number): string => `${layout}/${region}/${String(step)}`;

/** Parted at the commas that stand in no brackets (Selectors 4, 4.1). */
function selectorsOf(list: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const char = list[i];
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === ',' && depth === 0) {
      found.push(list.slice(start, i));
      start = i + 1;
    }
  }
  return [...found, list.slice(start)];
}
