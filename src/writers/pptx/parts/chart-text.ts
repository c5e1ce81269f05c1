import type { ColorRef, TextStyle } from '../../../theme/theme.js';
import type { Px } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { hundredths, themeFont } from '../shapes/text-style.js';

/** `wrap`: whether text may break where it finds no room; a label that stands by its mark may not. */
export interface ChartVoice {
  readonly wrap?: boolean;
  readonly style: TextStyle;
  readonly size: Px;
  readonly color: ColorRef;
  readonly language: string;
}

const defaults = ({ style, size, color }: ChartVoice): XmlElement =>
  el('a:defRPr', { sz: hundredths(size), b: style.bold, i: style.italic }, [solidFill(color), ...themeFont(style.font)]);

/** How a chart's texts are set (`c:txPr`), upright whatever the room. */
export const textProperties = (voice: ChartVoice): XmlElement =>
  el('c:txPr', {}, [
    el('a:bodyPr', { rot: 0, vert: 'horz', wrap: voice.wrap === false ? 'none' : undefined }),
    el('a:lstStyle'),
    el('a:p', {}, [el('a:pPr', {}, [defaults(voice)]), el('a:endParaRPr', { lang: voice.language })]),
  ]);

export const shapeFill = (color: ColorRef): XmlElement =>
  el('c:spPr', {}, [solidFill(color), el('a:ln', {}, [el('a:noFill')])]);

/** A place within the chart, as shares of its width and height (ECMA-376 part 1, 21.2.2.88). */
export function manualLayout(place: Readonly<Partial<Record<'x' | 'y' | 'w' | 'h', number>>>, inner = false): XmlElement {
  const edges = (['x', 'y'] as const).filter((edge) => place[edge] !== undefined);
  const spans = (['w', 'h'] as const).filter((span) => place[span] !== undefined);
  return el('c:layout', {}, [
    el('c:manualLayout', {}, [
      inner ? val('c:layoutTarget', 'inner') : undefined,
      ...edges.map((edge) => val(`c:${edge}Mode`, 'edge')),
      ...[...edges, ...spans].map((key) => val(`c:${key}`, Number((place[key] ?? 0).toFixed(5)))),
    ]),
  ]);
}
