import type { Place } from '../diagnostics/diagnostic.js';
import type { Source } from '../entities/source.js';
import { LAYOUT_FAMILIES, type LayoutFamily } from '../slide/layout-family.js';
import type { Content } from '../slide/content.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import type { Cell, Placed, Slide } from '../slide/slide.js';
import { parseName } from '../text/parse-inline.js';
import { plain, type RichText } from '../text/run.js';
import { typeset } from '../text/typeset.js';
import type { BlockContext, BlockFrame } from './block.js';
import { sourcesOf } from './figure-content.js';

/** What a block kind adds to its frame. Regions that are undefined stay empty. */
export interface SlideParts {
  readonly title?: RichText;
  readonly titlePlace?: Place | undefined;
  readonly kicker?: RichText | undefined;
  readonly regions?: Readonly<Record<string, Placed<Content> | undefined>>;
  readonly cells?: readonly Cell[];
  /** What the slide leaves unsaid, for the speaker. */
  readonly notes?: readonly RichText[];
  /** Sources of the block's own figures, and where and when they hold. */
  readonly sources?: readonly Source[];
  readonly circumstances?: string | undefined;
}

/** A block's slide: the frame's title, kicker, source line and notes around the block's own content. */
export function frameSlide(frame: BlockFrame, context: BlockContext, layout: LayoutFamily, parts: SlideParts): Slide {
  const optional: readonly string[] = LAYOUT_FAMILIES[layout].optional;
  const kicker = parts.kicker ?? frame.kicker;
  const sources = [...(frame.source ? [frame.source] : []), ...(parts.sources ?? []), ...sourcesOf(frame.cited, context)];
  const source = sourceLine(sources, parts.circumstances, context);
  const regions: Record<string, Placed<Content> | undefined> = {
    ...(kicker && optional.includes('kicker') ? { kicker: textContent({ level: 0, runs: kicker }) } : {}),
    ...parts.regions,
    ...(source && optional.includes('source') ? { source: placed(textContent({ level: 0, runs: source }), context.place()) } : {}),
  };
  const titlePlace = parts.titlePlace ?? frame.titlePlace;
  return {
    id: frame.id,
    layout,
    title: asTitle(parts.title ?? frame.title),
    ...(titlePlace ? { titlePlace } : {}),
    regions: Object.fromEntries(Object.entries(regions).filter((entry): entry is [string, Placed<Content>] => entry[1] !== undefined)),
    cells: parts.cells ?? [],
    notes: { ...frame.notes, paragraphs: [...frame.notes.paragraphs, ...(parts.notes ?? [])] },
    section: frame.section,
  };
}

/** « Source : Bercy, France, 2025 »; « Données : France, 2025 » without a source; nothing when nothing is known. */
function sourceLine(sources: readonly Source[], circumstances: string | undefined, context: BlockContext): RichText | undefined {
  const distinct = [...new Map(sources.map((source) => [source.label, source])).values()];
  const names = distinct.map((source) => sourceName(source, context.language));
  const parts = [...names, ...(circumstances === undefined ? [] : [plain(circumstances)])];
  if (parts.length === 0) return undefined;
  const listed = parts.flatMap((part, index) => (index === 0 ? part : [{ text: ', ' }, ...part]));
  const prefix = names.length === 0 ? context.words.dataPrefix : context.words.sourcePrefix(names.length);
  return [{ text: prefix }, ...listed];
}

/** A source's label, which leads to its address when it has one. */
export const sourceName = (source: Source, language: string): RichText =>
  typeset(parseName(source.label).map((run) => (source.url === undefined ? run : { ...run, href: source.url })), language);

/** A cell or region of paragraphs at the levels of their order, with its place in the YAML. */
export const stacked = (context: BlockContext, path: readonly (string | number)[], ...levels: readonly (RichText | undefined)[]) =>
  placed(textContent(...levels.map((runs, level) => paragraph(level as 0 | 1 | 2, runs))), context.place(...path));
