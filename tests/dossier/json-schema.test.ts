import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../src/dossier/json-schema.js';

const written = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../slides/${name}`, import.meta.url), 'utf8'));

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The paths of properties that an editor could not explain. */
function unexplained(schema: unknown, path = ''): readonly string[] {
  if (!isObject(schema)) return [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const here = Object.entries(properties).filter(([, property]) => isObject(property) && typeof property['description'] !== 'string');
  return [...here.map(([key]) => `${path}/${key}`), ...Object.entries(schema).flatMap(([key, value]) => unexplained(value, `${path}/${key}`))];
}

describe('the JSON Schemas in slides/', () => {
  it('are those of the code; `npm run schema` writes them anew', () => {
    const { dossier, decks } = toJsonSchema();
    expect(written('dossier.schema.json')).toEqual(dossier);
    expect(written('decks.schema.json')).toEqual(decks);
  });

  it('explain every key', () => {
    expect(unexplained(toJsonSchema())).toEqual([]);
  });

  it('are typeset', () => {
    const descriptions = JSON.stringify(toJsonSchema()).match(/"description":"[^"]*"/g) ?? [];
    expect(descriptions.length).toBeGreaterThan(100);
    expect(descriptions.filter((text) => /« | »| [:;!?]|'/.test(text))).toEqual([]);
  });

  it('ask for exactly one content in a block', () => {
    const text = JSON.stringify(toJsonSchema().dossier);
    expect(text).toContain('"oneOf":[{"required":["figures"]},{"required":["points"]}');
  });
});
