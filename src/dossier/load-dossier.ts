import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Path, Source } from '../source/source.js';
import { inFileOrder, validate } from '../source/validate.js';
import { kindNames, type RawBlock } from './block-schema.js';
import { findBrokenReferences, type Files } from './broken-references.js';
import { findDuplicateIds } from './duplicate-ids.js';
import { dossierSchema, type RawDossier, type RawSection } from './dossier-schema.js';
import type { Block, Dossier, Section } from './dossier.js';
import { salvageDossier } from './salvage-dossier.js';

export interface LoadOptions extends Files {
  /** The folder's name. */
  readonly id: string;
  /** Absolute path of the dossier's folder. */
  readonly folder: string;
}

/**
 * The dossier that a source holds. Mistakes against the schema leave no dossier, but its references are looked up all the
 * same. Ids given twice and references that lead nowhere are errors too, but the dossier comes with them so that `decks.yaml` can be checked against it:
 * compose it only when no diagnostic is an error.
 */
export function loadDossier(source: Source, options: LoadOptions): Outcome<Dossier> {
  const { value: raw, diagnostics } = validate(source, dossierSchema);
  const dossier = dossierOf(raw ?? salvageDossier(source.value), source, options);
  const found = [...diagnostics, ...findDuplicateIds(dossier), ...findBrokenReferences(dossier, options)];
  return { ...(raw === undefined ? {} : { value: dossier }), diagnostics: inFileOrder(found) };
}

function dossierOf(raw: RawDossier, source: Source, { id, folder }: LoadOptions): Dossier {
  const { people, sources, figures, keywords, check, sections, version: _format, ...rest } = raw;
  return {
    ...written(rest),
    id,
    folder,
    source,
    people: new Map(Object.entries(people ?? {})),
    sources: new Map(Object.entries(sources ?? {})),
    figures: new Map(Object.entries(figures ?? {})),
    keywords: keywords ?? [],
    ...(check?.allow ? { allowed: check.allow.map((entry, index) => ({ ...written(entry), path: ['check', 'allow', index] })) } : {}),
    sections: sections.map((section, index) => sectionOf(section, ['sections', index])),
  };
}

function sectionOf({ text, blocks = [], ...rest }: RawSection, path: Path): Section {
  const counts = new Map<string, number>();
  const named = (blocks as readonly RawBlock[]).map((block, index) => {
    const kind = kindNames.find((name) => Object.hasOwn(block, name)) ?? '';
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return blockOf(block, kind, count, [...path, 'blocks', index]);
  });
  return { ...written(rest), text: text ?? [], blocks: named, path };
}

/** @param count how many blocks of this kind its section has so far, this one included: giving one an id moves no other's. */
function blockOf(block: RawBlock, kind: string, count: number, path: Path): Block {
  const { id, title, kicker, speaker, source, minutes, backup, text, notes } = block;
  return {
    ...written({ title, kicker, speaker, source, minutes, backup }),
    id: id ?? (count === 1 ? kind : `${kind}-${count}`),
    kind,
    value: block[kind],
    text: text ?? [],
    notes: notes ?? [],
    path,
  };
}

type Written<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the keys that hold nothing. */
function written<T extends object>(object: T): Written<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Written<T>;
}
