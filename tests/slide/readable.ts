import type { Content } from '../../src/slide/content.js';
import type { Slide } from '../../src/slide/slide.js';
import { plainText, type RichText } from '../../src/text/run.js';

/** Strong as `**`, units in braces, links with their address; U+00A0 as `_`, U+202F as `~`. */
export const runs = (text: RichText): string =>
  text
    .map((run) => {
      const marked = run.strong ? `**${run.text}**` : run.unit ? `{${run.text}}` : run.text;
      return run.href === undefined ? marked : `[${marked}](${run.href})`;
    })
    .join('')
    .replaceAll('\u00A0', '_')
    .replaceAll('\u202F', '~');

export function content(given: Content): string {
  switch (given.type) {
    case 'text':
      return given.paragraphs.map((paragraph) => `${paragraph.level}> ${runs(paragraph.runs)}`).join(' | ');
    case 'list':
      return given.items
        .map((item, index) => `${given.ordered ? `${index + 1}.` : '-'} ${runs(item.lead)}${item.detail ? ` :: ${runs(item.detail)}` : ''}`)
        .join(' | ');
    case 'figure':
      return `${runs(given.value)} / ${runs(given.label)}${given.note ? ` / ${runs(given.note)}` : ''}`;
    case 'table':
      return [given.columns.map((column) => `${runs(column.header)} (${column.align})`), ...given.rows.map((row) => row.map(runs))]
        .map((row) => row.join(' ; '))
        .join(' | ')
        .concat(` [${runs([{ text: given.alt }])}]`);
    case 'chart':
      return `${given.kind} ${given.categories.join(', ')} = ${given.series.map(({ name, values }) => `${name}: ${values.join(' ')}`).join(' ; ')} unit "${given.unit}" highlight ${given.highlight ?? 'none'} [${runs([{ text: given.alt }])}]`;
    case 'picture':
      return `${given.file} ${given.fit} [${given.alt}]`;
  }
}

/** A slide as lines: what it says, region by region, then what its speaker is told. */
export function readable(slide: Slide): string {
  return [
    `${slide.id} (${slide.layout}) ${runs(slide.title)}`,
    ...Object.entries(slide.regions).map(([name, region]) => `  ${name}: ${content(region)}`),
    ...slide.cells.flatMap((cell, index) =>
      Object.entries(cell).map(([part, region]) => `  ${part}-${index + 1}: ${content(region)}`),
    ),
    ...(slide.notes.speaker ? [`  (${slide.notes.speaker})`] : []),
    ...slide.notes.paragraphs.map((paragraph) => `  # ${runs(paragraph)}`),
  ].join('\n');
}

export const titles = (slides: readonly Slide[]): readonly string[] => slides.map(({ id, title }) => `${id} ${plainText(title)}`);
