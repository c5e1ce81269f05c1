import { drawColumns, planColumns } from './bar-columns.js';
import { drawRows } from './bar-rows.js';
import type { ChartFrame } from './frame.js';
import { categoryCount, isTime } from './frame.js';
import { MOST_COLUMNS } from './limits.js';
import type { Mark } from './mark.js';

/** Which way the bars of a chart lie: PowerPoint's native chart must agree with the drawn one. */
export type BarDirection = 'columns' | 'rows';

/** Columns for few categories with short labels and for dates; rows when labels are long or categories many. */
export function barDirection(frame: ChartFrame): BarDirection {
  const many = categoryCount(frame.content) > MOST_COLUMNS && !isTime(frame.content.categories);
  return many || planColumns(frame) === undefined ? 'rows' : 'columns';
}

export function drawBars(frame: ChartFrame): readonly Mark[] {
  const plan = barDirection(frame) === 'columns' ? planColumns(frame) : undefined;
  return plan ? drawColumns(frame, plan) : drawRows(frame);
}
