import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BrowserIdentity } from './browser.js';
import type { LeakCheck, Searched } from './check-leaks.js';
import { deckKeys, type DeckKeys, type KeyFrame } from './deck-key.js';
import type { Format } from './format.js';
import type { MadePart } from './made-file.js';
import type { PlannedDeck } from './plan-decks.js';
import type { KeptFiles } from './workshop.js';

/** What the cache holds of one deck in one format. */
export interface Kept {
  readonly part: MadePart;
  readonly searched: Searched;
  /** Of laying the deck out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What an earlier build made of a deck, and what is still to be made. */
export interface Order {
  readonly plan: PlannedDeck;
  readonly keys: ReadonlyMap<Format, DeckKeys>;
  readonly parts: readonly MadePart[];
  readonly missing: readonly Format[];
  /** Of laying the deck out, as the earlier build found them. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Keeping {
  readonly kept: KeptFiles | undefined;
  readonly browser: BrowserIdentity | undefined;
  readonly frame: Omit<KeyFrame, 'program' | 'browser'>;
  readonly leakCheck: Pick<LeakCheck, 'isStillClean'>;
}

/** Looks a deck up in the cache, format by format. */
export async function lookUp(plan: PlannedDeck, formats: readonly Format[], { kept, browser, frame, leakCheck }: Keeping): Promise<Order> {
  const keys = new Map<Format, DeckKeys>();
  const found: Kept[] = [];
  for (const format of kept ? formats : []) {
    if (!kept) break;
    const key = deckKeys(plan, format, { ...frame, program: kept.program, ...(browser ? { browser: browser.name } : {}) });
    if (!key) continue;
    keys.set(format, key);
    const entry = ((await kept.cache.find(key.clean)) ?? (await kept.cache.find(key.placed))) as Kept | undefined;
    if (entry && leakCheck.isStillClean(entry.searched)) found.push(entry);
  }
  const parts = found.map(({ part }) => part);
  const missing = formats.filter((format) => !parts.some((part) => part.format === format));
  return { plan, keys, parts, missing, diagnostics: found[0]?.diagnostics ?? [] };
}

/** Keeps what was made for an order, under the key that its diagnostics call for. */
export async function keepParts(order: Order, made: readonly Kept[], { kept }: Keeping): Promise<void> {
  if (!kept) return;
  for (const entry of made) {
    const keys = order.keys.get(entry.part.format);
    if (keys) await kept.cache.store(entry.diagnostics.length === 0 ? keys.clean : keys.placed, entry);
  }
}
