import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockKinds } from '../../src/blocks/registry.js';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** The paths of everything an author can write that an editor could not explain. */
function unexplained(node: Described, path: string): string[] {
  const below = [
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
      [...(value.description === undefined ? [`${path}.${key}`] : []), ...unexplained(value, `${path}.${key}`)]),
    ...(node.items ? unexplained(node.items, `${path}[]`) : []),
    ...(node.anyOf ?? []).flatMap((option) => unexplained(option, path)),
  ];
  return below;
}

const accepts = (kind: keyof typeof blockKinds, value: unknown) => blockKinds[kind].schema.safeParse(value).success;
const rules = (kind: keyof typeof blockKinds, value: unknown) =>
  blockKinds[kind].schema.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);

describe('the block schemas', () => {
  it.each(Object.values(blockKinds).map((block) => [block.kind, block.schema as z.ZodType] as const))(
    'explain to an editor what %s is, and each of its keys',
    (kind, schema) => {
      const json = z.toJSONSchema(schema, { io: 'input' }) as Described;
      expect(json.description, kind).toBeTruthy();
      expect(unexplained(json, kind)).toEqual([]);
    },
  );

  it('take a list item as one text or as lead and detail, and give both the same shape', () => {
    expect(blockKinds.points.schema.parse({ items: ['Un', { lead: 'Deux', detail: 'et demi' }] })).toEqual({
      items: [{ lead: 'Un' }, { lead: 'Deux', detail: 'et demi' }],
    });
  });

  it('refuse unknown keys', () => {
    expect(accepts('quote', { text: 'Oui', autor: 'X' })).toBe(false);
    expect(accepts('points', { items: [{ lead: 'Oui', details: 'x' }] })).toBe(false);
  });

  it('take a statement as a sentence or under text', () => {
    expect(blockKinds.statement.schema.parse('Oui')).toEqual({ text: 'Oui' });
    expect(blockKinds.statement.schema.parse({ text: 'Oui' })).toEqual({ text: 'Oui' });
  });

  it('want one author of a quotation', () => {
    expect(rules('quote', { text: 'Oui', by: 'regol', author: 'X' })).toEqual(['author by-or-author']);
  });

  it('want as many cells in a row as there are columns', () => {
    expect(rules('table', { columns: ['A', 'B'], rows: [[1, ''], [1]] })).toEqual(['rows.1 row-length']);
  });

  it('want one way of giving a chart its values', () => {
    expect(rules('chart', { kind: 'bar' })).toEqual([' chart-values']);
    expect(rules('chart', { kind: 'bar', figure: 'a', data: [{ label: 'A', value: 1 }] })).toEqual([' chart-values']);
    expect(rules('chart', { kind: 'bar', categories: ['A'] })).toEqual([' chart-series']);
    expect(rules('chart', { kind: 'bar', data: [{ label: 'A' }] })).toEqual(['data.0 value-or-figure']);
  });

  it('want a value per category, a highlight that exists, and a part and its whole in a pictogram', () => {
    expect(rules('chart', { kind: 'bar', categories: ['A', 'B'], series: [{ name: 'x', values: [1] }] })).toEqual([
      'series.0.values series-length',
    ]);
    const one = [{ label: 'A', value: 1 }];
    expect(rules('chart', { kind: 'bar', data: one, highlight: 'B' })).toEqual(['highlight highlight']);
    expect(rules('chart', { kind: 'pictogram', data: one })).toEqual(['data part-and-whole']);
  });
});
