import { qualifierOf, valueText } from '../../../chart/value-text.js';
import type { ChartFrame } from '../../../chart/frame.js';
import type { Mark } from '../../../chart/mark.js';
import type { ColorRef, TextStyle } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import { el, val, type Child, type XmlElement } from '../oxml/element.js';
import { textProperties } from './chart-text.js';
import { decimalsOf, formatCode } from './number-format.js';
import { columnName, SHEET } from './workbook.js';

/** A chart being written: what is drawn, and how the same chart comes out as marks, whose text sizes it takes. */
export interface ChartDrawing {
  readonly frame: ChartFrame;
  readonly marks: readonly Mark[];
  readonly language: string;
}

/** Idx, order and name of a series, each with the cell it comes from. */
export const seriesHead = ({ frame }: ChartDrawing, index: number): readonly XmlElement[] => [
  val('c:idx', index),
  val('c:order', index),
  el('c:tx', {}, [
    el('c:strRef', {}, [
      el('c:f', {}, [`${SHEET}!$${columnName(index + 1)}$1`]),
      el('c:strCache', {}, [val('c:ptCount', 1), point(0, frame.content.series[index]?.name ?? '')]),
    ]),
  ]),
];

/** Categories and values of a series, cached so that the chart shows without opening the workbook. */
export function seriesData({ frame: { content } }: ChartDrawing, index: number): readonly XmlElement[] {
  const last = content.categories.length + 1;
  const column = columnName(index + 1);
  const values = content.series[index]?.values ?? [];
  const points = content.categories.flatMap((_, i) => {
    const value = values[i];
    return value === undefined || !Number.isFinite(value) ? [] : [point(i, String(value))];
  });
  return [
    el('c:cat', {}, [
      el('c:strRef', {}, [
        el('c:f', {}, [`${SHEET}!$A$2:$A$${last}`]),
        el('c:strCache', {}, [val('c:ptCount', content.categories.length), ...content.categories.map((name, i) => point(i, name))]),
      ]),
    ]),
    el('c:val', {}, [
      el('c:numRef', {}, [
        el('c:f', {}, [`${SHEET}!$${column}$2:$${column}$${last}`]),
        el('c:numCache', {}, [
          el('c:formatCode', {}, [formatCode(content, usualDecimals(values))]),
          val('c:ptCount', content.categories.length),
          ...points,
        ]),
      ]),
    ]),
  ];
}

const point = (idx: number, value: string): XmlElement => el('c:pt', { idx }, [el('c:v', {}, [value])]);

/** The fewest decimals that any of the values needs: « 3 » beside « 3,5 », each as it is read. */
export const usualDecimals = (values: readonly number[]): number => Math.min(...values.map(decimalsOf), 2);

/** Where a label stands (ECMA-376 part 1, 21.2.3.11); a ring's labels have no choice. */
export type LabelPosition = 'inEnd' | 'outEnd' | 't' | 'b' | 'r';

export interface LabelPlan {
  /** Colour of a value’s label; none where it is not shown. */
  readonly color: (category: number) => ColorRef | undefined;
  readonly position?: (category: number) => LabelPosition;
  /** Whether labels stand at the ends of lying bars. */
  readonly beside?: boolean;
  /** Overrides the drawn chart's, in px. */
  readonly size?: number;
  /** Size of a label that names its series too, in px. */
  readonly named?: (category: number) => Px | undefined;
}

/** A label for each value, in the size that the drawn chart gives it, with the decimals that it needs. */
export function dataLabels(drawing: ChartDrawing, index: number, plan: LabelPlan): XmlElement {
  const { content } = drawing.frame;
  const values = content.series[index]?.values ?? [];
  const labels = content.categories.map((_, i): XmlElement => {
    const [value, color] = [values[i], plan.color(i)];
    if (color === undefined || value === undefined) return el('c:dLbl', {}, [val('c:idx', i), val('c:delete', true)]);
    return el('c:dLbl', {}, [val('c:idx', i), ...labelLook(drawing, { value, category: i, decimals: decimalsOf(value), color, ...lookAt(plan, i) })]);
  });
  const usual = { value: values[0] ?? 0, decimals: usualDecimals(values), color: { role: 'text' } as const };
  return el('c:dLbls', {}, [...labels, ...labelLook(drawing, { ...usual, ...lookAt(plan, 0), named: undefined })]);
}

const lookAt = ({ position, size, named, beside }: LabelPlan, i: number): Pick<LabelLook, 'position' | 'size' | 'named' | 'beside'> => ({
  beside,
  position: position?.(i),
  size,
  named: named?.(i),
});

interface LabelLook {
  readonly value: number;
  /** None for the look that all other labels have. */
  readonly category?: number;
  readonly decimals: number;
  readonly color: ColorRef;
  readonly position?: LabelPosition | undefined;
  readonly size?: number | undefined;
  readonly named?: Px | undefined;
  readonly beside?: boolean | undefined;
}

function labelLook(drawing: ChartDrawing, look: LabelLook): readonly Child[] {
  const { content, theme } = drawing.frame;
  const { value, category, decimals, color, position, named } = look;
  const drawn = drawnSize(drawing.marks, valueText(content, value, category), theme.charts.value);
  const shows = { LegendKey: false, Val: true, CatName: false, SerName: named !== undefined, Percent: false, BubbleSize: false };
  const style = named === undefined ? theme.charts.value : { ...theme.charts.label, bold: true };
  return [
    el('c:numFmt', { formatCode: formatCode(content, decimals, { beside: look.beside, qualifier: qualifierOf(content, category) }), sourceLinked: false }),
    el('c:spPr', {}, [el('a:noFill'), el('a:ln', {}, [el('a:noFill')])]),
    textProperties({ style, size: named ?? px(look.size ?? drawn), color, language: drawing.language, wrap: false }),
    position === undefined ? undefined : val('c:dLblPos', position),
    ...Object.entries(shows).map(([what, shown]) => val(`c:show${what}`, shown)),
    named === undefined ? undefined : el('c:separator', {}, ['\n']),
  ];
}

/** The size at which the drawn chart sets a text or its first line, else the style's smallest. */
export function drawnSize(marks: readonly Mark[], text: string, style: TextStyle): Px {
  const found = marks.find((mark) => mark.kind === 'text' && mark.text !== '' && (text === mark.text || text.startsWith(`${mark.text} `)));
  return found?.kind === 'text' ? found.size : (style.sizes.at(-1) ?? px(24));
}
