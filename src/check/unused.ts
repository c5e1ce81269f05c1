import type { BlockKind } from '../blocks/block.js';
import { blockKinds, isBlockKind } from '../blocks/registry.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Block, Dossier } from '../dossier/dossier.js';
import type { Rule } from './subject.js';

/** Figures that no block shows. */
export const findUnusedFigures: Rule = ({ dossier }) => {
  const shown = idsIn(dossier, 'figures');
  return unused(dossier.figures, shown).map((id) => diagnostic('unused-figure', { id }, dossier.source.placeOf(['figures', id], 'key'), 'warning'));
};

/** People who neither speak nor are quoted, where the dossier says who speaks. */
export const findUnusedPeople: Rule = ({ dossier }) => {
  const { sections, people, source } = dossier;
  const speaking = sections.flatMap((section) => [section.speaker, ...section.blocks.map(({ speaker }) => speaker)]).filter((id) => id !== undefined);
  if (speaking.length === 0) return [];
  const seen = new Set([...speaking, ...idsIn(dossier, 'people')]);
  return unused(people, seen).map((id) => diagnostic('unused-person', { id, name: people.get(id)?.name ?? id }, source.placeOf(['people', id], 'key'), 'warning'));
};

/** Sources that nothing refers to. */
export const findUnusedSources: Rule = ({ dossier }) => {
  const { figures, sections, sources, source } = dossier;
  const cited = [...figures.values()].flatMap((figure) => [figure.source, figure.versus?.source]);
  const ofBlocks = sections.flatMap(({ blocks }) => blocks.map((block) => block.source));
  const seen = new Set([...cited, ...ofBlocks, ...idsIn(dossier, 'sources')].filter((id) => id !== undefined));
  return unused(sources, seen).map((id) => diagnostic('unused-source', { id, label: sources.get(id)?.label ?? id }, source.placeOf(['sources', id], 'key'), 'warning'));
};

const unused = (known: ReadonlyMap<string, unknown>, used: ReadonlySet<string>): readonly string[] => [...known.keys()].filter((id) => !used.has(id));

/** The ids of a collection that the blocks themselves mention. */
const idsIn = ({ sections }: Dossier, to: 'figures' | 'people' | 'sources'): ReadonlySet<string> =>
  new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => referencesOf(block).flatMap((reference) => (reference.to === to ? [reference.id] : [])))));

/** The schema has checked the value against this very kind. */
const referencesOf = ({ kind, value }: Block) => (isBlockKind(kind) ? (blockKinds[kind] as BlockKind).references(value) : []);
