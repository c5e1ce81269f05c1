import fc, { type Arbitrary } from 'fast-check';

/** What of JSON Schema (draft-07) our schemas use. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  /** Of a block: exactly one of these keys. */
  readonly oneOf?: readonly { readonly required: readonly string[] }[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

/** Where a value stands: keys, `*` for the entries of a list or map. */
export type Path = readonly string[];

export interface Choices {
  /** The arbitrary for a place that a schema does not say enough of; undefined for the schema's own. */
  at(path: Path, schema: Schema): Arbitrary<unknown> | undefined;
  text(path: Path): Arbitrary<string>;
  /** A string that matches a pattern or format. */
  patterned(path: Path, schema: Schema): Arbitrary<string>;
  /** How many entries a list or map has at most, usually. */
  most(path: Path): number;
  /** What a value has to become so that the rules hold that JSON Schema cannot say. */
  mend(path: Path, value: unknown): unknown;
}

/**
 * Values that a schema allows. It follows the schema alone: a key or a kind of block added there occurs here without a
 * word, and a construction unknown here is an error rather than left out.
 */
export function fromSchema(schema: Schema, choices: Choices, path: Path = []): Arbitrary<unknown> {
  return (choices.at(path, schema) ?? plainly(schema, choices, path)).map((value) => choices.mend(path, value));
}

function plainly(schema: Schema, choices: Choices, path: Path): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fromSchema(one, choices, path)));
  switch (schema.type) {
    case 'object':
      return schema.properties ? object(schema, schema.properties, choices, path) : map(schema, choices, path);
    case 'array':
      return list(schema, choices, path);
    case 'string':
      return schema.pattern === undefined && schema.format === undefined ? choices.text(path) : choices.patterned(path, schema);
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)} at ${path.join('.')}`);
  }
}

type Model = Readonly<Record<string, Arbitrary<unknown>>>;

function object({ required = [], oneOf }: Schema, properties: Readonly<Record<string, Schema>>, choices: Choices, path: Path): Arbitrary<unknown> {
  const model: Model = Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, fromSchema(inner, choices, [...path, key])]));
  if (!oneOf) return record(model, required);
  const kinds = oneOf.flatMap((one) => one.required);
  const common = Object.keys(model).filter((key) => !kinds.includes(key));
  return fc.oneof(...kinds.map((kind) => record(only(model, [kind, ...common]), [...required, kind])));
}

const only = (model: Model, keys: readonly string[]): Model => Object.fromEntries(Object.entries(model).filter(([key]) => keys.includes(key)));

/** Keys that may be left out are so two times in three. */
function record(model: Model, required: readonly string[]): Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(model).map(([key, arbitrary]) => [key, required.includes(key) ? arbitrary : maybe(arbitrary)] as const);
  return fc.record(Object.fromEntries(entries)).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

const maybe = (arbitrary: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

function map({ additionalProperties }: Schema, choices: Choices, path: Path): Arbitrary<unknown> {
  if (!additionalProperties) throw new Error(`a map of nothing at ${path.join('.')}`);
  const entry = fromSchema(additionalProperties, choices, [...path, '*']);
  return fc.array(entry, { maxLength: choices.most(path) }).map((values) => Object.fromEntries(values.map((value, i) => [`${path.at(-1) ?? ''}-${String(i)}`, value])));
}

/** Mostly about as many as people write, now and then three times as many. */
function list({ items, minItems = 0 }: Schema, choices: Choices, path: Path): Arbitrary<unknown> {
  if (!items) throw new Error(`a list of nothing at ${path.join('.')}`);
  const entry = fromSchema(items, choices, [...path, '*']);
  const most = Math.max(minItems, choices.most(path));
  return fc.oneof(
    { weight: 15, arbitrary: fc.array(entry, { minLength: minItems, maxLength: most, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(entry, { minLength: minItems, maxLength: Math.max(most, Math.min(12, 3 * most)), size: 'max' }) },
  );
}

function number({ minimum, exclusiveMinimum, maximum, multipleOf }: Schema): Arbitrary<number> {
  const least = minimum ?? exclusiveMinimum;
  if (least !== undefined && least >= 0) {
    const most = Math.min(maximum ?? 1e9, 1e9);
    if (multipleOf === 1) return fc.integer({ min: least, max: most });
    return fc.oneof(fc.integer({ min: Math.max(1, least), max: Math.min(most, 20) }), fc.double({ min: least, max: most, minExcluded: minimum === undefined, noNaN: true }));
  }
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
    { weight: 3, arbitrary: fc.constantFrom(3.5, 12.25, 99.9, 1200, 240000, 1500000, 3.5e9) },
    { weight: 2, arbitrary: fc.constantFrom(0, -0, -1, -12.5, 0.1 + 0.2, 1e12, 1e-7, 5e-324, -5e-324, maximum ?? Number.MAX_VALUE, least ?? -Number.MAX_VALUE) },
    { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  );
}
