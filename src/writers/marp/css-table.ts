import { hexOf } from '../../theme/colors.js';
import { rowPaddingAt } from '../../layout/measure/measure-table.js';
import type { TableStyle, TextStyle, Theme } from '../../theme/theme.js';
import { cssEm, cssPx, num, rule, type CssRule } from './css-rules.js';

const RULE = 1;

/** Tables of a region. The rule below a row takes its pixel from the padding, so that rows are as high as measured. */
export function tableRules(selector: string, theme: Theme): readonly CssRule[] {
  const { header, cell, rule: color, band, rowPadding } = theme.table;
  const steps = Math.max(header.sizes.length, cell.sizes.length, rowPadding.length);
  return [
    rule(`${selector} :is(th, td)`, {
      'border-bottom': `${RULE}px solid ${hexOf(theme, color)}`,
    }),
    rule(`${selector} th`, { ...look(header, theme), 'border-bottom-color': hexOf(theme, theme.charts.axis) }),
    rule(`${selector} td`, look(cell, theme)),
    rule(`${selector} tbody tr:nth-child(even)`, { 'background-color': band && hexOf(theme, band) }),
    ...Array.from({ length: steps }, (_, step) => {
      const stepped = step === 0 ? selector : `${selector}.step-${step}`;
      return [
        rule(`${stepped} :is(th, td)`, { padding: paddingAt(theme.table, step) }),
        rule(`${stepped} th`, { 'font-size': sizeOf(header, step) }),
        rule(`${stepped} td`, { 'font-size': sizeOf(cell, step) }),
      ];
    }).flat(),
  ];
}

function paddingAt(table: TableStyle, step: number): string {
  const above = rowPaddingAt(table, step);
  return `${cssPx(above)} ${cssPx(table.padding)} ${cssPx(above - RULE)}`;
}

const look = (style: TextStyle, theme: Theme): Record<string, string> => ({
  'font-family': `var(--${style.font})`,
  'font-weight': style.bold ? '700' : '400',
  'line-height': num(style.lineHeight),
  'letter-spacing': cssEm(style.letterSpacing),
  color: hexOf(theme, style.color),
});

const sizeOf = (style: TextStyle, step: number): string => cssPx(style.sizes[Math.min(step, style.sizes.length - 1)] ?? 0);
