import type { Outcome } from '../diagnostics/diagnostic.js';
import type { FontSet } from '../fonts/face.js';
import { openFallback } from '../fonts/open-fallback.js';
import { openFonts } from '../fonts/open-fonts.js';
import { layoutPages } from '../layout/layout-pages.js';
import type { LaidOutDeck } from '../layout/page.js';
import { withoutStamp } from '../theme/stamp.js';
import { fillTemplate, type FilledTemplate } from './fill-template.js';
import type { Theme } from '../theme/theme.js';
import type { Materials } from './materials.js';
import type { PlannedDeck } from './plan-decks.js';

/** A deck ready to be written, with the fonts it was measured with. */
export interface PreparedDeck {
  readonly laidOut: LaidOutDeck;
  readonly fonts: FontSet;
  /** Its PowerPoint, where it is written into a template. */
  readonly filled?: FilledTemplate;
}

/** Places a deck on its theme's canvas, and on its template where it asks for one. */
export function layOutDeck({ deck, spec, theme, template, fillsTemplate }: PlannedDeck, materials: Materials): Outcome<PreparedDeck> {
  const fonts = fontsFor(theme, spec.embedFonts === true || template !== undefined, materials);
  const laidOut = layoutPages(deck, theme, fonts);
  const filled = template && fillsTemplate ? fillTemplate(deck, template, { theme: withoutStamp(theme), fonts }) : undefined;
  return {
    ...(laidOut.value ? { value: { laidOut: laidOut.value, fonts, ...(filled?.value ? { filled: filled.value } : {}) } } : {}),
    diagnostics: [...laidOut.diagnostics, ...(filled?.diagnostics ?? [])],
  };
}

/**
 * Only a PowerPoint in our own layouts that goes without its fonts is shown in others; but every format of a deck takes
 * the same sizes.
 */
function fontsFor(theme: Theme, ownAlone: boolean, materials: Materials): FontSet {
  const own = materials.fonts(theme, 'own', openFonts);
  if (ownAlone) return own;
  return materials.fonts(theme, 'reckoned', (fonts) => ({ ...own, fallback: openFallback(fonts) }));
}
