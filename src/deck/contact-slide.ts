import type { Contact } from '../entities/contact.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import { NO_NOTES, type Slide } from '../slide/slide.js';
import { plain, type RichText } from '../text/run.js';
import type { Composition } from './composition.js';
import { signature } from './signature.js';

/** The last slide: thanks, and whom journalists call. Without a contact the thanks stand alone. */
export function contactSlide(composition: Composition): Slide {
  const { dossier, words, text, place } = composition;
  const { contact, closing } = dossier;
  const shown = { id: 'contact', title: asTitle(text(closing ?? words.thanks)), cells: [], notes: NO_NOTES };
  const titled = closing === undefined ? shown : { ...shown, titlePlace: place(['closing']) };
  if (!contact) return { ...titled, layout: 'statement', regions: {} };
  return {
    ...titled,
    layout: 'contact',
    regions: {
      kicker: textContent({ level: 0, runs: plain(words.pressContact) }),
      body: placed(textContent(...linesOf(contact, composition)), place(['contact'])),
      ...signature(composition),
    },
  };
}

/** Name, then role and organisation, then how to reach them; telephone and address are links. */
function linesOf({ name, role, organisation, phone, email }: Contact, composition: Composition) {
  const line = (text: string | undefined) => paragraph(1, text === undefined ? undefined : composition.name(text));
  const link = (text: string | undefined, href: string) => paragraph(1, text === undefined ? undefined : ([{ text, href }] as RichText));
  return [
    paragraph(0, composition.name(name)),
    line(role),
    line(organisation),
    link(phone, `tel:${(phone ?? '').replace(/[^\d+]/g, '')}`),
    link(email, `mailto:${email ?? ''}`),
  ];
}
