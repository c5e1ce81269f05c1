import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A text of a file, with where it was found. */
export interface FoundText {
  readonly where: string;
  readonly text: string;
}

/** Attributes that say something to a person. */
const SPOKEN = new Set(['descr', 'title', 'name', 'val']);
/** Elements whose text is one text; what is within a paragraph is part of it. */
const WHOLE = /^(?:a:p|c:v|c:pt|p14:section|t|si|is|dc:\w+|cp:\w+|vt:\w+|v)$/;

/** Every text of an Office file: paragraphs, labels, alternative texts, properties, section names, the workbooks behind charts. */
export const readOffice = (file: string): readonly FoundText[] => readZip(readFileSync(file), '');

function readZip(bytes: Uint8Array, within: string): readonly FoundText[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const where = `${within}${name}`;
    if (name.endsWith('.xlsx')) return readZip(content, `${where}/`);
    return name.endsWith('.xml') ? readPart(new TextDecoder('utf-8', { fatal: true }).decode(content), where) : [];
  });
}

function readPart(xml: string, where: string): readonly FoundText[] {
  const found: FoundText[] = [];
  const open: { readonly name: string; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    for (const [key, value] of Object.entries(attributes)) if (SPOKEN.has(key)) found.push({ where: `${where} ${name}/@${key}`, text: value });
    if (WHOLE.test(name)) open.push({ name, text: '' });
    else if (name === 'a:br') addTo(open, '\n');
  });
  parser.on('text', (text) => { addTo(open, text); });
  parser.on('closetag', ({ name }) => {
    if (open.at(-1)?.name !== name) return;
    const { text: written = '' } = open.pop() ?? {};
    const text = where.includes('.xlsx/') ? fromXstring(written) : written;
    if (text.trim() !== '') found.push({ where: `${where} ${name}`, text });
  });
  parser.write(xml).close();
  // A label on two lines is two paragraphs of a drawing.
  const paragraphs = found.filter(({ where: place }) => place.endsWith(' a:p')).map(({ text }) => text);
  return paragraphs.length > 1 ? [...found, { where: 'drawing', text: paragraphs.join(' ') }] : found;
}

/** A workbook writes `_x005F_` for the underscore of what would be read as an escape (ECMA-376 part 1, 22.9.2.19). */
const fromXstring = (text: string): string => text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function addTo(open: readonly { text: string }[], text: string): void {
  const last = open.at(-1);
  if (last) last.text += text;
}
