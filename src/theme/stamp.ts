import { px } from '../units/length.js';
import { contrast } from './colors.js';
import type { Region, TextStyle, Theme } from './theme.js';

/** The region of every layout that says until when a deck is under embargo. */
export const STAMP = 'embargo';

/** Above everything else: the margin that the layouts leave at the top of the canvas. */
const BOX = { x: px(0), y: px(0), width: px(1280), height: px(32) };
const NO_INSET = { left: px(0), top: px(0), right: px(0), bottom: px(0) };

/** The theme with a band for the embargo in each of its layouts; nothing else moves. */
export function withStamp(theme: Theme): Theme {
  const region = stampRegion(theme);
  return { ...theme, layouts: theme.layouts.map((layout) => ({ ...layout, regions: [...layout.regions.filter(({ name }) => name !== STAMP), region] })) };
}

/** The theme as it is without an embargo. */
export const withoutStamp = (theme: Theme): Theme => ({
  ...theme,
  layouts: theme.layouts.map((layout) => ({ ...layout, regions: layout.regions.filter(({ name }) => name !== STAMP) })),
});

function stampRegion({ colors, table }: Theme): Region {
  // A brand's highlight may be dark.
  const role = contrast(colors.text, colors.highlight) >= contrast(colors.background, colors.highlight) ? 'text' : 'background';
  const style: TextStyle = {
    ...table.header, font: 'minor', bold: true, italic: false, color: { role }, sizes: [px(20), px(18), px(16)],
    lineHeight: 1.2, letterSpacing: 0, spaceBefore: 0, marker: { kind: 'none' }, indent: 0,
  };
  return {
    name: STAMP, role: 'text', box: BOX, inset: NO_INSET, anchor: 'middle', align: 'center', levels: [style],
    shape: { geometry: 'rect', diagonal: 'forward', radius: px(0), fill: { role: 'highlight' } },
    prompt: 'Embargo',
  };
}
