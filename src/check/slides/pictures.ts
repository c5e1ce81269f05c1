import { basename, extname } from 'node:path';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlacedRegion } from '../../layout/page.js';
import type { Rule, Subject } from '../subject.js';
import { stemsOf } from '../words.js';

/** Words for a picture that say nothing of what it shows. */
const GENERIC = stemsOf('image photo photographie picture illustration dessin schéma logo portrait visuel capture écran graphique carte icône figure');

/** Descriptions that describe nothing: the file's name, « photo », the caption again. */
export const findPoorAlts: Rule = ({ dossier: { sections, source } }) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ kind, value, path }): readonly Diagnostic[] => {
      if (kind !== 'image') return [];
      const { file, alt, caption } = value as { readonly file: string; readonly alt: string; readonly caption?: string };
      const reason = isFileName(alt, file) ? 'file-name' : isGeneric(alt) ? 'generic' : caption !== undefined && same(alt, caption) ? 'caption' : undefined;
      return reason === undefined ? [] : [diagnostic('poor-alt', { reason, alt }, source.placeOf([...path, kind, 'alt']), 'warning')];
    }),
  );

const letters = (text: string): string => text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const same = (a: string, b: string): boolean => letters(a) === letters(b);
const isGeneric = (alt: string): boolean => [...stemsOf(alt)].every((stem) => GENERIC.has(stem) || /^\d+$/.test(stem));

function isFileName(alt: string, file: string): boolean {
  const name = basename(file);
  // A file called « place » may well show one, and say so in a word; a camera's name never describes.
  const withoutEnd = basename(name, extname(name));
  return same(alt, name) || (same(alt, withoutEnd) && (/\d/.test(withoutEnd) || !alt.trim().includes(' ')));
}

/** Device pixels of a canvas px on the screen that decks are shown on: 1280 × 720 fills 1920 × 1080. */
const PIXELS_PER_PX = 1.5;
/** Nobody sees less than this. */
const TOLERANCE = 1.05;

/** Bitmaps that their place on a slide would enlarge. */
export const findSmallPictures: Rule = (subject) =>
  subject.decks.flatMap(({ pages }) => pages.flatMap(({ regions }) => regions.flatMap((placed) => tooSmall(placed, subject))));

function tooSmall({ region: { box }, content }: PlacedRegion, { pixelsOf }: Subject): readonly Diagnostic[] {
  const size = content.type === 'picture' ? pixelsOf(content.file) : undefined;
  if (content.type !== 'picture' || !size || size.width === 0 || size.height === 0) return [];
  const [across, down] = [(box.width * PIXELS_PER_PX) / size.width, (box.height * PIXELS_PER_PX) / size.height];
  const scale = content.fit === 'cover' ? Math.max(across, down) : Math.min(across, down);
  if (scale <= TOLERANCE) return [];
  const { place } = content as { readonly place?: Diagnostic['place'] };
  const params = {
    file: basename(content.file), ...{ width: size.width, height: size.height },
    neededWidth: Math.ceil(size.width * scale), neededHeight: Math.ceil(size.height * scale),
  };
  return [diagnostic('small-picture', params, place, 'warning')];
}
