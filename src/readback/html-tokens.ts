import { decodeEntities } from './entities.js';

export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** A comment, a document type, a tag, or text up to the next of them (HTML Living Standard, 13.1). */
const TOKEN = /<!--([\s\S]*?)(?:-->|$)|<![^>]*>|<\/([a-z][^\s>/]*)[^>]*>|<([a-z][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/gi;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Elements without an end tag, and those whose text is no markup. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const RAW = new Set(['script', 'style']);

/** A page as its tags and texts, entities decoded; the text of scripts and style sheets as it stands. Takes anything. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const [, comment, closed, opened, written = '', text] = match;
    if (comment !== undefined) yield { kind: 'comment', text: comment };
    else if (closed !== undefined) yield { kind: 'close', name: closed.toLowerCase() };
    else if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (opened !== undefined) {
      const name = opened.toLowerCase();
      yield { kind: 'open', name, attributes: attributesOf(written), empty: VOID.has(name) || written.endsWith('/') };
      if (RAW.has(name)) {
        const end = html.toLowerCase().indexOf(`</${name}`, pattern.lastIndex);
        const raw = html.slice(pattern.lastIndex, end === -1 ? undefined : end);
        yield { kind: 'text', text: raw };
        pattern.lastIndex += raw.length;
      }
    }
  }
}

const attributesOf = (written: string): ReadonlyMap<string, string> =>
  new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')]));
