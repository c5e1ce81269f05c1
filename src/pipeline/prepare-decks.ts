import { hasErrors, withoutRepeats, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { layOutDeck, type PreparedDeck } from './lay-out-deck.js';
import { gatherMaterials } from './materials.js';
import { planDecks, type PlanOptions } from './plan-decks.js';

export type { PreparedDeck } from './lay-out-deck.js';

export interface PreparedDecks {
  readonly decks: readonly PreparedDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Composes and lays out each deck; all that is wrong with any of them is reported together. */
export function prepareDecks(dossier: Dossier, specs: readonly DeckSpec[], options: PlanOptions): PreparedDecks {
  const materials = options.materials ?? gatherMaterials(options.themesFolder);
  const planned = planDecks(dossier, specs, { ...options, materials });
  const laidOut = planned.plans.map((plan) => layOutDeck(plan, materials));
  // Two decks that show the same slide find the same mistake in it.
  const diagnostics = withoutRepeats([...planned.diagnostics, ...laidOut.flatMap((outcome) => outcome.diagnostics)]);
  return { decks: hasErrors(diagnostics) ? [] : laidOut.flatMap(({ value }) => value ?? []), diagnostics };
}
