import type { Brand } from '../dossier/brand.js';
import { createHash } from 'node:crypto';
import type { DeckSpec, Dossier, Section } from '../dossier/dossier.js';
import type { Slide } from '../slide/slide.js';
import { plainText } from '../text/run.js';
import { agendaSlide } from './agenda-slide.js';
import { blockSlides, type Said } from './block-slides.js';
import { compositionOf, type Composition } from './composition.js';
import { contactSlide } from './contact-slide.js';
import { coverSlide } from './cover-slide.js';
import type { Deck } from './deck.js';
import { openerSlide } from './opener-slide.js';
import { isBackup, planSlides, type PlannedSlide } from './plan.js';
import { proseSlide } from './prose-slide.js';
import { sourcesSlide } from './sources-slide.js';
import { speakersSlide } from './speakers-slide.js';

/**
 * The dossier as one audience sees it: the slides that the deck asks for, in its order, and no others. References and
 * slide ids are known to lead somewhere; one that does not is a bug and throws.
 * @param partner whose name or logo stands beside the organisation's
 */
export function composeDeck(dossier: Dossier, spec: DeckSpec, partner?: Brand): Deck {
  const plan = planSlides(dossier, spec);
  const composition = compositionOf(dossier, spec, plan, partner);
  const title = (raw: string) => plainText(composition.text(raw));
  return {
    dossier: dossier.id,
    name: spec.name,
    title: title(spec.title ?? dossier.title),
    ...(dossier.subtitle === undefined ? {} : { subtitle: title(dossier.subtitle) }),
    organisation: plainText(composition.name(dossier.organisation.name)),
    language: withRegion(dossier.language),
    date: dossier.date,
    keywords: dossier.keywords,
    density: spec.density,
    ...(spec.audience === undefined ? {} : { audience: spec.audience }),
    ...(spec.theme === undefined ? {} : { theme: spec.theme }),
    ...(spec.embedFonts === undefined ? {} : { embedFonts: spec.embedFonts }),
    fingerprint: createHash('sha256').update(dossier.source.text).digest('hex'),
    slides: plan.flatMap((planned) => {
      const slides = composeSlides(planned, composition);
      return isBackup(planned) ? slides.map((slide) => ({ ...slide, hidden: true as const })) : slides;
    }),
  };
}

function composeSlides(planned: PlannedSlide, composition: Composition): readonly Slide[] {
  const present = (slide: Slide | undefined) => (slide ? [slide] : []);
  switch (planned.kind) {
    case 'cover':
      return [coverSlide(composition)];
    case 'speakers':
      return present(speakersSlide(composition));
    case 'agenda':
      return present(agendaSlide(composition));
    case 'sources':
      return present(sourcesSlide(composition));
    case 'contact':
      return [contactSlide(composition)];
    case 'opener':
      return [openerSlide(planned.id, planned.section, saidAt(planned, composition), composition)];
    case 'prose':
      return [proseSlide(planned.id, planned.section, planned.block, composition)];
    case 'block':
      return blockSlides(planned.id, planned.section, planned.block, saidAt(planned, composition), composition);
  }
}

/**
 * The prose said while this slide is shown. On stage a section's is said at its opener, or at its first slide in a deck
 * without the opener, and a block's at the block; prose that has a slide of its own is not said twice.
 */
function saidAt(planned: PlannedSlide & { readonly section: Section }, { density, plan }: Composition): Said {
  if (density === 'reading') return { before: [], after: [] };
  const isShown = (id: string) => plan.some((slide) => slide.id === id);
  const { section } = planned;
  const ofSection = plan.filter((slide) => 'section' in slide && slide.section === section && slide.kind !== 'prose');
  const opener = ofSection.find((slide) => slide.kind === 'opener') ?? ofSection[0];
  const opens = opener?.id === planned.id;
  return {
    ...(opens && section.minutes !== undefined ? { minutes: section.minutes } : {}),
    before: opens && !isShown(`${section.id}/text`) ? section.text : [],
    after: planned.kind === 'block' && !isShown(`${planned.id}-text`) ? planned.block.text : [],
  };
}

/** Writers and screen readers want a region; authors need not know. */
const withRegion = (language: string): string => ({ fr: 'fr-FR', en: 'en-GB' })[language] ?? language;
