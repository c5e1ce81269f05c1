import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { EVERY_KIND, temporaryFolder } from './build.js';

/** Texts that mean something to Markdown, HTML, Marp, YAML, XML, CSS or a template engine, and to nobody else. */
export const HOSTILE = [
  '---', '# x', '<b>', '<!-- class: x -->', '![bg](x)', '$x$', ':smile:', '1. ', 'fin\\', '- ', '&amp;', '{{x}}', ']]>',
  '"><script>', '\\\\', '@import', '*', '~~x~~', '| a |', 'www.x.fr', 'http://x.fr', '--> x', '`x`', '_x_', '> x', '[x]: y',
  '[x](y)', '${x}', '_x0041_', '&#x41;', '%20', '<style>', '===', '\'', 'a@b.fr', 'https://x.fr/?a=1&b=2', '<https://x.fr>',
  '<?x?>', '[^1]', '* * *', '#', '+ x', '2) x', '==x==', '^x^', 'H~2~O', '<br>', '<!--', 'x:y', 'thème: x', '***',
] as const;

const POSITIONS = [
  (text: string) => text,
  (text: string) => `${text} fin`,
  (text: string) => `Mot ${text}`,
  (text: string) => `Un ${text} deux`,
] as const;

/** Keys whose texts are ids, files, dates, addresses or words of the format. */
const NOT_TEXT = new Set([
  'id', 'date', 'language', 'logo', 'portrait', 'file', 'url', 'email', 'speaker', 'by', 'source', 'figure', 'fit', 'align',
]);

/** Keys whose texts stand beside a huge number, on one line. */
const BRIEF: ReadonlySet<unknown> = new Set(['unit', 'per', 'qualifier', 'phone']);

/** `figures` is the ledger or a block's ids; `kind` the document's nature or a chart's. */
function isText(key: string, value: unknown, depth: number): boolean {
  if (key === 'figures') return !Array.isArray(value);
  if (key === 'kind') return depth === 0;
  return !NOT_TEXT.has(key);
}

export interface HostileDossier {
  readonly folder: string;
  /** What was written where: `sections.0.title`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The dossier of every kind with a hostile text in each of its text fields, the list taken up from `offset`. */
export function writeHostileDossier(offset: number): HostileDossier {
  const folder = join(temporaryFolder(), 'hostile');
  cpSync(EVERY_KIND, folder, { recursive: true });
  const texts = new Map<string, string>();
  const next = (path: readonly (string | number)[]): string => {
    const n = texts.size + offset;
    const place = BRIEF.has(path.at(-1) ?? '') ? String : POSITIONS[Math.floor(n / HOSTILE.length + n) % POSITIONS.length];
    const text = place?.(HOSTILE[n % HOSTILE.length] ?? '') ?? '';
    texts.set(path.join('.'), text);
    return text;
  };
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') return next(path);
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    const walked = ([key, inner]: readonly [string, unknown]) => [key, isText(key, inner, path.length) ? walk(inner, [...path, key]) : inner] as const;
    return Object.fromEntries(Object.entries(value).map(walked));
  };
  const file = join(folder, 'dossier.yaml');
  const dossier = withoutHighlights(parse(readFileSync(file, 'utf8')));
  writeFileSync(file, stringify(walk(dossier, []), { lineWidth: 0 }));
  return { folder, texts };
}

/** `highlight` repeats a label, which is about to change. */
function withoutHighlights(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHighlights);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'highlight').map(([key, inner]) => [key, withoutHighlights(inner)]));
}
