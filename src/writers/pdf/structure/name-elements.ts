import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { CANVAS, type Box } from '../../../units/length.js';
import { NAMES, walk, type Element } from './tree.js';

/** What the pages know of their elements that Chromium does not write; each list in the deck's order. */
export interface ElementFacts {
  readonly pageTitles: readonly string[];
  /** Places of the pictures and charts that have an alternative, px on the canvas. */
  readonly figureBoxes: readonly Box[];
  /** What each table says in a sentence. */
  readonly tableSummaries: readonly string[];
}

/**
 * A section for each slide, with its title; the place of each figure and the summary of each table (ISO 32000-1, 14.8.5.4.3 and
 * 14.8.5.7). Where the counts differ nothing is said rather than something wrong. The first heading is of the first level, in a
 * deck without cover too.
 */
export function nameElements(pdf: PDFDocument, { pageTitles, figureBoxes, tableSummaries }: ElementFacts): void {
  const found: Record<'slide' | 'Figure' | 'Table' | 'heading', Element[]> = { slide: [], Figure: [], Table: [], heading: [] };
  walk(pdf, (element, above) => {
    const { type } = element;
    if (type === 'Div' && above.at(-1) === 'Document') found.slide.push(element);
    if (type === 'Figure' || type === 'Table') found[type].push(element);
    if (/^H[1-6]$/.test(type)) found.heading.push(element);
  });
  found.heading[0]?.dict.set(NAMES.S, PDFName.of('H1'));
  pair(found.slide, pageTitles, ({ dict }, title) => {
    dict.set(NAMES.S, PDFName.of('Sect'));
    dict.set(PDFName.of('T'), PDFHexString.fromText(title));
  });
  pair(found.Figure, figureBoxes, ({ dict }, box) => { addAttribute(pdf, dict, pdf.context.obj({ O: 'Layout', BBox: placeOf(pdf, box) })); });
  pair(found.Table, tableSummaries, ({ dict }, summary) => {
    if (summary !== '') addAttribute(pdf, dict, pdf.context.obj({ O: 'Table', Summary: PDFHexString.fromText(summary) }));
  });
}

function pair<T>(elements: readonly Element[], facts: readonly T[], tell: (element: Element, fact: T) => void): void {
  if (elements.length !== facts.length) return;
  elements.forEach((element, index) => { tell(element, facts[index] as T); });
}

function addAttribute(pdf: PDFDocument, dict: PDFDict, attribute: PDFDict): void {
  const written = dict.lookup(PDFName.of('A'));
  const others: readonly PDFObject[] = written instanceof PDFArray ? written.asArray() : written instanceof PDFDict ? [written] : [];
  dict.set(PDFName.of('A'), pdf.context.obj([...others, attribute]));
}

/** From the canvas, whose origin is at the top, to the page, whose origin is at the bottom: left, bottom, right, top. */
function placeOf(pdf: PDFDocument, { x, y, width, height }: Box): number[] {
  const page = pdf.getPage(0).getSize();
  const scale = page.width / CANVAS.width;
  return [x, CANVAS.height - y - height, x + width, CANVAS.height - y].map((length) => Math.round(length * scale * 100) / 100);
}
