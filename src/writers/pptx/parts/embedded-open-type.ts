const VERSION = 0x00020001;
const MAGIC = 0x504c;
/** DEFAULT_CHARSET, as in the Windows font structures. */
const CHARSET = 1;
const FIXED = 82;

/**
 * A TrueType font in the Embedded OpenType container that PowerPoint's `.fntdata` parts are (W3C submission « EOT », 3 and 4):
 * neither compressed nor scrambled, for every document. Throws for bytes that are no such font.
 */
export function embeddedOpenType(font: Uint8Array): Uint8Array {
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const [os2, head] = [tableAt(source, 'OS/2'), tableAt(source, 'head')];
  const names = [1, 2, 5, 4].map((id) => nameOf(source, id));
  const strings = names.reduce((sum, name) => sum + 4 + name.byteLength, 0);
  // The last padding, and the length of a list of addresses that is empty: the font may be used anywhere.
  const size = FIXED - 2 + strings + 4 + font.byteLength;
  const bytes = new Uint8Array(size);
  const out = new DataView(bytes.buffer);
  [size, font.byteLength, VERSION, 0].forEach((value, i) => {
    out.setUint32(4 * i, value, true);
  });
  bytes.set(font.subarray(os2 + 32, os2 + 42), 16);
  out.setUint8(26, CHARSET);
  out.setUint8(27, source.getUint16(os2 + 62) & 1);
  out.setUint32(28, source.getUint16(os2 + 4), true);
  out.setUint16(32, source.getUint16(os2 + 8), true);
  out.setUint16(34, MAGIC, true);
  [42, 46, 50, 54, 78, 82].forEach((field, i) => {
    out.setUint32(36 + 4 * i, source.getUint32(os2 + field), true);
  });
  out.setUint32(60, source.getUint32(head + 8), true);
  let at = FIXED - 2;
  for (const name of names) {
    out.setUint16(at + 2, name.byteLength, true);
    bytes.set(name, at + 4);
    at += 4 + name.byteLength;
  }
  bytes.set(font, size - font.byteLength);
  return bytes;
}

/** Where a table of an sfnt starts (OpenType 1.9, « Font file »). */
function tableAt(view: DataView, tag: string): number {
  const count = view.byteLength < 12 ? 0 : view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i;
    const found = [0, 1, 2, 3].map((j) => String.fromCharCode(view.getUint8(entry + j))).join('');
    if (found === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** A name of the font in Windows' English record, turned to little-endian UTF-16; empty when it has none. */
function nameOf(view: DataView, id: number): Uint8Array {
  const table = tableAt(view, 'name');
  const storage = table + view.getUint16(table + 4);
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const record = table + 6 + 12 * i;
    const wanted = view.getUint16(record) === 3 && view.getUint16(record + 4) === 0x409 && view.getUint16(record + 6) === id;
    if (!wanted) continue;
    const text = new Uint8Array(view.buffer, view.byteOffset + storage + view.getUint16(record + 10), view.getUint16(record + 8));
    return text.map((_, at) => text[at ^ 1] ?? 0);
  }
  return new Uint8Array();
}
