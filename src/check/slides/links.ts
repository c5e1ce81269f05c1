import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../subject.js';
import { shownTexts } from './visible.js';

/** Links between slides that lead to none that the deck shows; a slide kept for questions is shown in PowerPoint only. */
export const findDeadSlideLinks: Rule = ({ decks }) =>
  decks.flatMap(({ spec, deck }) => {
    const shown = new Set(deck.slides.filter(({ hidden }) => !hidden).map(({ id }) => id));
    return deck.slides.flatMap((slide) =>
      shownTexts(slide).flatMap(({ runs, place }) =>
        runs.flatMap(({ slide: target }) =>
          target === undefined || shown.has(target)
            ? []
            : [diagnostic('dead-slide-link', { deck: spec.name, slide: slide.id, target }, place, 'warning')],
        ),
      ),
    );
  });
