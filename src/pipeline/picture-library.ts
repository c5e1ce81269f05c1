import type { PictureFault } from '../dossier/broken-references.js';
import { LIMITS, readGuarded } from '../files/read-guarded.js';
import { isRefusal, type Picture, type Refusal } from '../pictures/picture.js';
import { readPicture } from '../pictures/read-picture.js';

/** The pictures of one build, each read and examined once; the bytes of an SVG are those found harmless. */
export class PictureLibrary {
  readonly #found = new Map<string, Picture | Refusal>();

  /** By absolute path; one that a link leads out of `folder` is refused. What cannot be read is a refusal, with its code. */
  open(file: string, folder?: string): Picture | Refusal {
    const known = this.#found.get(file) ?? examine(file, folder);
    this.#found.set(file, known);
    return known;
  }

  faultOf(file: string, folder: string): PictureFault | undefined {
    const found = this.open(file, folder);
    if (isRefusal(found)) return found;
    return found.hasText ? 'has-text' : undefined;
  }
}

function examine(file: string, folder: string | undefined): Picture | Refusal {
  try {
    return readPicture(file, readGuarded(file, { maxBytes: LIMITS.picture, ...(folder === undefined ? {} : { folder }) }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problem: code };
  }
}
