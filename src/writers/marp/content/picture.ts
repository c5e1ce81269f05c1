import { basename } from 'node:path';
import type { PictureContent } from '../../../slide/content.js';
import { escapeAlt } from '../escape.js';
import type { Setting, Written } from './written.js';

/** A picture beside the Markdown, under its own name. Pictures of the same name from several folders get the page's. */
export function writePicture({ content, folder, key }: Setting<PictureContent>): Written {
  const path = `${folder}/${key}-${basename(content.file).replace(/[^\p{L}\p{N}._-]+/gu, '-')}`;
  return {
    lines: [pictureLink(content.alt, path)],
    ...(content.fit === 'cover' ? { classes: ['fill'] } : {}),
    assets: [{ path, alt: content.alt, source: { file: content.file } }],
  };
}

/** Marp takes no picture from an address with spaces or parentheses unless they are encoded. */
export const pictureLink = (alt: string, path: string): string =>
  `![${escapeAlt(alt)}](${encodeURI(path).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))})`;
