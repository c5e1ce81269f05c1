import { all } from './unpack.js';

/** What LibreOffice has read of one slide. */
export interface ReadSlide {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly cells: readonly string[];
  /** Of its chart, row by row. */
  readonly values: readonly number[];
  readonly notes: readonly string[];
}

const CHART = /<office:document [^>]*opendocument\.chart">.*?<\/office:document>/gs;
const NOTES = /<presentation:notes .*?<\/presentation:notes>/s;

/** The slides of a flat ODP (OpenDocument 1.3, part 3). */
export const readFlatOdp = (xml: string): readonly ReadSlide[] =>
  all(/<draw:page .*?<\/draw:page>/s, xml).map((page): ReadSlide => {
    const charts = page.match(CHART) ?? [];
    const notes = NOTES.exec(page)?.[0] ?? '';
    const shown = page.replace(CHART, '').replace(NOTES, '');
    const rows = charts.map((chart) => /<table:table-rows>.*?<\/table:table-rows>/s.exec(chart)?.[0] ?? '').join('');
    return {
      name: decoded(/draw:name="([^"]*)"/.exec(page)?.[1] ?? ''),
      paragraphs: paragraphsIn(shown),
      cells: all(/<table:table-cell[^>]*?(?:\/>|>.*?<\/table:table-cell>)/s, shown).map((cell) => paragraphsIn(cell).join('\n')),
      values: all(/office:value="([^"]*)"/, rows).map(Number),
      notes: paragraphsIn(notes),
    };
  });

const paragraphsIn = (xml: string): readonly string[] =>
  all(/<text:p(?: [^>]*)?>.*?<\/text:p>/s, xml).map((one) => {
    const spaced = one.replace(/<text:(?:s|tab|line-break)\b[^>]*\/>/g, ' ');
    return tidy(decoded(spaced.replace(/<[^>]*>/g, '')));
  });

/** Spaces as a reader counts them: one or several are the same. */
export const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'' };

/** Text with its character references resolved. */
export const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : (ENTITIES[name] ?? whole),
  );
