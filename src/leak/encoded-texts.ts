/** Escapes of addresses (RFC 3986, 2.1) and of scripts (ECMAScript, 12.9.4). */
const ESCAPE = /%[0-9A-F]{2}|\\u[0-9A-F]{4}/i;

/** What a text says in escapes, as of addresses and scripts; nothing where it has none. */
export function encodedTexts(text: string): string {
  if (!ESCAPE.test(text)) return '';
  return text.split(/["'<>\r\n]/).filter((stretch) => ESCAPE.test(stretch)).map(unescaped).join('\n');
}

/** Bytes that are no UTF-8 become signs that belong to no word. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9A-F]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/(?:%[0-9A-F]{2})+/gi, decoded)
    .replace(/(?<=\p{L})\+(?=\p{L})/gu, ' ');

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return new TextDecoder().decode(Uint8Array.from(escapes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)));
  }
}
