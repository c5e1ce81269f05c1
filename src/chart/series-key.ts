import { px } from '../units/length.js';
import { leafOr } from './leaf.js';
import { seriesColor } from './fills.js';
import type { ChartFrame } from './frame.js';
import type { TextBlock } from './lettering.js';
import { fitAlike, labelVoice, placeAround } from './lettering.js';
import type { Mark } from './mark.js';

const SWATCH = 18;
const GAP = { toName: 10, toNext: 32, below: 18 };
const LINE = 1.3;

/** The names of the series beside a swatch of their colour, above the chart: only where they cannot stand on the marks. */
export function drawSeriesKey(frame: ChartFrame): Mark[] {
  const { entries } = planKey(frame);
  return entries.flatMap(({ block, x, middle }, series): Mark[] => [
    {
      kind: 'shape',
      ...leafOr(frame.theme, SWATCH / 2.5),
      box: { x: px(x), y: px(middle - SWATCH / 2), width: px(SWATCH), height: px(SWATCH) },
      fill: seriesColor(frame, series),
    },
    ...placeAround(block, middle, { x: x + SWATCH + GAP.toName, anchor: 'start' }),
  ]);
}

export const keyHeight = (frame: ChartFrame): number => planKey(frame).height + GAP.below;

interface KeyEntry {
  readonly block: TextBlock;
  readonly x: number;
  readonly middle: number;
}

function planKey(frame: ChartFrame): { readonly entries: readonly KeyEntry[]; readonly height: number } {
  const names = frame.content.series.map((series) => series.name);
  const room = { width: frame.width - SWATCH - GAP.toName, lines: 1 };
  const blocks = fitAlike(frame, labelVoice(frame), names, room);
  const line = (blocks[0]?.size ?? 0) * LINE;
  let [x, row] = [0, 0];
  const entries = blocks.map((block): KeyEntry => {
    const width = SWATCH + GAP.toName + block.width;
    if (x > 0 && x + width > frame.width) [x, row] = [0, row + 1];
    const entry = { block, x, middle: row * line + line / 2 };
    x += width + GAP.toNext;
    return entry;
  });
  return { entries, height: (row + 1) * line };
}
