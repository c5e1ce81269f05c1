import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.js';
import { hexOf } from '../../../src/theme/colors.js';
import { loadTheme } from '../../../src/theme/load-theme.js';
import { themeCss } from '../../../src/writers/marp/theme-css.js';

const theme = loadTheme('ecologiste', 'stage', new URL('../../../theme', import.meta.url).pathname).value!;
const fonts = openFonts(theme.fonts);
const css = themeCss(theme, 'stage', fonts);

/** What the style sheet says for exactly this selector. */
function declared(selector: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((s) => s.trim() === selector)) continue;
    for (const line of body.split('\n')) {
      const [, property, value] = /^\s*([\w-]+): (.*);$/.exec(line) ?? [];
      if (property !== undefined && value !== undefined) found[property] = value;
    }
  }
  return found;
}
const length = (value: string | undefined): number => Number.parseFloat(value ?? 'NaN');

describe('the theme’s CSS', () => {
  it('is a Marp theme of its density that builds on no other', () => {
    const marp = new Marp();
    expect(marp.themeSet.add(css).name).toBe('pupitre-ecologiste-stage');
    expect(css).not.toContain('@import');
  });

  it('places every region of every layout at its box', () => {
    for (const layout of theme.layouts) {
      for (const { name, box } of layout.regions) {
        const { left, top, width, height } = declared(`section.${layout.name} > .region.${name}`);
        expect([left, top, width, height].map(length), `${layout.name}.${name}`).toEqual([box.x, box.y, box.width, box.height]);
      }
    }
  });

  it('has every size of every region’s ladder', () => {
    for (const layout of theme.layouts) {
      for (const region of layout.regions) {
        region.levels[0]?.sizes.forEach((size, step) => {
          const selector = `section.${layout.name} > .region.${region.name}${step === 0 ? '' : `.step-${step}`}`;
          expect(length(declared(selector)['font-size']), selector).toBe(size);
        });
      }
    }
  });

  it('draws the leaf with two opposite round corners, and the other diagonal turned over', () => {
    expect(declared('section.figures-2 > .region.card-1')['border-radius']).toBe('0 64px');
    expect(declared('section.refusals-2 > .region.card-1')['border-radius']).toBe('48px 0');
  });

  it('paints units and strong words in the accent, or in the light colour on dark cards', () => {
    expect(declared('section.figures-2 > .region.card-1')['--emphasis']).toBe(hexOf(theme, { role: 'accent' }));
    expect(declared('section.figures-2 > .region.card-2')['--emphasis']).toBe(hexOf(theme, { role: 'onStrong' }));
  });

  it('numbers proposals and marks refusals with characters of the font', () => {
    expect(declared('section.proposals > .region.body li::before').content).toBe('counter(list-item)');
    expect(declared('section.refusals-4 > .region.card-1 > p:not([class])::before').content).toBe('"✗"');
  });

  it('asks the network for nothing', () => {
    const addresses = [...css.matchAll(/url\("?([^")]*)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(?:fonts\/|data:image\/svg\+xml,)/.test(address))).toEqual([]);
  });

  it('does nothing that could break a line elsewhere than a plain line breaker', () => {
    expect(css).not.toMatch(/balance|pretty|hyphens: auto|overflow-wrap: (?:anywhere|break-word)|font-feature-settings/);
  });
});
