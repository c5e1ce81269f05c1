import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Path, Source } from '../source/source.js';
import { valueAt } from '../source/value-at.js';
import type { Dossier, Section } from './dossier.js';
import { MADE_SLIDES, SECTION_SLIDES, sectionSlideIds } from './slide-ids.js';

/** Sections, blocks of a section and slides that share an id, or take one that Pupitre gives itself. */
export function findDuplicateIds(dossier: Dossier): readonly Diagnostic[] {
  const { source, sections } = dossier;
  const named = sections.map((section) => ({ id: section.id, path: [...section.path, 'id'] }));
  return [
    ...reserved('section', named, MADE_SLIDES, source),
    ...repeated('section', named, source),
    ...sections.flatMap((section) => inSection(section, source)),
  ];
}

function inSection(section: Section, source: Source): readonly Diagnostic[] {
  const named = section.blocks.map((block) => ({ id: block.id, path: idPath(block.path, source) }));
  const twice = repeated('block', named, source);
  const taken = reserved('block', named, SECTION_SLIDES, source);
  return twice.length + taken.length > 0 ? [...twice, ...taken] : proseClashes(section, source);
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** Where a block's id is written, or the block itself when its id is made from its kind. */
function idPath(block: Path, source: Source): Path {
  const id = [...block, 'id'];
  return valueAt(source.value, id) === undefined ? block : id;
}

function repeated(what: 'section' | 'block', all: readonly Named[], source: Source): readonly Diagnostic[] {
  const first = new Map<string, Path>();
  return all.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, path);
      return [];
    }
    return [diagnostic('duplicate-id', { what, id, line: source.placeOf(before).start.line }, source.placeOf(path))];
  });
}

function reserved(what: 'section' | 'block', all: readonly Named[], names: readonly string[], source: Source): readonly Diagnostic[] {
  return all
    .filter(({ id }) => names.includes(id))
    .map(({ id, path }) => diagnostic('reserved-id', { what, id, reserved: names }, source.placeOf(path)));
}

/** A block called `points-text` beside a block `points` that has prose: both would make the slide `…/points-text`. */
function proseClashes(section: Section, source: Source): readonly Diagnostic[] {
  const ids = sectionSlideIds(section);
  return section.blocks.flatMap((block) => {
    const id = `${section.id}/${block.id}`;
    if (ids.filter((other) => other === id).length < 2) return [];
    const owner = section.blocks.find((other) => `${other.id}-text` === block.id);
    const line = source.placeOf(owner?.path ?? section.path).start.line;
    return [diagnostic('duplicate-id', { what: 'slide', id, line }, source.placeOf(idPath(block.path, source)))];
  });
}
