import { forAudience } from '../deck/audience.js';
import { composeDeck } from '../deck/compose.js';
import type { Deck } from '../deck/deck.js';
import { embargoOf } from '../deck/embargo.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Brand } from '../dossier/brand.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { templateOf, type TemplateSpec } from '../dossier/template-choice.js';
import { withStamp } from '../theme/stamp.js';
import type { Theme } from '../theme/theme.js';
import { gatherMaterials, type Materials } from './materials.js';

export const USUAL_THEME = 'ecologiste';

/** A deck composed, with the theme it will be laid out in. */
export interface PlannedDeck {
  readonly deck: Deck;
  readonly spec: DeckSpec;
  /** With the embargo's stamp where there is one. */
  readonly theme: Theme;
  /** Its own or its brand's. */
  readonly template?: TemplateSpec;
  /** False where no PowerPoint is wanted: its template is not looked at. */
  readonly fillsTemplate: boolean;
}

export interface PlannedDecks {
  readonly plans: readonly PlannedDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanOptions {
  readonly themesFolder: string;
  /** Over the decks' own. */
  readonly theme?: string;
  /** Under embargo or not, it is laid out for this moment; embargoes are disregarded when absent. */
  readonly now?: Date;
  /** False where no PowerPoint is wanted: then a wrong template stops nothing. */
  readonly fillTemplates?: boolean;
  /** None when absent. */
  readonly brandOf?: (spec: DeckSpec) => Brand | undefined;
  /** Themes and fonts already read from `themesFolder`. */
  readonly materials?: Materials;
}

/** Composes each deck and finds its theme: all that is known of it before anything is measured. */
export function planDecks(dossier: Dossier, specs: readonly DeckSpec[], options: PlanOptions): PlannedDecks {
  const materials = options.materials ?? gatherMaterials(options.themesFolder);
  const plans: PlannedDeck[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const spec of specs) {
    const brand = options.brandOf?.(spec);
    const theme = materials.theme(options.theme ?? spec.theme ?? USUAL_THEME, spec.density, brand?.overlay);
    // A theme that extends one that is not there says so itself.
    const asked = options.theme === undefined ? spec.themePlace : undefined;
    diagnostics.push(...theme.diagnostics.map((found) => (asked && found.code === 'unknown-theme' ? { place: asked, ...found } : found)));
    if (!theme.value) continue;
    const template = templateOf(spec.pptx, brand?.pptx);
    diagnostics.push(...template.diagnostics);
    const embargo = options.now && embargoOf(dossier, spec, options.now);
    const deck = { ...forAudience(composeDeck(dossier, spec, brand)), ...(embargo ? { embargo } : {}) };
    if (deck.slides.every(({ hidden }) => hidden)) diagnostics.push(diagnostic('empty-deck', { name: spec.name }, spec.slidesPlace));
    plans.push({
      deck, spec, theme: embargo ? withStamp(theme.value) : theme.value,
      ...(template.value ? { template: template.value } : {}), fillsTemplate: options.fillTemplates !== false,
    });
  }
  return { plans, diagnostics };
}
