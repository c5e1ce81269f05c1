import { unzipSync } from 'fflate';
import { decodeEntities } from '../readback/entities.js';
import { htmlTokens } from '../readback/html-tokens.js';
import { pdfStrings } from '../readback/pdf-strings.js';
import { readPdfText } from '../readback/read-pdf.js';

/** A stretch of a file, as text, and where it is. */
export interface Extract {
  /** Of the zip or of the file; empty for the file itself. */
  readonly part: string;
  /** From 1. */
  readonly slide?: number;
  readonly text: string;
}

/** All that a file says, seen or unseen: what readers see, attributes, properties, comments, embedded files and pictures. */
export async function extractsOf(path: string, bytes: Uint8Array, letters?: readonly string[]): Promise<readonly Extract[]> {
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  switch (kind) {
    case 'html':
      return htmlExtracts(utf8(bytes));
    case 'pdf':
      return pdfExtracts(bytes, letters);
    case 'pptx':
    case 'potx':
    case 'xlsx':
      return zipExtracts(bytes, '');
    case 'ttf':
    case 'otf':
      return [];
    case 'md':
      return utf8(bytes).split(/^---$/m).map((text, i) => ({ part: '', ...(i < 2 ? {} : { slide: i - 1 }), text: decodeEntities(text) }));
    default:
      return rawExtracts(bytes, '');
  }
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const DATA = /data:([\w.+/-]+)(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=]+)/g;

function htmlExtracts(html: string): readonly Extract[] {
  const seen = new Set<string>();
  const embedded: Extract[] = [];
  const markup = html.replace(DATA, (_, type: string, data: string) => {
    if (!type.startsWith('font/') && !seen.has(data)) embedded.push(...rawExtracts(Buffer.from(data, 'base64'), type));
    seen.add(data);
    return '';
  });
  const sections = markup.split(/(?=<section\b[^>]*\bdata-class=)/);
  return [
    ...sections.map((text, i) => ({ part: '', ...(i === 0 ? {} : { slide: i }), text: decodeEntities(text) })),
    ...sections.map((text, i) => ({ part: '', ...(i === 0 ? {} : { slide: i }), text: lettersOf(text) })),
    ...embedded,
  ];
}

/** The letters alone: words that tags cut in two are whole again. */
function lettersOf(html: string): string {
  const letters: string[] = [];
  for (const token of htmlTokens(html)) if (token.kind === 'text') letters.push(token.text);
  return letters.join('');
}

async function pdfExtracts(bytes: Uint8Array, letters: readonly string[] | undefined): Promise<readonly Extract[]> {
  const pages = letters ?? (await readPdfText(bytes));
  return [...pages.map((text, i) => ({ part: '', slide: i + 1, text })), { part: '', text: pdfStrings(bytes).join('\n') }];
}

function zipExtracts(bytes: Uint8Array, within: string): readonly Extract[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const part = `${within}${name}`;
    if (/\.(?:xml|rels|vml)$/i.test(name)) return xmlExtracts(part, utf8(content));
    if (/\.(?:xlsx|docx|pptx)$/i.test(name)) return [{ part, text: part }, ...zipExtracts(content, `${part}/`)];
    return /\.(?:fntdata|odttf)$/i.test(name) ? [] : [{ part, text: part }, ...rawExtracts(content, part)];
  });
}

/** Paragraphs with their runs joined, and every attribute and comment that says more than a name. */
function xmlExtracts(part: string, xml: string): readonly Extract[] {
  const slide = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)(\d+)\.xml$/.exec(part)?.[1];
  const where = { part, ...(slide === undefined ? {} : { slide: Number(slide) }) };
  const paragraphs = xml.replace(/<\/(?:a:p|t|si|c:v|vt:\w+|dc:\w+|cp:\w+)>/g, '\n').replace(/<[^>]*>/g, '');
  const attributes = [...xml.matchAll(/=(?:"([^"]{10,})"|'([^']{10,})')/g)].map(([, double, single]) => double ?? single ?? '').filter((value) => /[^\d.,\s-]{2}/.test(value));
  const comments = xml.includes('<!--') ? [...xml.matchAll(/<!--([\s\S]*?)-->/g)].map(([, text = '']) => text) : [];
  return [{ ...where, text: decodeEntities([paragraphs, ...attributes, ...comments].join('\n')) }];
}

/** The letters of any bytes, as UTF-8 and as UTF-16: what pictures and unknown parts carry along. */
function rawExtracts(bytes: Uint8Array, part: string): readonly Extract[] {
  const text = utf8(bytes);
  const isText = !text.slice(0, 4096).includes('\uFFFD') && !text.slice(0, 4096).includes('\u0000');
  if (isText) return [{ part, text: decodeEntities(text) }, { part, text: lettersOf(text) }];
  const latin = new TextDecoder('latin1').decode(bytes);
  return [text, latin, ...['utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(bytes))].map((letters) => ({
    part, text: (letters.match(/[\p{L}\p{N}\p{P}\p{Zs}]{8,}/gu) ?? []).join('\n'),
  }));
}
