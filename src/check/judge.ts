import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Allowance } from '../dossier/dossier.js';
import type { BlockKind } from '../blocks/block.js';
import { blockKinds, isBlockKind } from '../blocks/registry.js';
import { addresses } from './address.js';
import type { Subject } from './subject.js';

/** A finding that the author has judged. */
export interface AllowedFinding {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly AllowedFinding[];
}

/** Sets aside what the dossier allows, and says which of its allowances nothing needs. Errors are never allowed. */
export function setAside(found: readonly Diagnostic[], subject: Subject): Judged {
  const { dossier, decks } = subject;
  const addressOf = addresses(dossier);
  const allowances = dossier.allowed ?? [];
  const used = new Set<Allowance>();
  const diagnostics: Diagnostic[] = [];
  const allowed: AllowedFinding[] = [];
  for (const one of found) {
    const allowance = allowances.find((candidate) => candidate.rule === one.code && isAt(candidate.at, addressOf(one)));
    if (!allowance) {
      diagnostics.push(one);
      continue;
    }
    used.add(allowance);
    allowed.push({ diagnostic: one, reason: allowance.reason });
  }
  // With some of the decks only, another may be the one that needs it.
  const idle = decks.length === 0 ? [] : allowances.filter((allowance) => !used.has(allowance));
  return { diagnostics: [...diagnostics, ...idle.map((allowance) => unusedAllowance(allowance, subject))], allowed };
}

const isAt = (at: string | undefined, address: string | undefined): boolean =>
  at === undefined || (address !== undefined && (address === at || address.startsWith(`${at}/`)));

const unusedAllowance = ({ rule, at, path }: Allowance, { dossier }: Subject): Diagnostic =>
  diagnostic('unused-allowance', { rule, ...(at === undefined ? {} : { at }) }, dossier.source.placeOf(path), 'warning');

/**
 * Makes errors of the warnings that concern a strict deck: the deck's own `strict` counts, else the dossier's. What no
 * deck shows goes by the dossier's.
 */
export function beStrict(found: readonly Diagnostic[], subject: Subject): readonly Diagnostic[] {
  const { dossier, decks } = subject;
  const isStrict = (strict: boolean | undefined): boolean => strict ?? dossier.strict ?? false;
  if (!isStrict(undefined) && !decks.some(({ spec }) => isStrict(spec.strict))) return found;
  const addressOf = addresses(dossier);
  return found.map((one) => {
    const concerned = decksWith(addressOf(one), subject);
    const strict = concerned.length === 0 ? isStrict(undefined) : concerned.some(({ spec }) => isStrict(spec.strict));
    return strict ? asError(one) : one;
  });
}

export const asError = (found: Diagnostic): Diagnostic => ({ ...found, severity: 'error' });

/** The decks that show a part of the dossier; all of them, where it is no part that some show and others do not. */
function decksWith(address: string | undefined, { dossier, decks }: Subject): Subject['decks'] {
  if (address === undefined) return decks;
  const [kind, id = ''] = address.split('/');
  if (kind === 'decks') return decks.filter(({ spec }) => spec.name === id);
  if (kind === 'people' || kind === 'sources') return decks;
  const shown = kind === 'figures' ? blocksWith(id, dossier) : [address];
  return decks.filter(({ deck }) => deck.slides.some((slide) => shown.some((part) => slide.id === part || slide.id.startsWith(`${part}/`) || slide.id === `${part}-text`)));
}

const blocksWith = (figure: string, { sections }: Subject['dossier']): readonly string[] =>
  sections.flatMap((section) =>
    section.blocks
      .filter(({ kind, value }) => isBlockKind(kind) && (blockKinds[kind] as BlockKind).references(value).some(({ to, id }) => to === 'figures' && id === figure))
      .map((block) => `${section.id}/${block.id}`),
  );
