/**
 * A deck's slides as plain titles, texts, lists and tables, read from the Marp Markdown that the build wrote: what is handed
 * to programs that know nothing of our regions, so that all write the same words.
 */

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const unescape = (text) =>
  text.replace(/<[^>]+>/g, '').replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, dec, hex, name) =>
    dec ? String.fromCodePoint(Number(dec)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : (ENTITIES[name] ?? all));

/** Furniture that every page of ours inherits from its layout, as other programs' pages would. */
const FURNITURE = /<div class="region (?:footer|slideNumber)[ "][\s\S]*?<\/div>/g;

/** @returns {readonly { title: string, lines: readonly { text: string, isItem: boolean }[], table: readonly (readonly string[])[], notes: string, charts: number }[]} */
export function slidesOf(markdown) {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body.split(/\n---\n/).map((text) => {
    const notes = [...text.matchAll(/<!--([\s\S]*?)-->/g)].map(([, note]) => note.trim()).filter((note) => !note.startsWith('_class'));
    const charts = [...text.matchAll(/<img [^>]*src="[^"]*\.svg"/g)].length;
    const lines = text.replace(/<!--[\s\S]*?-->/g, '').replace(FURNITURE, '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^<\/?div/.test(line) && !/^<img /.test(line));
    const title = lines.find((line) => /^#+ /.test(line)) ?? '';
    const rows = lines.filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line));
    return {
      title: unescape(title.replace(/^#+ /, '')),
      lines: lines.filter((line) => line !== title && !line.startsWith('|')).map((line) => ({ text: unescape(line.replace(/^(?:[-*]|\d+[.)]) /, '').replace(/^#+ /, '')), isItem: /^(?:[-*]|\d+[.)]) /.test(line) })).filter(({ text }) => text !== ''),
      table: rows.map((row) => row.split('|').slice(1, -1).map((cell) => unescape(cell.trim()))),
      notes: unescape(notes.join('\n\n')),
      charts,
    };
  });
}

const literal = (text) => text.replace(/([\\`*_{}[\]<>#|~$^@+.!-])/g, '\\$1');

/** One heading a slide, at the level that Pandoc cuts slides at. It makes no native chart: these are left out. */
export function pandocMarkdown(slides) {
  return slides
    .map(({ title, lines, table, notes }) =>
      [
        `# ${literal(title || '…')}`,
        ...lines.map(({ text, isItem }) => (isItem ? `- ${literal(text)}` : `${literal(text)}\n`)),
        ...(table.length === 0 ? [] : ['', rowOf(table[0]), rowOf(table[0].map(() => '---'), true), ...table.slice(1).map((row) => rowOf(row))]),
        ...(notes === '' ? [] : ['', '::: notes', literal(notes), ':::']),
      ].join('\n'),
    )
    .join('\n\n');
}

const rowOf = (cells, isRule = false) => `| ${cells.map((cell) => (isRule ? cell : literal(cell))).join(' | ')} |`;
