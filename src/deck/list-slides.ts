import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import type { LayoutFamily } from '../slide/layout-family.js';
import { plainText } from '../text/run.js';
import { MADE_SLIDES } from '../dossier/slide-ids.js';
import { forAudience } from './audience.js';
import { composeDeck } from './compose.js';

/** A slide as `pupitre list` shows it. */
export interface ListedSlide {
  readonly id: string;
  readonly layout: LayoutFamily;
  readonly title: string;
}

/** The slides of a deck; without one, every slide that the dossier can make, prose included. */
export function listSlides(dossier: Dossier, spec?: DeckSpec): readonly ListedSlide[] {
  const { slides } = spec ? forAudience(composeDeck(dossier, spec)) : composeDeck(dossier, everything(dossier));
  return slides.map(({ id, layout, title }) => ({ id, layout, title: plainText(title) }));
}

function everything(dossier: Dossier): DeckSpec {
  const before = ['cover', 'speakers', 'agenda'];
  const after = MADE_SLIDES.filter((id) => !before.includes(id) && (id !== 'contact' || dossier.contact));
  return { name: '', density: 'reading', slides: [...before, ...dossier.sections.map(({ id }) => id), ...after] };
}
