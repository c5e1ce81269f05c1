import type { Place } from '../diagnostics/diagnostic.js';
import { positionsIn } from '../source/positions.js';
import type { Path, Source } from '../source/source.js';

/** A text that an author wrote, with its place. */
export interface Prose {
  readonly text: string;
  readonly path: Path;
  /** Where a stretch of the text stands; UTF-16 offsets in `text`. The whole value, where it cannot be told. */
  placeOf(start: number, end: number): Place;
}

/** Keys whose texts are ids, names of files or words of the format. */
const NOT_WORDS = new Set([
  'id', 'speaker', 'by', 'file', 'portrait', 'logo', 'figure', 'figures', 'source', 'kind', 'unit', 'date', 'fit', 'align', 'highlight',
  'url', 'email', 'phone', 'language', 'version', 'keywords', 'check', 'strict',
]);

/** Every text below a path of the YAML that people read, in the order of the file; a map of entries keeps its ids to itself. */
export function proseBelow(source: Source, path: Path, value: unknown): readonly Prose[] {
  if (typeof value === 'string') return [proseAt(source, path, value)];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => proseBelow(source, [...path, index], item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const isLedger = path.length === 0 && key === 'figures';
    return NOT_WORDS.has(key) && !isLedger ? [] : proseBelow(source, [...path, key], below);
  });
}

/** What the dossier says in sentences: its sections, without the cells of tables and the numbers of charts. */
export function sentencesOf(source: Source): readonly Prose[] {
  const { sections, title, subtitle } = (source.value ?? {}) as Readonly<Record<string, unknown>>;
  const all = [...proseBelow(source, ['title'], title), ...proseBelow(source, ['subtitle'], subtitle), ...proseBelow(source, ['sections'], sections)];
  return all.filter(({ path }) => !path.includes('rows') && !path.includes('columns') && !path.includes('data'));
}

const proseAt = (source: Source, path: Path, text: string): Prose => ({
  text,
  path,
  placeOf: (start, end) => placeInside(source, path, text, start, end),
});

/**
 * YAML folds lines and takes quotation marks off, so that an offset in the value is none in the file: the stretch is
 * looked for among the equal ones of the value, line ends counting as spaces.
 */
function placeInside(source: Source, path: Path, text: string, start: number, end: number): Place {
  const whole = source.placeOf(path);
  const written = source.text.slice(whole.start.offset, whole.end.offset);
  const pattern = likeWords(text.slice(start, end));
  const inValue = [...text.matchAll(pattern)];
  const inFile = [...written.matchAll(pattern)];
  const match = inFile.length === inValue.length ? inFile[inValue.findIndex(({ index }) => index === start)] : undefined;
  if (!match) return whole;
  const from = whole.start.offset + match.index;
  return positionsIn(source.text).between(source.file, from, from + match[0].length);
}

function likeWords(text: string): RegExp {
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.join('\\s+'), 'gu');
}
