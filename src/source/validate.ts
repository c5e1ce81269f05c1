import { z } from 'zod';
import { diagnostic, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import { findingsOf, type Finding } from './findings.js';
import type { Path, Source } from './source.js';

/**
 * The source's value as its schema gives it, or every mistake in it with its place, in the order of the file.
 * Keys that no strict object of the schema knows come with the keys it does know.
 */
export function validate<S extends z.ZodType>(source: Source, schema: S): Outcome<z.output<S>> {
  const parsed = schema.safeParse(source.value, { error: namingAllowedKeys });
  const dropped = prototypeKeys(source.value, []);
  if (parsed.success && dropped.length === 0) return { value: parsed.data, diagnostics: [] };
  const told = parsed.error?.issues.flatMap((issue) => findingsOf(issue, [], source.value)) ?? [];
  const findings = [...told, ...dropped.filter(({ path }) => !told.some((one) => one.path.join('.') === path.join('.')))];
  const located = withoutEchoes(findings).map(({ diagnostic, path, part }) => ({ ...diagnostic, place: source.placeOf(path, part) }));
  return { diagnostics: inFileOrder(located) };
}

/** zod leaves such a key out of a map of names without a word. */
function prototypeKeys(value: unknown, path: Path): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') return [{ diagnostic: diagnostic('invalid-id', { id: key, suggestion: 'proto' }), path: at, part: 'key' as const }];
    return prototypeKeys(inner, at);
  });
}

/** Diagnostics by where they stand; those without a place last. */
export const inFileOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => (a.place?.start.offset ?? Infinity) - (b.place?.start.offset ?? Infinity) || 0);

/** zod leaves the known keys out of its issue; its message, which nobody else reads, carries them. */
const namingAllowedKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject ? JSON.stringify(Object.keys(issue.inst.shape)) : undefined;

/** A key that is missing because it is misspelt beside is one mistake, not two. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const misspelt = new Set<string>();
  for (const { diagnostic, path } of findings) {
    if (diagnostic.code === 'unknown-key' && diagnostic.params.suggestion !== undefined) {
      misspelt.add(JSON.stringify([...path.slice(0, -1), diagnostic.params.suggestion]));
    }
  }
  return findings.filter(
    ({ diagnostic, path }) => diagnostic.code !== 'missing-key' || !misspelt.has(JSON.stringify([...path, diagnostic.params.key])),
  );
}
