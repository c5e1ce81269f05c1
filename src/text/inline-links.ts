/** A link found in a raw text: `[` at `open`, `](` at `close`, the character after `)` at `end`; UTF-16 offsets. */
export interface InlineLink {
  readonly open: number;
  readonly close: number;
  readonly end: number;
  readonly href: string;
}

/** http(s), mailto and tel only; parentheses in pairs, one deep. */
const TARGET = /\]\(((?:https?:\/\/|mailto:|tel:)(?:[^\s()<>\\]|\([^\s()<>\\]*\))+)\)/uy;

/**
 * The links of a text in order, never one inside the other: of nested ones the innermost counts, as in CommonMark.
 * `escaped` tells which characters a backslash made literal.
 */
export function findLinks(text: string, escaped: (at: number) => boolean): readonly InlineLink[] {
  const links: InlineLink[] = [];
  let opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (escaped(at)) continue;
    if (text[at] === '[') opened.push(at);
    if (text[at] !== ']') continue;
    const open = opened.pop();
    TARGET.lastIndex = at;
    const href = open === undefined ? undefined : TARGET.exec(text)?.[1];
    if (open === undefined || href === undefined || !URL.canParse(href)) continue;
    if (text.slice(open + 1, at).trim() === '') continue;
    const end = at + 2 + href.length + 1;
    links.push({ open, close: at, end, href });
    opened = [];
    at = end - 1;
  }
  return links;
}
