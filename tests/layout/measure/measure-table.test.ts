import { describe, expect, it } from 'vitest';
import { measureTable } from '../../../src/layout/measure/measure-table.js';
import type { TableContent } from '../../../src/slide/content.js';
import { px } from '../../../src/units/length.js';
import { fonts, theme } from '../fixture.js';

const cell = (text: string) => [{ text }];
const SENTENCE = 'des personnes poursuivies pour des infractions liées au trafic de stupéfiants ont moins de 25 ans et davantage encore';
const table = (...rows: readonly (readonly [string, string])[]): TableContent => ({
  type: 'table',
  columns: [{ header: cell('Valeur'), align: 'right' }, { header: cell('Indicateur'), align: 'left' }],
  rows: rows.map((row) => row.map(cell)),
  alt: '',
});
const measure = (content: TableContent, width = 1152) => measureTable(content, theme.table, 0, px(width), fonts);
const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);

describe('measureTable', () => {
  it('fills the width in whole pixels, the room left going to the text', () => {
    const { columnWidths } = measure(table(['35\u00A0%', 'des amendes']))!;
    expect(sum(columnWidths)).toBe(1152);
    expect(columnWidths.every(Number.isInteger)).toBe(true);
    expect(columnWidths[1]).toBeGreaterThan(columnWidths[0]! * 3);
  });

  it('lets running text break before numbers', () => {
    const alone = measure(table(['plus de 60\u00A0%', 'court']))!;
    const beside = measure(table(['plus de 60\u00A0%', `${SENTENCE} ${SENTENCE}`]))!;
    const oneLine = alone.rowHeights[1]!;
    expect(beside.rowHeights[1]).toBeGreaterThan(oneLine);
    const { columnWidths } = measure(table(['plus de 60\u00A0%', `${SENTENCE} ${SENTENCE}`], ['plus de 60\u00A0%', 'court']))!;
    expect(columnWidths[0]).toBe(beside.columnWidths[0]);
    expect(measure(table(['plus de 60\u00A0%', `${SENTENCE} ${SENTENCE}`], ['plus de 60\u00A0%', 'court']))!.rowHeights[2]).toBe(oneLine);
  });

  it('is as high as its rows', () => {
    const { rowHeights, height } = measure(table(['1', 'a'], ['2', SENTENCE]))!;
    expect(rowHeights).toHaveLength(3);
    expect(height).toBe(sum(rowHeights));
  });

  it('gives up when the longest words do not stand side by side', () => {
    expect(measure(table(['1', 'Anticonstitutionnellement'.repeat(5)]))).toBeUndefined();
  });
});
