import { htmlTokens, type HtmlToken } from './html-tokens.js';
import type { ReadDeck, ReadSlide } from './read-deck.js';

/** Elements that stand on lines of their own: a text ends where one begins or ends. */
const BLOCKS = new Set(['p', 'div', 'section', 'li', 'ol', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'tr', 'td', 'th', 'thead', 'tbody', 'br', 'figure', 'figcaption', 'blockquote', 'text', 'title', 'desc', 'svg', 'foreignobject']);

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

interface Draft {
  title: string;
  /** Of the drawing that was last named. */
  name?: string;
  readonly texts: string[];
  readonly drawn: string[];
  readonly alts: string[];
  readonly notes: string[];
}

/** The slides of a deck's HTML: what Marp's sections hold, and the presenter's notes beside them. */
export function readHtml(html: string): ReadDeck {
  const slides: Draft[] = [];
  const metadata = new Map<string, string>();
  const open: Open[] = [];
  let text = '';
  let title = '';
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (line !== '') place(line, open, slides);
    if (line !== '' && open.at(-1)?.name === 'title' && !open.some(({ name }) => name === 'svg')) title = line;
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') text += token.text;
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    if (BLOCKS.has(token.name)) flush();
    else if (token.name === 'script' || token.name === 'style') text = '';
    if (token.kind === 'open') enter(token, open, slides, metadata);
    else leave(token.name, open);
  }
  return { title, metadata, slides: slides.map(({ title: heading, texts, drawn, alts, notes }): ReadSlide => ({ title: heading, texts, drawn, alts, notes, hidden: false })) };
}

function enter({ name, attributes, empty }: HtmlToken & { readonly kind: 'open' }, open: Open[], slides: Draft[], metadata: Map<string, string>): void {
  if (name === 'section' && attributes.has('data-class')) slides.push({ title: '', texts: [], drawn: [], alts: [], notes: [] });
  const alt = name === 'img' ? attributes.get('alt') : attributes.get('role') === 'img' ? attributes.get('aria-label') : undefined;
  if (alt !== undefined && alt !== '') slides.at(-1)?.alts.push(alt);
  if (name === 'meta') metadata.set(attributes.get('name') ?? attributes.get('property') ?? '', attributes.get('content') ?? '');
  if (!empty) open.push({ name, attributes });
}

function leave(name: string, open: Open[]): void {
  const index = open.findLastIndex((one) => one.name === name);
  if (index !== -1) open.length = index;
}

/** A line goes where the elements around it say. */
function place(line: string, open: readonly Open[], slides: readonly Draft[]): void {
  const note = open.find(({ attributes }) => attributes.get('class') === 'bespoke-marp-note');
  if (note) {
    slides[Number(note.attributes.get('data-index'))]?.notes.push(line);
    return;
  }
  const slide = slides.at(-1);
  if (!slide || !open.some(({ name, attributes }) => name === 'section' && attributes.has('data-class'))) return;
  if (open.some(({ attributes }) => /\b(?:footer|slideNumber)\b/.test(attributes.get('class') ?? ''))) return;
  const inner = open.at(-1)?.name;
  if (inner === 'title' || inner === 'desc') {
    // A drawing's name is its alternative only where no description follows.
    if (inner === 'desc' && slide.alts.at(-1) === slide.name) slide.alts.pop();
    if (inner === 'title') slide.name = line;
    slide.alts.push(line);
  } else if (open.some(({ name, attributes }) => name === 'svg' && attributes.get('role') === 'img')) slide.drawn.push(line);
  else if (open.some(({ attributes }) => /\bhidden\b/.test(attributes.get('class') ?? ''))) slide.title = line;
  else {
    if (slide.title === '' && open.some(({ name }) => /^h[1-6]$/.test(name))) slide.title = line;
    slide.texts.push(line);
  }
}
