import { extname } from 'node:path';
import type { PictureContent } from '../../../slide/content.js';
import { escapeAttribute } from '../escape.js';
import type { Setting, Written } from './written.js';

/** A picture beside the Markdown, named after its place: its own name is its author's affair, and may say more than the picture. */
export function writePicture({ content, folder, key }: Setting<PictureContent>): Written {
  const path = `${folder}/${key}${extname(content.file).toLowerCase()}`;
  return {
    lines: [pictureLink(content.alt, path)],
    ...(content.fit === 'cover' ? { classes: ['fill'] } : {}),
    assets: [{ path, alt: content.alt, source: { file: content.file } }],
  };
}

/**
 * An HTML element: of a Markdown picture's alternative text Marp takes words like `bg` or `sepia` for instructions, and
 * markdown-it drops every escaped character.
 */
export const pictureLink = (alt: string, path: string): string =>
  `<img src="${escapeAttribute(encodeURI(path))}" alt="${escapeAttribute(alt.replace(/\s+/g, ' ').trim())}">`;
