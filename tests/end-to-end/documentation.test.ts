import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { blockKinds } from '../../src/blocks/registry.js';
import { brandSchema } from '../../src/dossier/brand-schema.js';
import { decksSchema } from '../../src/dossier/decks-schema.js';
import { loadDossier } from '../../src/dossier/load-dossier.js';
import { readSource } from '../../src/source/read-source.js';
import type { Source } from '../../src/source/source.js';
import { validate } from '../../src/source/validate.js';
import { EVERY_KIND, ROOT } from './build.js';

interface Example {
  readonly name: string;
  readonly yaml: string;
}

const examples = ['docs/format.md', 'README.md', 'README.fr.md'].flatMap((file): readonly Example[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = ''], i) => ({ name: `${file}, example ${String(i + 1)}`, yaml })),
);

type Keys = Readonly<Record<string, unknown>>;

/** What examples refer to without saying it again. */
const around = parse(readFileSync(join(EVERY_KIND, 'dossier.yaml'), 'utf8')) as Keys & { readonly sources: Keys };

function sourceOf(value: unknown): Source {
  const { value: source, diagnostics } = readSource('exemple.yaml', new TextEncoder().encode(stringify(value)));
  if (!source) throw new Error(JSON.stringify(diagnostics));
  return source;
}

/** What is wrong with an example, set in a whole file. */
function mistakes({ yaml }: Example): readonly Diagnostic[] {
  const value = parse(yaml) as Keys | readonly unknown[];
  if (Array.isArray(value)) return ofDossier({ ...around, sections: [{ id: 'exemple', title: 'Exemple', blocks: value as unknown }] });
  const keys = value as Keys;
  if ('decks' in keys) return validate(sourceOf(keys), decksSchema).diagnostics;
  if ('colors' in keys) return validate(sourceOf(keys), brandSchema).diagnostics;
  const sources = { ...around.sources, bercy: { label: 'Bercy' } };
  return ofDossier('title' in keys ? keys : { ...around, sources, ...keys });
}

const ofDossier = (value: Keys): readonly Diagnostic[] =>
  loadDossier(sourceOf(value), { id: 'exemple', folder: '/exemple', fileExists: () => true }).diagnostics;

describe('the documentation', () => {
  it.each(examples.map((example) => [example.name, example] as const))('shows YAML that is right: %s', (_, example) => {
    expect(mistakes(example)).toEqual([]);
  });

  it('has an example of every block kind and every chart kind', () => {
    const blocks = examples.flatMap(({ yaml }) => {
      const value: unknown = parse(yaml);
      return Array.isArray(value) ? (value as readonly (Keys & { chart?: { kind: string } })[]) : [];
    });
    expect(Object.keys(blockKinds).filter((kind) => !blocks.some((block) => kind in block))).toEqual([]);
    expect(new Set(blocks.flatMap(({ chart }) => (chart ? [chart.kind] : [])))).toEqual(new Set(['bar', 'line', 'donut', 'pictogram', 'hemicycle']));
  });
});
