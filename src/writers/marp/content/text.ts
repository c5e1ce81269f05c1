import type { FigureContent, Level, TextContent } from '../../../slide/content.js';
import type { RichText } from '../../../text/run.js';
import { plainText } from '../../../text/run.js';
import { inline } from '../inline.js';
import type { Setting, Written } from './written.js';

/** The class of a region's second and third voice; the first needs none. */
export const VOICE_CLASSES = [undefined, 'detail', 'note'] as const;

export function writeText({ content, placed, heading }: Setting<TextContent>): Written {
  if (placed.region.role === 'title') {
    return { lines: [`${heading} ${inline(content.paragraphs.flatMap((paragraph) => paragraph.runs))}`] };
  }
  return { lines: blankBetween(content.paragraphs.map(({ level, runs }) => paragraph(level, runs))) };
}

export function writeFigure({ content }: Setting<FigureContent>): Written {
  const note = content.note ? [paragraph(2, content.note)] : [];
  return { lines: blankBetween([paragraph(0, content.value), paragraph(1, content.label), ...note]) };
}

/** An empty paragraph keeps its line. */
export function paragraph(level: Level, runs: RichText): string {
  const text = plainText(runs) === '' ? '&#8203;' : inline(runs);
  const voice = VOICE_CLASSES[level];
  return voice === undefined ? text : `<p class="${voice}">${text}</p>`;
}

const blankBetween = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.flatMap((text, i) => (i === 0 ? [text] : ['', text]));
