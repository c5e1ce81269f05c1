import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const NAMES = {
  font: PDFName.of('Font'), object: PDFName.of('XObject'), pattern: PDFName.of('Pattern'), kind: PDFName.of('PatternType'), resources: PDFName.of('Resources'),
  subtype: PDFName.of('Subtype'), form: PDFName.of('Form'), image: PDFName.of('Image'), unicode: PDFName.of('ToUnicode'), filter: PDFName.of('Filter'),
  flate: PDFName.of('FlateDecode'), parameters: PDFName.of('DecodeParms'), encoding: PDFName.of('Encoding'), identity: PDFName.of('Identity-H'),
} as const;

/** The letters of a font by their codes, in hexadecimal of four digits. */
type Letters = ReadonlyMap<string, string>;

/** What a reader of the letters cannot go on with: whatever Chromium does not write. */
class Unforeseen extends Error {}

/**
 * Every page's letters in the order in which they are painted, as they stand in the file: a line for each text, then, where texts of
 * one line follow each other, the same with these joined. It knows what Chromium writes and nothing else: undefined means that a
 * reader that knows all of PDF has to be asked.
 */
export function pageLetters(pdf: PDFDocument): readonly string[] | undefined {
  const fonts = new Map<PDFObject, Letters>();
  try {
    return pdf.getPages().map(({ node }) => {
      const contents = node.Contents();
      const resources = node.Resources();
      if (!(contents instanceof PDFRawStream) || !resources) throw new Unforeseen();
      const runs: Run[] = [];
      read(contents, resources, { runs, fonts, depth: 0 });
      const apart = runs.map(({ text }) => text).join('\n');
      const joined = runs.map(({ text, line }, i) => (i === 0 ? text : `${runs[i - 1]?.line === line ? '' : '\n'}${text}`)).join('');
      return apart === joined ? apart : `${apart}\n${joined}`;
    });
  } catch (error) {
    if (error instanceof Unforeseen) return undefined;
    throw error;
  }
}

/** What one text object paints, and the height at which it stands. */
interface Run {
  text: string;
  line: string;
}

interface Reading {
  readonly runs: Run[];
  readonly fonts: Map<PDFObject, Letters>;
  /** Of forms within forms. */
  readonly depth: number;
}

/**
 * A font chosen, letters, a text's beginning and place, an object painted; a string in brackets stands nowhere else than in what
 * is said of letters that are painted as well (ISO 32000-1, 9.4, 8.8 and 14.9.4).
 */
const TOKEN = /\/ActualText\s*(?:\([^()\\]*\)|<[0-9A-Fa-f\s]*>)|\/([^\s/<>[\]()]+)\s+[\d.+-]+\s+Tf\b|<([0-9A-Fa-f\s]*)>|\b(BT)\b|([\d.+-]+)\s+(?:Tm|Td)\b|\/([^\s/<>[\]()]+)\s+Do\b|(\()/g;

function read(stream: PDFRawStream, resources: PDFDict, reading: Reading): void {
  const { runs, depth } = reading;
  if (depth > 8 || hasDrawnPattern(resources)) throw new Unforeseen();
  let letters: Letters | undefined;
  for (const [, font, codes, begins, y, object, bracket] of decoded(stream).toString('latin1').matchAll(TOKEN)) {
    if (font !== undefined) letters = lettersOf(resources, font, reading.fonts);
    else if (codes !== undefined) {
      const run = runs.at(-1);
      if (!letters || !run) throw new Unforeseen();
      run.text += textOf(codes.replace(/\s/g, ''), letters);
    } else if (begins !== undefined) runs.push({ text: '', line: '' });
    else if (y !== undefined && Number(y) !== 0) place(runs, `${String(depth)}:${y}`);
    else if (object !== undefined) paint(resources, object, reading);
    else if (bracket !== undefined) throw new Unforeseen();
  }
}

/** A text that is moved while it is painted is two. */
function place(runs: Run[], line: string): void {
  const run = runs.at(-1);
  if (run === undefined) throw new Unforeseen();
  if (run.text === '') run.line = line;
  else runs.push({ text: '', line });
}

function paint(resources: PDFDict, name: string, reading: Reading): void {
  const painted = resources.lookupMaybe(NAMES.object, PDFDict)?.lookup(PDFName.of(name));
  if (!(painted instanceof PDFRawStream)) throw new Unforeseen();
  const subtype = painted.dict.get(NAMES.subtype);
  if (subtype === NAMES.image) return;
  if (subtype !== NAMES.form) throw new Unforeseen();
  read(painted, painted.dict.lookupMaybe(NAMES.resources, PDFDict) ?? resources, { ...reading, depth: reading.depth + 1 });
}

/** A pattern made of painting (type 1) could hold letters; a shading (type 2) holds none (ISO 32000-1, 8.7). */
function hasDrawnPattern(resources: PDFDict): boolean {
  const patterns = resources.lookupMaybe(NAMES.pattern, PDFDict);
  return patterns?.keys().some((key) => {
    const pattern = patterns.lookup(key);
    const dict = pattern instanceof PDFRawStream ? pattern.dict : pattern;
    const kind = dict instanceof PDFDict ? dict.lookup(NAMES.kind) : undefined;
    return !(kind instanceof PDFNumber) || kind.asNumber() !== 2;
  }) ?? false;
}

function lettersOf(resources: PDFDict, name: string, known: Map<PDFObject, Letters>): Letters {
  const key = PDFName.of(name);
  const fonts = resources.lookupMaybe(NAMES.font, PDFDict);
  const place = fonts?.get(key);
  const font = fonts?.lookup(key);
  if (place === undefined || !(font instanceof PDFDict) || font.get(NAMES.encoding) !== NAMES.identity) throw new Unforeseen();
  const found = known.get(place) ?? readMap(font.lookup(NAMES.unicode));
  known.set(place, found);
  return found;
}

const RANGE = /<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g;
const SINGLE = /<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g;

/** ISO 32000-1, 9.10.3. */
function readMap(map: PDFObject | undefined): Letters {
  if (!(map instanceof PDFRawStream)) throw new Unforeseen();
  const text = decoded(map).toString('latin1');
  const letters = new Map<string, string>();
  const set = (code: number, digits: string, plus = 0): void => {
    const units = (digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    letters.set(code.toString(16).padStart(4, '0'), String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + plus));
  };
  for (const [, part = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', digits = ''] of part.matchAll(SINGLE)) set(Number.parseInt(code, 16), digits);
  }
  for (const [, part = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', digits, list] of part.matchAll(RANGE)) {
      const each = list?.match(/[0-9A-Fa-f]+/g);
      const from = Number.parseInt(first, 16);
      for (let code = from; code <= Number.parseInt(last, 16); code++) {
        if (each) set(code, each[code - from] ?? '');
        else set(code, digits ?? '', code - from);
      }
    }
  }
  return letters;
}

/** A letter that the font does not name is no letter of any text that could be looked for, but stands between two. */
const textOf = (codes: string, letters: Letters): string => (codes.toLowerCase().match(/.{4}/g) ?? []).map((code) => letters.get(code) ?? '\uFFFD').join('');

/** Node's own inflating takes a fraction of the library's, which knows the other filters (ISO 32000-1, 7.4). */
export function decoded(stream: PDFRawStream): Buffer {
  const { dict, contents } = stream;
  if (dict.get(NAMES.filter) === NAMES.flate && !dict.has(NAMES.parameters)) return inflateSync(contents);
  return Buffer.from(decodePDFRawStream(stream).decode());
}
