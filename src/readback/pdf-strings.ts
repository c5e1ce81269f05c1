import { inflateSync } from 'node:zlib';

/**
 * Every text string of a PDF, wherever it stands (ISO 32000-1, 7.3.4 and 7.9.2): properties, outline, alternative texts,
 * addresses, annotations; and what its streams say in plain letters, as XMP does. Letters of pages are glyph numbers and not among them.
 */
export function pdfStrings(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  const latin = new TextDecoder('latin1').decode(bytes);
  let rest = '';
  let from = 0;
  const streams = /stream\r?\n/g;
  for (let match = streams.exec(latin); match; match = streams.exec(latin)) {
    const start = match.index + match[0].length;
    const end = latin.indexOf('endstream', start);
    if (end === -1) break;
    const dictionary = latin.slice(latin.lastIndexOf(' obj', match.index), match.index);
    rest += latin.slice(from, match.index);
    from = end;
    streams.lastIndex = end;
    if (/\/Subtype ?\/Image|\/FontFile|\/Length1|\/Type ?\/XRef/.test(dictionary)) continue;
    const content = inflated(bytes.subarray(start, end), dictionary);
    if (content === undefined) continue;
    const text = new TextDecoder('latin1').decode(content);
    if (/\/Type ?\/ObjStm/.test(dictionary)) found.push(...stringsIn(text));
    else if (/\/Type ?\/Metadata|\/Type ?\/EmbeddedFile/.test(dictionary)) found.push(new TextDecoder().decode(content));
    else found.push(...stringsIn(text.replace(SHORT, '')).filter((string) => /\p{L}{3}/u.test(string)));
  }
  return [...found, ...stringsIn(rest + latin.slice(from))];
}

/** One or two letters of a page, of which there are thousands. */
const SHORT = /<[0-9A-Fa-f]{4}>/g;

function inflated(stream: Uint8Array, dictionary: string): Uint8Array | undefined {
  if (!dictionary.includes('/FlateDecode')) return stream;
  try {
    return inflateSync(stream);
  } catch {
    return undefined;
  }
}

/** Strings in brackets, with their escapes and nested brackets, and in hexadecimal; comments as they stand. */
function stringsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, literal, digits, comment] of text.matchAll(/\(((?:\\[\s\S]|\((?:\\[\s\S]|[^()\\])*\)|[^()\\])*)\)|<([0-9A-Fa-f\s]{4,})>|%([^\r\n]*)/g)) {
    if (literal !== undefined) found.push(decoded(unescaped(literal)));
    else if (digits !== undefined) found.push(decoded(digits.replace(/\s/g, '').replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))));
    else if (comment !== undefined) found.push(comment);
  }
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (literal: string): string =>
  literal.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([\s\S]))/g, (_, octal?: string, line?: string, character = '') =>
    octal === undefined ? (line === undefined ? (ESCAPES[character] ?? character) : '') : String.fromCharCode(Number.parseInt(octal, 8)),
  );

/** UTF-16 or UTF-8 where its first bytes say so, else a byte for each letter (7.9.2.2; PDFDocEncoding's letters are Latin-1's). */
function decoded(string: string): string {
  const bytes = Uint8Array.from(string, (character) => character.charCodeAt(0));
  if (string.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (string.startsWith('\u00FF\u00FE')) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  return string.startsWith('\u00EF\u00BB\u00BF') ? new TextDecoder().decode(bytes.subarray(3)) : string;
}
