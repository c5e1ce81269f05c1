import { CHECK_RULES } from './check-rules.js';
import type { Diagnostic } from './diagnostic.js';

const RANKS: ReadonlyMap<string, number> = new Map(CHECK_RULES.map((rule, index) => [rule, index + 1]));

/** Errors, then warnings; what a build itself finds before the rules of `check`, these in their order; then by place. */
export function worstFirst(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = ({ code }: Diagnostic): number => RANKS.get(code) ?? 0;
  const offset = ({ place }: Diagnostic): number => place?.start.offset ?? Number.MAX_SAFE_INTEGER;
  const file = ({ place }: Diagnostic): string => place?.file ?? '';
  return found.toSorted(
    (a, b) =>
      Number(b.severity === 'error') - Number(a.severity === 'error') || rank(a) - rank(b) || file(a).localeCompare(file(b)) || offset(a) - offset(b),
  );
}
