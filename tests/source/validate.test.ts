import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSource } from '../../src/source/read-source.js';
import { validate } from '../../src/source/validate.js';

const check = (schema: z.ZodType, yaml: string) => validate(readSource('essai.yaml', new TextEncoder().encode(yaml)).value!, schema);
const told = (schema: z.ZodType, yaml: string): readonly unknown[] =>
  check(schema, yaml).diagnostics.map(({ code, params, place }) => [code, params, `${place?.start.line}:${place?.start.column}`]);

describe('validate', () => {
  it('gives the value as the schema does', () => {
    expect(check(z.strictObject({ a: z.number().default(2) }), '{}')).toEqual({ value: { a: 2 }, diagnostics: [] });
  });

  const item = z.union([z.string(), z.strictObject({ lead: z.string() })]);

  it('blames the alternative that takes this kind of value', () => {
    expect(told(z.strictObject({ a: z.array(item) }), 'a:\n  - { lead: 3 }\n')).toEqual([
      ['wrong-type', { expected: ['text'], actual: 'number', given: '3' }, '2:13'],
    ]);
  });

  it('takes the alternative with the least to complain about for the one that was meant', () => {
    const point = z.union([z.strictObject({ x: z.string(), y: z.string(), z: z.string() }), z.strictObject({ figure: z.number() })]);
    expect(told(z.strictObject({ a: point }), 'a: { figure: un }\n')).toEqual([
      ['wrong-type', { expected: ['number'], actual: 'text', given: 'un' }, '1:14'],
    ]);
  });

  it('tells mistakes in the order of the file, whatever the order of the schema', () => {
    expect(told(z.strictObject({ a: z.string(), b: z.string() }), 'b: 1\na: 2\n').map((one) => (one as unknown[])[2])).toEqual(['1:4', '2:4']);
  });

  it('calls a number that is infinite a word', () => {
    expect(told(z.strictObject({ a: z.number() }), 'a: .inf\n')).toMatchObject([['wrong-type', { expected: ['number'], actual: 'text' }, '1:4']]);
  });

  it('points at the last of a key given twice, whose value counts', () => {
    expect(told(z.strictObject({ a: z.string() }), 'a: x\na: 2\n')).toEqual([['wrong-type', { expected: ['text'], actual: 'number', given: '2' }, '2:4']]);
  });

  it('names every kind that an alternative takes when none takes this one', () => {
    expect(told(z.strictObject({ a: item }), 'a: [x]\n')).toEqual([['wrong-type', { expected: ['text', 'map'], actual: 'list' }, '1:4']]);
  });

  it('takes a key that has words in it for a sentence without quotes', () => {
    expect(told(z.strictObject({ a: item }), 'a: { Une phrase : suite }\n')).toEqual([['wrong-type', { expected: ['text'], actual: 'map' }, '1:4']]);
  });

  it('names the values of a discriminated union', () => {
    const union = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('bar') }), z.strictObject({ kind: z.literal('line') })]);
    expect(told(union, 'kind: barr\n')).toEqual([['wrong-value', { actual: 'barr', allowed: ['bar', 'line'], suggestion: 'bar' }, '1:7']]);
    expect(told(union, 'genre: bar\n')).toContainEqual(['missing-key', { key: 'kind' }, '1:1']);
  });

  it('points a missing key at the key of the map that lacks it', () => {
    expect(told(z.strictObject({ a: z.strictObject({ b: z.string() }) }), 'a: {}\n')).toEqual([['missing-key', { key: 'b' }, '1:1']]);
  });

  it('gives limits of numbers and lists', () => {
    const schema = z.strictObject({ n: z.number().min(2), m: z.number().lt(5), i: z.int(), few: z.array(z.string()).min(2), many: z.array(z.string()).max(1) });
    expect(told(schema, 'n: 1\nm: 5\ni: 1.5\nfew: [a]\nmany: [a, b]\n')).toEqual([
      ['number-too-small', { minimum: 2, exclusive: false }, '1:4'],
      ['number-too-large', { maximum: 5, exclusive: true }, '2:4'],
      ['not-whole-number', { actual: 1.5 }, '3:4'],
      ['too-few-items', { minimum: 2, actual: 1 }, '4:6'],
      ['too-many-items', { maximum: 1, actual: 2 }, '5:7'],
    ]);
  });

  it('passes on the names of rules, and calls one it does not know « other »', () => {
    const schema = z.strictObject({ a: z.string().refine(() => false, { error: 'highlight' }), b: z.string().refine(() => false, { error: 'whatever' }) });
    expect(told(schema, 'a: x\nb: y\n')).toEqual([
      ['invalid-value', { rule: 'highlight' }, '1:4'],
      ['invalid-value', { rule: 'other' }, '2:4'],
    ]);
  });

  it('survives names that every object inherits', () => {
    expect(told(z.strictObject({ a: z.string() }), 'constructor: x\na: y\n')).toEqual([['unknown-key', { key: 'constructor', allowed: ['a'] }, '1:1']]);
    expect(told(z.strictObject({ toString: z.string() }), '{}')).toEqual([['missing-key', { key: 'toString' }, '1:1']]);
  });
});
