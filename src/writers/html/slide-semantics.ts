import type { Marp } from '@marp-team/marp-core';
import type { LaidOutDeck } from '../../layout/page.js';
import type { TableContent } from '../../slide/content.js';
import { plainText } from '../../text/run.js';
import { shellWords } from './shell/shell-words.js';

/** What Markdown cannot say of slides and tables; both in the deck's order. */
export interface SlideSemantics {
  readonly slideNames: readonly string[];
  readonly tables: readonly TableSemantics[];
}

interface TableSemantics {
  readonly name: string;
  /** Whether the first cell of a row says what the others are about. */
  readonly rowHeaders: boolean;
}

export function slideSemantics({ pages, language }: LaidOutDeck): SlideSemantics {
  const { slide } = shellWords(language);
  const tables = pages.flatMap(({ regions }) => regions.flatMap(({ content }) => (content.type === 'table' ? [content] : [])));
  return {
    slideNames: pages.map(({ title }, index) => slide(index + 1, pages.length, plainText(title))),
    tables: tables.map((table) => ({ name: table.alt, rowHeaders: hasRowHeaders(table) })),
  };
}

/** A column of words before others, none of its cells empty: numbers and blanks head no row. */
const hasRowHeaders = ({ columns, rows }: TableContent): boolean =>
  columns.length > 1 && columns[0]?.align === 'left' && rows.every(([first]) => first !== undefined && plainText(first).trim() !== '');

/** What this file uses of markdown-it, whose types do not come with Marp. */
interface Token {
  readonly type: string;
  attrSet(name: string, value: string): void;
}
interface Core {
  readonly ruler: { push(name: string, rule: (state: { readonly tokens: readonly Token[] }) => void): void };
}

/**
 * Names each slide, and says what heads a table's rows and columns. A list without bullets of the browser's own stops being one
 * in Safari unless it is called one.
 */
export function addSemantics(marp: Marp, { slideNames, tables }: SlideSemantics): void {
  const { ruler } = marp.markdown.core as unknown as Core;
  ruler.push('pupitre_semantics', ({ tokens }) => {
    let [slide, table, cell] = [-1, -1, 0];
    for (const token of tokens) {
      if (token.type === 'marpit_inline_svg_open') nameSlide(token, slideNames[(slide += 1)]);
      else if (token.type === 'table_open') nameTable(token, tables[(table += 1)]);
      else if (token.type === 'tr_open') cell = 0;
      else if (token.type === 'th_open') token.attrSet('scope', 'col');
      else if (token.type === 'td_open' && cell++ === 0 && tables[table]?.rowHeaders === true) token.attrSet('role', 'rowheader');
      else if (/^(?:bullet|ordered)_list_open$/.test(token.type)) token.attrSet('role', 'list');
    }
  });
}

function nameSlide(token: Token, name: string | undefined): void {
  if (name === undefined) return;
  token.attrSet('role', 'group');
  token.attrSet('aria-label', name);
}

function nameTable(token: Token, table: TableSemantics | undefined): void {
  if (table !== undefined && table.name !== '') token.attrSet('aria-label', table.name);
}
