import { drawChart } from '../../../chart/draw-chart.js';
import { marksToSvg } from '../../../chart/svg.js';
import { innerBox } from '../../../layout/measure/measure-text.js';
import type { ChartContent } from '../../../slide/content.js';
import { pictureLink } from './picture.js';
import type { Setting, Written } from './written.js';

/** A picture file with its text as outlines; for pages that can set live text, the same with text. */
export function writeChart({ content, placed, theme, fonts, folder, key, title }: Setting<ChartContent>): Written {
  const size = innerBox(placed.region);
  const marks = drawChart(content, size, theme, fonts);
  const svg = (text: 'live' | 'outlines'): string =>
    marksToSvg(marks, size, theme, { text, fonts, title, description: content.alt, idPrefix: key });
  const path = `${folder}/${key}.svg`;
  return {
    lines: [pictureLink(content.alt, path)],
    assets: [{ path, alt: content.alt, source: { draw: () => new TextEncoder().encode(svg('outlines')) }, inlineSvg: svg('live') }],
  };
}
