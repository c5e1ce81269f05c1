/**
 * The same slides with PptxGenJS, as its own documentation would write them: a title, a list or texts, a table, native charts, notes.
 *
 *   node bench/pptxgenjs.mjs SLIDES.json OUT.pptx
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import pptxgen from 'pptxgenjs';

const [from, to] = process.argv.slice(2);
const deck = new pptxgen();
deck.layout = 'LAYOUT_WIDE';
for (const { title, lines, table, notes, charts } of JSON.parse(readFileSync(from, 'utf8'))) {
  const slide = deck.addSlide();
  slide.addText(title, { x: 0.7, y: 0.4, w: 11.9, h: 1, fontSize: 32, bold: true });
  if (lines.length > 0) {
    slide.addText(lines.map(({ text, isItem }) => ({ text, options: { bullet: isItem, breakLine: true } })), { x: 0.7, y: 1.6, w: 11.9, h: 5, fontSize: 18 });
  }
  if (table.length > 0) slide.addTable(table.map((row) => row.map((text) => ({ text }))), { x: 0.7, y: 3, w: 11.9 });
  for (let i = 0; i < charts; i += 1) {
    slide.addChart(deck.ChartType.bar, [{ name: title, labels: ['2021', '2022', '2023', '2024'], values: [12, 14, 18, 21] }], { x: 0.7, y: 2, w: 6, h: 4 });
  }
  if (notes !== '') slide.addNotes(notes);
}
await deck.writeFile({ fileName: to });
