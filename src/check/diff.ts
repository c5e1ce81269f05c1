/** Lines of context on either side of a change. */
const CONTEXT = 2;

/**
 * What changed between two texts of as many lines, in the unified format of diff(1); empty where nothing did. Fixes never
 * add or remove a line.
 */
export function lineDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  const hunks = hunksOf(changed, old.length).map(([from, to]) => hunk(old, now, from, to));
  return [`--- ${file}`, `+++ ${file}`, ...hunks].join('\n') + '\n';
}

/** From and to, excluded, of each group of changes that lie close together. */
function hunksOf(changed: readonly number[], length: number): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  for (const line of changed) {
    const [from, to] = [Math.max(0, line - CONTEXT), Math.min(length, line + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function hunk(old: readonly string[], now: readonly string[], from: number, to: number): string {
  const lines: string[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && old[end] !== now[end]) end++;
    lines.push(...old.slice(at, end).map((line) => `-${line}`), ...now.slice(at, end).map((line) => `+${line}`));
    if (end < to) lines.push(` ${old[end] ?? ''}`);
    at = end + 1;
  }
  return [`@@ -${from + 1},${to - from} +${from + 1},${to - from} @@`, ...lines].join('\n');
}
