import { hexOf } from '../../theme/colors.js';
import type { Layout, Region, ShapeStyle, Theme } from '../../theme/theme.js';
import { cssPx, rule, type CssRule } from './css-rules.js';
import { levelRules } from './css-levels.js';
import { tableRules } from './css-table.js';

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** Everything about one region of one layout: its box, its shape, its text. */
export function regionRules(region: Region, layout: Layout, theme: Theme): readonly CssRule[] {
  const selector = `section.${layout.name} > .region.${region.name}`;
  const { box, inset, shape } = region;
  const line = shape?.line?.width ?? 0;
  return [
    rule(selector, { left: cssPx(box.x), top: cssPx(box.y), width: cssPx(box.width), height: cssPx(box.height) }),
    rule(selector, { padding: [inset.top, inset.right, inset.bottom, inset.left].map((side) => cssPx(side - line)).join(' ') }),
    rule(selector, { 'justify-content': JUSTIFY[region.anchor], 'text-align': region.align }),
    rule(selector, shape ? shapeDeclarations(shape, theme) : {}),
    ...levelRules(selector, region, layout, theme),
    ...(region.role === 'table' ? tableRules(selector, theme) : []),
  ];
}

function shapeDeclarations(shape: ShapeStyle, theme: Theme): Record<string, string | undefined> {
  return {
    'background-color': shape.fill && hexOf(theme, shape.fill),
    border: shape.line && `${cssPx(shape.line.width)} solid ${hexOf(theme, shape.line.color)}`,
    'border-radius': cornersOf(shape),
  };
}

function cornersOf({ geometry, diagonal, radius }: ShapeStyle): string | undefined {
  if (geometry === 'ellipse') return '50%';
  if (geometry !== 'leaf') return undefined;
  return diagonal === 'forward' ? `0 ${cssPx(radius)}` : `${cssPx(radius)} 0`;
}
