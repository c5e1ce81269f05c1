import { join } from 'node:path';
import type { PictureContent } from '../slide/content.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import type { Slide } from '../slide/slide.js';
import { plainText } from '../text/run.js';
import type { Composition } from './composition.js';

/**
 * Who signs the deck: the organisation's logo and the partner's, and in words whoever has none. A logo that stands alone
 * takes the first place, so that nothing is missing beside it.
 */
export function signature(composition: Composition): Slide['regions'] {
  const [logo, partnerLogo] = [organisationLogo(composition), partnersLogo(composition)].filter((one) => one !== undefined);
  const words = wordmark(composition);
  return {
    ...(words.paragraphs.length > 0 ? { brand: words } : {}),
    ...(logo ? { logo } : {}),
    ...(partnerLogo ? { partnerLogo } : {}),
  };
}

/** The organisation with the institution it belongs to, and the partner. */
function wordmark({ dossier: { organisation }, partner, words, name, place }: Composition) {
  const own = organisation.logo === undefined ? [organisation.name, organisation.parent] : [];
  const lines = own.map((line, i) => paragraph(i === 0 ? 0 : 1, line === undefined ? undefined : name(line)));
  const beside = partner && partner.logo === undefined ? paragraph(1, [...name(words.with(partner.name))]) : undefined;
  return placed(textContent(...lines, beside), place(['organisation']));
}

function organisationLogo({ dossier, words, name, place }: Composition) {
  const { logo } = dossier.organisation;
  if (logo === undefined) return undefined;
  const alt = words.logoOf(dossier.organisation.name);
  return placed(logoPicture(join(dossier.folder, logo), plainText(name(alt))), place(['organisation', 'logo']));
}

function partnersLogo({ partner, words, name }: Composition) {
  if (partner?.logo === undefined) return undefined;
  return logoPicture(partner.logo.file, plainText(name(partner.logo.alt ?? words.logoOf(partner.name))));
}

const logoPicture = (file: string, alt: string): PictureContent => ({ type: 'picture', file, alt, fit: 'contain' });
