import { readFileSync } from 'node:fs';
import type { FontFamily, Theme } from '../theme/theme.js';
import type { Face, FaceChoice, FontSet } from './face.js';
import { openFace } from './open-face.js';

/** A theme's faces, each file read when first asked for and then kept: open a theme's fonts once for all its decks. */
export function openFonts(fonts: Theme['fonts']): FontSet {
  const opened = new Map<string, Face>();
  return {
    face: (choice) => {
      const file = fileOf(fonts[choice.font], choice);
      let face = opened.get(file);
      if (!face) {
        face = openFace(file, readFileSync(file));
        opened.set(file, face);
      }
      return face;
    },
  };
}

/** The file for a style, else the nearest there is, as CSS and Office would choose it. */
export function fileOf(family: FontFamily, { bold, italic }: Omit<FaceChoice, 'font'>): string {
  if (bold && italic) return family.boldItalic ?? family.bold ?? family.italic ?? family.regular;
  if (bold) return family.bold ?? family.regular;
  if (italic) return family.italic ?? family.regular;
  return family.regular;
}
