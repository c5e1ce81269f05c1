import type { ColorRef } from '../theme/theme.js';
import type { ChartFrame } from './frame.js';
import { steppedBack } from './ink.js';

/** A palette colour; past its end, greys. */
export const paletteColor = (frame: ChartFrame, index: number): ColorRef =>
  frame.theme.charts.palette[index] ?? mutedPart(frame, index);

/** The fill of a bar in a chart of one series: one stands out, or all are alike. */
export function categoryFill(frame: ChartFrame, category: number): ColorRef {
  const { highlight, muted } = frame.theme.charts;
  if (frame.content.highlight === undefined) return paletteColor(frame, 0);
  return category === frame.content.highlight ? highlight : muted;
}

/** Of two series of bars the last is the one that counts (this year against another); else each has its own colour. */
export function seriesColor(frame: ChartFrame, series: number): ColorRef {
  const { highlight, muted } = frame.theme.charts;
  if (frame.content.series.length === 1) return highlight;
  if (frame.content.kind === 'bar' && frame.content.series.length === 2) return series === 1 ? highlight : muted;
  return paletteColor(frame, series);
}

/** The fill of one bar: its series' colour, or in a chart of one series its category's. */
export const seriesFill = (frame: ChartFrame, series: number, category: number): ColorRef =>
  frame.content.series.length === 1 ? categoryFill(frame, category) : seriesColor(frame, series);

/** The fill of a part of a whole; without highlight each part has its colour. */
export function partFill(frame: ChartFrame, part: number): ColorRef {
  const { highlight } = frame.content;
  if (highlight === undefined) return paletteColor(frame, part);
  return part === highlight ? frame.theme.charts.highlight : frame.theme.charts.muted;
}

/** Neighbours that step back and touch each other come in two greys. */
export const mutedPart = ({ theme }: ChartFrame, rank: number): ColorRef =>
  rank % 2 === 0 ? theme.charts.muted : steppedBack(theme.charts.muted);
