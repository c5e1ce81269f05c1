import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { LIMITS, readGuarded } from '../files/read-guarded.js';
import { findFontFile } from '../theme/font-file.js';
import type { ThemeOverlay } from '../theme/overlay.js';
import type { Face } from './face.js';
import { openFace } from './open-face.js';

/** Signs that French typography sets by itself, beside those that every font has. */
const FRENCH_SIGNS = '\u00A0\u202F\u2011’«»…–—€œÉÀ';

/** What is wrong with a brand's font files that are there: not to be read, called otherwise, or without the signs of French. */
export function findFontFaults({ tokens, folder, placeOf }: ThemeOverlay): readonly Diagnostic[] {
  return (['major', 'minor'] as const).flatMap((which) => {
    const chosen = tokens.fonts?.[which];
    if (chosen === undefined) return [];
    const { family, fallback: _, ...files } = chosen;
    return Object.entries(files).flatMap(([style, file]) => {
      const path = file === undefined ? undefined : findFontFile(file, [folder]);
      if (file === undefined || path === undefined) return [];
      const place = placeOf(['fonts', which, style]);
      const face = faceOf(path, file.startsWith('./') ? { folder } : {});
      if (!face) return [diagnostic('font-unreadable', { file }, place)];
      const signs = face.missing(FRENCH_SIGNS).map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
      return [
        ...(style === 'regular' && face.family !== family
          ? [diagnostic('font-family-differs', { file, given: family, actual: face.family }, placeOf(['fonts', which, 'family']), 'warning')]
          : []),
        ...(signs.length > 0 ? [diagnostic('font-lacks-signs', { file, signs }, place, 'warning')] : []),
      ];
    });
  });
}

/** fontkit throws whatever its tables make it throw. */
function faceOf(path: string, within: { readonly folder?: string }): Face | undefined {
  try {
    const bytes = readGuarded(path, { ...within, maxBytes: LIMITS.font });
    // An outline format of its own and compressed fonts cannot go into a PowerPoint.
    return bytes.readUInt32BE(0) === 0x00010000 ? openFace(path, bytes) : undefined;
  } catch {
    return undefined;
  }
}
