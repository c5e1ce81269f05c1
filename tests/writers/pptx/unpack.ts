import { strFromU8, unzipSync } from 'fflate';

/** A package's XML parts as text, by name without the leading slash; other parts are empty. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, content]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(content) : '']));
}

export function part(files: ReadonlyMap<string, string>, name: string): string {
  const found = files.get(name);
  if (found === undefined) throw new Error(`no part ${name}`);
  return found;
}

/** Every match's first group, or the match itself. */
export const all = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].map((match) => match[1] ?? match[0]);
