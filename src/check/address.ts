import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Dossier } from '../dossier/dossier.js';

/** A part of the dossier by the name that `check: { allow: … }` gives it, and where it stands. */
interface Part {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Names what a diagnostic is about: `figures/marche`, `people/regol`, `sources/bercy`, a section's id, `section/block`, or
 * `decks/presse`; nothing where it is about the dossier as a whole.
 */
export function addresses(dossier: Dossier): (found: Diagnostic) => string | undefined {
  const parts = partsOf(dossier);
  return (found) => {
    if (found.code === 'speaking-time' && found.params.part === 'deck') return `decks/${found.params.name}`;
    const { place } = found;
    if (!place || place.file !== dossier.source.file) return undefined;
    const { offset } = place.start;
    return parts.findLast(({ start, end }) => offset >= start && offset < end)?.address;
  };
}

/** The smaller after the larger that holds them. */
function partsOf({ source, figures, people, sources, sections }: Dossier): readonly Part[] {
  const entry = (name: string, id: string): Part => part(`${name}/${id}`, source.placeOf([name, id], 'key'), source.placeOf([name, id]));
  return [
    ...[...figures.keys()].map((id) => entry('figures', id)),
    ...[...people.keys()].map((id) => entry('people', id)),
    ...[...sources.keys()].map((id) => entry('sources', id)),
    ...sections.flatMap(({ id, path, blocks }) => [
      part(id, source.placeOf(path)),
      ...blocks.map((block) => part(`${id}/${block.id}`, source.placeOf(block.path))),
    ]),
  ];
}

const part = (address: string, first: Place, last: Place = first): Part => ({ address, start: first.start.offset, end: last.end.offset });
