const BEFORE = 24;
const LENGTH = 70;

/** Two texts that differ, each cut to what stands around the first sign that is not the same. */
export function whereTheyPart(expected: string, found: string): { readonly expected: string; readonly found: string } {
  let at = 0;
  while (at < expected.length && at < found.length && expected[at] === found[at]) at += 1;
  const start = at <= BEFORE ? 0 : expected.lastIndexOf(' ', at - BEFORE) + 1;
  const cut = (text: string): string =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + LENGTH)}${text.length > start + LENGTH ? '…' : ''}`;
  return { expected: cut(expected), found: cut(found) };
}
