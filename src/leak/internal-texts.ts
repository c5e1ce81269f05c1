import { Lexer } from 'yaml';
import type { Path, Source } from '../source/source.js';
import { positionsIn } from '../source/positions.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { LeakKind } from '../diagnostics/codes.js';

/** A text that stands in the YAML files and, unless a slide shows it, in no file that is made of them. */
export interface InternalText {
  readonly kind: LeakKind;
  readonly text: string;
  /** Looked up only where it leaked. */
  place(): Place;
}

/** Every text of a dossier: which of them slides show is found elsewhere, from the slides. */
export function textsOfDossier(source: Source): readonly InternalText[] {
  const found: InternalText[] = [];
  visit(source.value, [], false, (text, path, kind) => found.push({ kind, text, place: () => source.placeOf(path) }));
  return found;
}

function visit(value: unknown, path: Path, inBackup: boolean, add: (text: string, path: Path, kind: LeakKind) => void): void {
  if (typeof value === 'string') {
    add(value, path, inBackup ? 'backup' : path.includes('notes') || path.includes('text') ? 'notes' : 'content');
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, [...path, index], inBackup, add);
    });
  } else if (typeof value === 'object' && value !== null) {
    const backup = inBackup || ('backup' in value && value.backup === true);
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], backup, add);
  }
}

/** The comments of a YAML file, those on lines below one another as one text. */
export function commentsOf(file: string, text: string): readonly InternalText[] {
  const comments: { start: number; end: number; text: string }[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer marks documents and flow ends with control characters of its own.
    // eslint-disable-next-line no-control-regex -- they are what it marks with
    if (/^[\u0002\u0018\u001F]$/.test(lexeme)) continue;
    if (lexeme.startsWith('#')) {
      const last = comments.at(-1);
      const said = lexeme.replace(/^#+\s*/, '');
      if (last && text.slice(last.end, offset).trim() === '') Object.assign(last, { end: offset + lexeme.length, text: `${last.text} ${said}` });
      else comments.push({ start: offset, end: offset + lexeme.length, text: said });
    }
    offset += lexeme.length;
  }
  return comments.map(({ start, end, text: said }) => ({ kind: 'comment', text: said, place: () => positionsIn(text).between(file, start, end) }));
}
