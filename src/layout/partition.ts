/**
 * Cuts a row of weighted items into `parts` runs, in order, so that the heaviest run is as light as can be and,
 * wherever the numbers allow it, no run has a single item. Gives the length of each run.
 */
export function partition(weights: readonly number[], parts: number): readonly number[] {
  const least = weights.length >= 2 * parts ? 2 : 1;
  const sums = weights.reduce<number[]>((all, weight) => [...all, (all.at(-1) ?? 0) + weight], [0]);
  const best = lightest({ sums, least, heaviestItem: Math.max(...weights), known: new Map() }, 0, parts);
  if (!best) throw new Error(`${weights.length} items cannot make ${parts} parts`);
  const lengths: number[] = [];
  for (let cut: Cut | undefined = best; cut; cut = cut.rest) lengths.push(cut.length);
  return lengths;
}

interface Row {
  /** Of the weights before each item, and of all. */
  readonly sums: readonly number[];
  readonly least: number;
  readonly heaviestItem: number;
  readonly known: Map<number, Cut | undefined>;
}

interface Cut {
  readonly heaviest: number;
  /** Of the first run. */
  readonly length: number;
  readonly rest?: Cut;
}

/** Of the items from `start` on. */
function lightest(row: Row, start: number, parts: number): Cut | undefined {
  const count = row.sums.length - 1 - start;
  if (count < parts * row.least) return undefined;
  const total = sumOf(row, start, count);
  if (parts === 1) return { heaviest: total, length: count };
  const key = start * row.sums.length + parts;
  if (row.known.has(key)) return row.known.get(key);
  // Runs are hardly ever heavier than this, and heavier ones need not be tried when they are not.
  const likely = total / parts + 2 * row.heaviestItem;
  const tried = lightestWithin(row, start, parts, likely);
  const best = tried && tried.heaviest <= likely ? tried : lightestWithin(row, start, parts, Infinity);
  row.known.set(key, best);
  return best;
}

/** The first run weighs `most` at most. */
function lightestWithin(row: Row, start: number, parts: number, most: number): Cut | undefined {
  const count = row.sums.length - 1 - start;
  const total = sumOf(row, start, count);
  let best: Cut | undefined;
  // From the longest first run down: between equals, the first pages are the fuller ones.
  for (let length = longest(row, start, count - row.least * (parts - 1), most); length >= row.least; length--) {
    const first = sumOf(row, start, length);
    if (best && first >= best.heaviest) continue;
    if (best && (total - first) / (parts - 1) >= best.heaviest) break;
    const rest = lightest(row, start + length, parts - 1);
    if (!rest) continue;
    const heaviest = Math.max(first, rest.heaviest);
    if (!best || heaviest < best.heaviest) best = { heaviest, length, rest };
  }
  return best;
}

/** How many items from `start` on, `count` at most, weigh no more than `most`. */
function longest(row: Row, start: number, count: number, most: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sumOf(row, start, middle) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

const sumOf = ({ sums }: Row, start: number, count: number): number => (sums[start + count] ?? 0) - (sums[start] ?? 0);
