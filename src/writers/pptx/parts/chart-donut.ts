import { planDonut } from '../../../chart/donut.js';
import { partFill } from '../../../chart/fills.js';
import { partsOf, type ChartFrame } from '../../../chart/frame.js';
import { heroPart } from '../../../chart/hero.js';
import { inkOn } from '../../../chart/ink.js';
import { CHART_LABEL_FLOOR } from '../../../chart/limits.js';
import { valueText } from '../../../chart/value-text.js';
import type { ColorRef } from '../../../theme/theme.js';
import { px, pxToEmu } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import type { PlotKind } from './chart-kinds.js';
import { dataLabels, seriesData, seriesHead } from './chart-series.js';

/** A value on its part of the ring may take this share of the ring's thickness, and be at most this large, in px. */
const ON_RING = { filled: 0.86, most: 32 } as const;

/**
 * The drawn ring as PowerPoint draws it. Values that have room on their part are data labels there, so that they follow
 * the numbers when these are edited; the number in the hole, the names and the other values are texts over the chart.
 */
export const donutPlot: PlotKind = (drawing) => {
  const { frame } = drawing;
  const size = ringValueSize(frame);
  const onRing = (part: number): boolean => hasRoomOnRing(frame, part, size);
  const { circle, hole, texts } = planDonut(withoutRest(frame), onRing);
  return {
    area: { left: circle.x - circle.radius, top: circle.y - circle.radius, right: circle.x + circle.radius, bottom: circle.y + circle.radius },
    legend: false,
    over: texts,
    groups: [
      el('c:doughnutChart', {}, [
        val('c:varyColors', true),
        el('c:ser', {}, [
          ...seriesHead(drawing, 0),
          ...frame.content.categories.map((_, i) => el('c:dPt', {}, [val('c:idx', i), val('c:bubble3D', false), slice(partFill(frame, i))])),
          dataLabels(drawing, 0, { color: (i) => (onRing(i) ? inkOn(frame.theme, partFill(frame, i)) : undefined), size }),
          ...seriesData(drawing, 0),
        ]),
        val('c:firstSliceAng', 0),
        val('c:holeSize', Math.round(hole * 100)),
      ]),
    ],
  };
};

/** What percentages leave of the whole has no name and no label: the drawn ring adds it by itself. */
function withoutRest(frame: ChartFrame): ChartFrame {
  const { content } = frame;
  if (content.categories.at(-1) !== '') return frame;
  const series = content.series.map((one) => ({ ...one, values: one.values.slice(0, -1) }));
  return { ...frame, content: { ...content, categories: content.categories.slice(0, -1), series } };
}

const valueWidth = ({ fonts, theme, content }: ChartFrame, part: number): number =>
  fonts.face(theme.charts.value).width(valueText(content, partsOf(content)[part] ?? 0, part), px(1));

const thickness = (frame: ChartFrame): number => {
  const { circle, hole } = planDonut(withoutRest(frame));
  return circle.radius * (1 - hole);
};

/** One size for all values on the ring: that which the widest of them needs, not below the floor. */
function ringValueSize(frame: ChartFrame): number {
  const widest = Math.max(...frame.content.categories.map((_, i) => valueWidth(frame, i)), 0.1);
  return Math.max(CHART_LABEL_FLOOR, Math.min(ON_RING.most, Math.floor((thickness(frame) * ON_RING.filled) / widest)));
}

function hasRoomOnRing(frame: ChartFrame, part: number, size: number): boolean {
  const { categories } = frame.content;
  const values = partsOf(frame.content);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (part === heroPart(frame) || categories[part] === '' || total === 0) return false;
  const ring = thickness(frame);
  const { circle } = planDonut(withoutRest(frame));
  const arc = ((values[part] ?? 0) / total) * 2 * Math.PI * (circle.radius - ring / 2);
  return valueWidth(frame, part) * size <= ring * ON_RING.filled && arc >= 1.6 * size;
}

/** Slices are parted by a line in the slide's own colour. */
const slice = (color: ColorRef): XmlElement =>
  el('c:spPr', {}, [solidFill(color), el('a:ln', { w: pxToEmu(px(4)) }, [solidFill({ role: 'background' })])]);
