import type { TemplateNeed } from '../../../diagnostics/codes.js';
import type { Content } from '../../../slide/content.js';
import type { Placed, Slide } from '../../../slide/slide.js';

/** What a piece of a slide asks of a layout. */
export interface Need {
  /** Our region's name: `body`, `card-2`, `kicker`. */
  readonly region: string;
  readonly content: Placed<Content>;
  /** `main`: what the slide is about. `before`, `after`: what may share a placeholder with it, above or below. */
  readonly rank: 'title' | 'main' | 'before' | 'after';
  readonly kind: TemplateNeed;
}

const BEFORE: readonly string[] = ['number', 'kicker', 'intro'];
const AFTER: readonly string[] = ['subtitle', 'speaker', 'speakers', 'source', 'brand'];

/** Pictures that a template may well have no place for: people's faces, and logos beside those that it carries itself. */
export const isOptional = ({ region }: Need): boolean => /^portrait-|logo$/i.test(region);

/** A slide's pieces in reading order. A monogram is drawn only where a portrait is missing from our own design: no need. */
export function needsOf(slide: Slide): readonly Need[] {
  const title: Need = {
    region: 'title', rank: 'title', kind: 'title',
    content: {
      type: 'text',
      paragraphs: [{ level: 0, runs: slide.title }],
      ...(slide.titlePlace ? { place: slide.titlePlace } : {}),
    },
  };
  const named = Object.entries(slide.regions).map(([region, content]) => needOf(region, content));
  const cells = slide.cells.flatMap((cell, i) =>
    Object.entries(cell).flatMap(([part, content]) => (part === 'monogram' ? [] : [needOf(`${part}-${i + 1}`, content)])),
  );
  const rank = (wanted: Need['rank'], order: readonly string[] = []): readonly Need[] =>
    [...named, ...cells].filter((need) => need.rank === wanted).toSorted((a, b) => order.indexOf(a.region) - order.indexOf(b.region));
  return [title, ...rank('before', BEFORE), ...rank('main'), ...rank('after', AFTER)];
}

function needOf(region: string, content: Placed<Content>): Need {
  const rank = BEFORE.includes(region) ? 'before' : AFTER.includes(region) ? 'after' : 'main';
  const kind = content.type === 'chart' || content.type === 'table' || content.type === 'picture' ? content.type : 'text';
  return { region, content, rank, kind };
}
