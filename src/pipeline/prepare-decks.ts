import { forAudience } from '../deck/audience.js';
import { composeDeck } from '../deck/compose.js';
import { embargoOf } from '../deck/embargo.js';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Brand } from '../dossier/brand.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import type { FontSet } from '../fonts/face.js';
import { openFallback } from '../fonts/open-fallback.js';
import { openFonts } from '../fonts/open-fonts.js';
import { layoutPages } from '../layout/layout-pages.js';
import type { LaidOutDeck } from '../layout/page.js';
import { loadTheme } from '../theme/load-theme.js';
import { withStamp } from '../theme/stamp.js';
import type { Theme } from '../theme/theme.js';
import { fillTemplate, type FilledTemplate } from './fill-template.js';

export const USUAL_THEME = 'ecologiste';

/** A deck ready to be written, with the fonts it was measured with. */
export interface PreparedDeck {
  readonly laidOut: LaidOutDeck;
  readonly fonts: FontSet;
  /** Its PowerPoint, where it is written into a template. */
  readonly filled?: FilledTemplate;
}

export interface PreparedDecks {
  readonly decks: readonly PreparedDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrepareOptions {
  readonly themesFolder: string;
  /** Over the decks' own. */
  readonly theme?: string;
  /** Under embargo or not, it is laid out for this moment; embargoes are disregarded when absent. */
  readonly now?: Date;
  /** None when absent. */
  readonly brandOf?: (spec: DeckSpec) => Brand | undefined;
}

/** Composes and lays out each deck; all that is wrong with any of them is reported together. */
export function prepareDecks(dossier: Dossier, specs: readonly DeckSpec[], options: PrepareOptions): PreparedDecks {
  const diagnostics: Diagnostic[] = [];
  const decks: PreparedDeck[] = [];
  const fontsOf = fontLibrary();
  for (const spec of specs) {
    const brand = options.brandOf?.(spec);
    const theme = loadTheme(options.theme ?? spec.theme ?? USUAL_THEME, spec.density, options.themesFolder, brand?.overlay);
    diagnostics.push(...theme.diagnostics);
    if (!theme.value) continue;
    const fonts = fontsOf(theme.value, spec);
    const embargo = options.now && embargoOf(dossier, spec, options.now);
    const deck = { ...forAudience(composeDeck(dossier, spec, brand)), ...(embargo ? { embargo } : {}) };
    const laidOut = layoutPages(deck, embargo ? withStamp(theme.value) : theme.value, fonts);
    const filled = spec.pptx && fillTemplate(deck, spec.pptx, { folder: dossier.folder, theme: theme.value, fonts });
    diagnostics.push(...laidOut.diagnostics, ...(filled?.diagnostics ?? []));
    if (laidOut.value) decks.push({ laidOut: laidOut.value, fonts, ...(filled?.value ? { filled: filled.value } : {}) });
  }
  return { decks: hasErrors(diagnostics) ? [] : decks, diagnostics: withoutRepeats(diagnostics) };
}

/**
 * One font set per theme: decks of the same theme share what has been measured. Only a PowerPoint in our own layouts that
 * goes without its fonts is shown in others; but every format of a deck takes the same sizes.
 */
function fontLibrary(): (theme: Theme, spec: DeckSpec) => FontSet {
  const sets = new Map<string, { readonly own: FontSet; readonly reckoned: FontSet }>();
  return (theme, { embedFonts, pptx }) => {
    let set = sets.get(theme.name);
    if (!set) {
      const own = openFonts(theme.fonts);
      set = { own, reckoned: { ...own, fallback: openFallback(theme.fonts) } };
      sets.set(theme.name, set);
    }
    return embedFonts === true || pptx ? set.own : set.reckoned;
  };
}

/** Two decks that show the same slide find the same mistake in it. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map(diagnostics.map((d) => [JSON.stringify(d), d]));
  return [...byText.values()];
}
