import type { FontSet } from '../fonts/face.js';
import type { ChartContent, ChartKind } from '../slide/content.js';
import type { Theme } from '../theme/theme.js';
import type { Px } from '../units/length.js';
import { drawBars } from './bar.js';
import { drawDonut } from './donut.js';
import type { ChartFrame } from './frame.js';
import { drawHemicycle } from './hemicycle.js';
import { drawLine } from './line.js';
import type { Mark } from './mark.js';
import { drawPictogram } from './pictogram.js';

const KINDS: Readonly<Record<ChartKind, (frame: ChartFrame) => readonly Mark[]>> = {
  bar: drawBars,
  line: drawLine,
  donut: drawDonut,
  pictogram: drawPictogram,
  hemicycle: drawHemicycle,
};

/**
 * A chart as marks within a box of `size`, its origin at the top left, drawn in this order (the last on top).
 * Nothing leaves the box; a label that fits nowhere ends in « … », and `content.alt` still says it whole.
 */
export function drawChart(
  content: ChartContent, size: { readonly width: Px; readonly height: Px }, theme: Theme, fonts: FontSet,
): readonly Mark[] {
  return KINDS[content.kind]({ content, width: size.width, height: size.height, theme, fonts });
}
