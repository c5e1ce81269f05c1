import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec } from '../dossier/dossier.js';
import { nearest } from '../source/nearest.js';

/** The decks of the names wanted, all when none is; each unknown name is a diagnostic. */
export function chooseDecks(
  specs: readonly DeckSpec[],
  wanted: readonly string[] = [],
): { readonly decks: readonly DeckSpec[]; readonly diagnostics: readonly Diagnostic[] } {
  if (wanted.length === 0) return { decks: specs, diagnostics: [] };
  const known = specs.map((spec) => spec.name);
  const unknown = wanted.filter((name) => !known.includes(name));
  return {
    decks: specs.filter((spec) => wanted.includes(spec.name)),
    diagnostics: unknown.map((name) => {
      const suggestion = nearest(name, known);
      return diagnostic('unknown-deck', { name, known, ...(suggestion === undefined ? {} : { suggestion }) });
    }),
  };
}
