/**
 * Cuts a row of weighted items into `parts` runs, in order, so that the heaviest run is as light as can be and,
 * wherever the numbers allow it, no run has a single item. Gives the length of each run.
 */
export function partition(weights: readonly number[], parts: number): readonly number[] {
  const least = weights.length >= 2 * parts ? 2 : 1;
  const best = lightest(weights, parts, least, new Map());
  if (!best) throw new Error(`${weights.length} items cannot make ${parts} parts`);
  return best.lengths;
}

interface Cut {
  readonly heaviest: number;
  readonly lengths: readonly number[];
}

function lightest(weights: readonly number[], parts: number, least: number, known: Map<string, Cut | undefined>): Cut | undefined {
  if (weights.length < parts * least) return undefined;
  const sum = (run: readonly number[]): number => run.reduce((total, weight) => total + weight, 0);
  if (parts === 1) return { heaviest: sum(weights), lengths: [weights.length] };
  const key = `${weights.length}/${parts}`;
  if (known.has(key)) return known.get(key);
  let best: Cut | undefined;
  // From the longest first run down: between equals, the first pages are the fuller ones.
  for (let length = weights.length - least * (parts - 1); length >= least; length--) {
    const rest = lightest(weights.slice(length), parts - 1, least, known);
    if (!rest) continue;
    const heaviest = Math.max(sum(weights.slice(0, length)), rest.heaviest);
    if (!best || heaviest < best.heaviest) best = { heaviest, lengths: [length, ...rest.lengths] };
  }
  known.set(key, best);
  return best;
}
