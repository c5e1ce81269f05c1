import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '../../src/layout/page.js';
import type { Content } from '../../src/slide/content.js';
import { plainText, type RichText } from '../../src/text/run.js';

/** Without any space: where lines break is the layout's affair. */
export const compact = (text: string): string => text.replace(/\s+/gu, '');

/** pdftotext drops a hyphen that ends a line. */
export const withoutHyphens = (text: string): string => text.replaceAll('-', '');

/** Every kind of space that a line break may have become, as one. */
export const normal = (text: string): string => text.replace(/[ \t\n\r]+/gu, ' ').trim();

/** Each text of a page that every format shows, title included when the layout shows none. */
export function textsOf(page: Page): readonly string[] {
  const shownTitle = page.regions.some(({ region }) => region.role === 'title');
  const runs = [...(shownTitle ? [] : [page.title]), ...page.regions.flatMap(({ content }) => runsOf(content))];
  return runs.map(plainText).filter((text) => compact(text) !== '');
}

function runsOf(content: Content): readonly RichText[] {
  switch (content.type) {
    case 'text':
      return content.paragraphs.map((paragraph) => paragraph.runs);
    case 'list':
      return content.items.flatMap(({ lead, detail }) => (detail ? [lead, detail] : [lead]));
    case 'figure':
      return [content.value, content.label, ...(content.note ? [content.note] : [])];
    case 'table':
      return [...content.columns.map((column) => column.header), ...content.rows.flat()];
    default:
      return [];
  }
}

/** The text of a PDF, page by page. */
export const pdfPages = (file: string): readonly string[] =>
  execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).split('\f').slice(0, -1);

export interface PptxSlide {
  /** Paragraph by paragraph, drawn charts left out. */
  readonly texts: readonly string[];
  readonly notes: readonly string[];
  readonly xml: string;
  readonly links: readonly string[];
}

export interface Pptx {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly PptxSlide[];
}

export function readPptx(bytes: Uint8Array): Pptx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, /\.(?:xml|rels)$/.test(name) ? strFromU8(content) : '']));
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, i): PptxSlide => {
    const xml = parts.get(`ppt/slides/slide${String(i + 1)}.xml`) ?? '';
    const relations = parts.get(`ppt/slides/_rels/slide${String(i + 1)}.xml.rels`) ?? '';
    const notes = /notesSlides\/(notesSlide\d+\.xml)/.exec(relations)?.[1];
    return {
      xml,
      texts: paragraphs(xml.replace(/<p:grpSp>.*?<\/p:grpSp>/gs, '')),
      notes: notes === undefined ? [] : paragraphs(/<p:ph type="body".*?<\/p:sp>/s.exec(parts.get(`ppt/notesSlides/${notes}`) ?? '')?.[0] ?? ''),
      links: [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target = '']) => unescapeXml(target)),
    };
  });
  return { parts, slides };
}

/** The text of each `a:p` that has some. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
    .map(([, inner = '']) => [...inner.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => unescapeXml(text)).join(''))
    .filter((text) => compact(text) !== '');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** What of a text is left when each of the texts expected is taken out once; and those that were not there. */
export function compare(shown: string, expected: readonly string[]): { readonly missing: readonly string[]; readonly left: string } {
  let rest = compact(shown);
  const missing: string[] = [];
  for (const text of [...expected].map(compact).sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(text);
    if (at < 0) missing.push(text);
    else rest = `${rest.slice(0, at)}\u0000${rest.slice(at + text.length)}`;
  }
  return { missing, left: rest.replaceAll('\u0000', '') };
}
