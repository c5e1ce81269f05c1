import type { Place } from '../../diagnostics/diagnostic.js';
import type { Content } from '../../slide/content.js';
import type { Placed, Slide } from '../../slide/slide.js';
import type { RichText } from '../../text/run.js';

/** A text that a slide shows. */
export interface Shown {
  readonly runs: RichText;
  readonly place: Place | undefined;
  /** `title`, or the region or part that it stands in. */
  readonly region: string;
}

/** Every text of a slide but its notes, in reading order; a chart's are its own affair. */
export function shownTexts(slide: Slide): readonly Shown[] {
  const regions = [...Object.entries(slide.regions), ...slide.cells.flatMap((cell) => Object.entries(cell))];
  return [{ runs: slide.title, place: slide.titlePlace, region: 'title' }, ...regions.flatMap(([region, content]) => textsIn(content, region))];
}

function textsIn(content: Placed<Content>, region: string): readonly Shown[] {
  const { place, itemPlaces = [] } = content;
  const at = (index: number) => itemPlaces[index] ?? place;
  switch (content.type) {
    case 'text':
      return content.paragraphs.map(({ runs }, index) => ({ runs, place: at(index), region }));
    case 'list':
      return content.items.flatMap(({ lead, detail }, index) => [lead, ...(detail ? [detail] : [])].map((runs) => ({ runs, place: at(index), region })));
    case 'figure':
      return [content.label, ...(content.note ? [content.note] : [])].map((runs) => ({ runs, place, region }));
    case 'table':
      return content.rows.flatMap((row, index) => row.map((runs) => ({ runs, place: at(index), region })));
    default:
      return [];
  }
}
