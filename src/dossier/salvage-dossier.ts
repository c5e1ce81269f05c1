import type { z } from 'zod';
import { blockKinds, isBlockKind } from '../blocks/registry.js';
import { isMap } from '../source/value-at.js';
import { kindNames, type RawBlock } from './block-schema.js';
import type { RawDossier, RawSection } from './dossier-schema.js';

/**
 * What can still be read of a dossier that the schema refuses, for looking up its references: a misspelt key at the top
 * must not hide a wrong id further down. Everything keeps its place; what cannot be read is empty. Never composed.
 */
export function salvageDossier(value: unknown): RawDossier {
  const root = isMap(value) ? value : {};
  const organisation = isMap(root['organisation']) ? strings(root['organisation'], ['logo']) : {};
  const salvaged = {
    title: '', kind: '', date: '', language: 'fr', organisation: { name: '', ...organisation },
    people: entries(root['people'], (person) => strings(person, ['portrait'])),
    sources: entries(root['sources'], () => ({})),
    figures: entries(root['figures'], figureOf),
    sections: list(root['sections']).map(sectionOf),
  };
  return salvaged as unknown as RawDossier;
}

type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every id stays known, whatever stands under it: a reference to it is right. */
function entries(value: unknown, read: (entry: Fields) => Fields): Fields {
  if (!isMap(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([id, entry]) => [id, isMap(entry) ? read(entry) : {}]));
}

/** Those of the keys that hold a text. */
const strings = (map: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.flatMap((key) => (typeof map[key] === 'string' ? [[key, map[key]]] : [])));

function figureOf(figure: Fields): Fields {
  const versus = figure['versus'];
  return { ...strings(figure, ['source']), ...(isMap(versus) ? { versus: strings(versus, ['source']) } : {}) };
}

function sectionOf(value: unknown, index: number): RawSection {
  const section = isMap(value) ? value : {};
  const unnamed = { id: `?${index}`, title: '' };
  const salvaged = { ...unnamed, ...strings(section, ['id', 'speaker']), blocks: list(section['blocks']).map(blockOf) };
  return salvaged as unknown as RawSection;
}

/** A block whose value its kind's schema takes keeps it; any other keeps only its common references. */
function blockOf(value: unknown): RawBlock {
  if (!isMap(value)) return {};
  const kind = kindNames.filter(isBlockKind).find((name) => Object.hasOwn(value, name));
  const parsed = kind === undefined ? undefined : (blockKinds[kind].schema as z.ZodType).safeParse(value[kind]);
  const own = kind !== undefined && parsed?.success === true ? { [kind]: parsed.data } : {};
  return { ...strings(value, ['id', 'speaker', 'source']), ...own };
}
