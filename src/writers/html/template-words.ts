import type { Skeleton } from './fill-skeleton.js';

/** The template's English words as they stand in its page and script, and the same in French. */
export const FRENCH_WORDS: readonly (readonly [string, string])[] = [
  ['title="Previous slide">Previous slide<', 'title="Diapositive précédente">Diapositive précédente<'],
  ['title="Next slide">Next slide<', 'title="Diapositive suivante">Diapositive suivante<'],
  ['title="Toggle fullscreen (f)">Toggle fullscreen<', 'title="Plein écran (f)">Plein écran<'],
  ['title="Toggle overview view (o)">Toggle overview view<', 'title="Vue d’ensemble (o)">Vue d’ensemble<'],
  ['title="Open presenter view (p)">Open presenter view<', 'title="Vue de l’orateur (p)">Vue de l’orateur<'],
  ['"[Overview]"', '"[Vue d’ensemble]"'],
  ['"[Presenter view]"', '"[Vue de l’orateur]"'],
  ['"Close overview"', '"Fermer la vue d’ensemble"'],
  ['"Smaller notes font size"', '"Notes plus petites"'],
  ['"Bigger notes font size"', '"Notes plus grandes"'],
  ['title:"Previous"},"Previous"', 'title:"Précédente"},"Précédente"'],
  ['title:"Next"},"Next"', 'title:"Suivante"},"Suivante"'],
  ['title:"Current time"', 'title:"Heure"'],
  ['title:"Timer"', 'title:"Temps écoulé (cliquer pour remettre à zéro)"'],
  ['`Page ${t+1} of ${e.slides.length}`', '`Page ${t+1} sur ${e.slides.length}`'],
  ['"Presenter view")', '"Vue de l’orateur")'],
  ['"Overview view")', '"Vue d’ensemble")'],
  ['`${t} is disabled due to restricted localStorage.`', '`${t}\u00A0: indisponible, le navigateur interdit le stockage local.`'],
];

/** The template with its buttons and messages in the deck's language: French, or English as Marp has it. */
export function inLanguage({ html }: Skeleton, language: string): Skeleton {
  if (!/^fr\b/i.test(language)) return { html };
  return { html: FRENCH_WORDS.reduce((page, [english, french]) => page.replaceAll(english, () => french), html) };
}
