import type { Notes } from '../../slide/slide.js';
import { formatNumber } from '../../text/numbers.js';
import { plainText } from '../../text/run.js';

const WORD_JOINER = '\u2060';

/**
 * Notes as an HTML comment, which Marp shows to the speaker. Marp reads a comment as YAML first and takes `class: lead`
 * in it for an instruction; it begins with « @ », which no YAML value can (YAML 1.2, 5.3), so that it is never one.
 * A word joiner between two hyphens keeps them from ending it.
 */
export function notesComment(notes: Notes, language: string): readonly string[] {
  const minutes = notes.minutes === undefined ? undefined : `${formatNumber(notes.minutes, language)}\u00A0min`;
  const head = [notes.speaker, minutes].filter((part) => part !== undefined).join(' · ');
  const paragraphs = notes.paragraphs.map(plainText).filter((text) => text.trim() !== '');
  if (head === '' && paragraphs.length === 0) return [];
  const lines = [`@ ${head === '' ? 'Notes' : head}`, ...paragraphs].map(oneLine);
  return ['<!--', ...lines.flatMap((line, i) => (i === 0 ? [line] : ['', line])), '-->'];
}

const oneLine = (text: string): string =>
  text.replace(/\s*[\n\r]+\s*/g, ' ').replace(/-(?=-)/g, `-${WORD_JOINER}`).replace(/-(?=>)/g, `-${WORD_JOINER}`);
