import { loadPdfReader } from './load-pdf-reader.js';
import type { ReadDeck, ReadSlide } from './read-deck.js';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

type Item = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string; readonly id?: string };

/** The pages of a PDF by its structure tree (ISO 32000-1, 14.7): what is marked as decoration is left out. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDeck> {
  const { getDocumentProxy } = await loadPdfReader();
  // The reader takes possession of the bytes that it is given, and refuses Node’s own kind of them.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { info } = await pdf.getMetadata();
    const metadata = new Map(Object.entries(info).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
    const slides: ReadSlide[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      slides.push(slideOf((await page.getStructTree()) as unknown as Node | null, textsById(items as readonly Item[])));
      page.cleanup();
    }
    return { title: metadata.get('Title') ?? '', metadata, slides };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Every page's letters in the order in which they are painted, marked as decoration or not; title and other properties besides. */
export async function readPdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocumentProxy } = await loadPdfReader();
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const pages: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      pages.push((items as readonly Item[]).map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Text by the number of the marked content that it stands in. */
function textsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '') ?? '';
      texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'beginMarkedContentProps') open.push(item.id ?? '');
    else if (item.type === 'beginMarkedContent') open.push('');
    else if (item.type === 'endMarkedContent') open.pop();
  }
  return texts;
}

const PARAGRAPHS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LBody', 'LI', 'TD', 'TH', 'Caption']);

function slideOf(tree: Node | null, texts: ReadonlyMap<string, string>): ReadSlide {
  const slide = { title: '', texts: [] as string[], drawn: [] as string[], alts: [] as string[], notes: [], hidden: false };
  const visit = (node: Node, inFigure: boolean): string => {
    if (node.type === 'content') return texts.get(node.id ?? '') ?? '';
    const isFigure = node.role === 'Figure';
    if (node.alt !== undefined && node.alt !== '') slide.alts.push(node.alt);
    let own = '';
    const flush = (): void => {
      const line = own.replace(/\s+/g, ' ').trim();
      own = '';
      if (line === '') return;
      if (/^H\d$/.test(node.role ?? '') && slide.title === '') slide.title = line;
      (inFigure || isFigure ? slide.drawn : slide.texts).push(line);
    };
    for (const child of node.children ?? []) {
      // What a paragraph is nested in has said its own words first.
      if (holdsParagraph(child)) flush();
      own += visit(child, inFigure || isFigure);
    }
    if (isFigure || PARAGRAPHS.has(node.role ?? '') || node.role === 'Root') flush();
    return own;
  };
  if (tree) visit(tree, false);
  return slide;
}

const holdsParagraph = (node: Node): boolean => node.role === 'Figure' || PARAGRAPHS.has(node.role ?? '') || (node.children ?? []).some(holdsParagraph);
