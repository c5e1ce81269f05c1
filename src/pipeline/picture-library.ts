import { readFileSync } from 'node:fs';
import type { PictureFault } from '../dossier/broken-references.js';
import { isRefusal, type Picture, type Refusal } from '../pictures/picture.js';
import { readPicture } from '../pictures/read-picture.js';

/** The pictures of one build, each read and examined once; the bytes of an SVG are those found harmless. */
export class PictureLibrary {
  readonly #found = new Map<string, Picture | Refusal>();

  /** By absolute path. A file that cannot be read is a refusal, with the operating system's code. */
  open(file: string): Picture | Refusal {
    const known = this.#found.get(file) ?? examine(file);
    this.#found.set(file, known);
    return known;
  }

  faultOf(file: string): PictureFault | undefined {
    const found = this.open(file);
    if (isRefusal(found)) return found;
    return found.hasText ? 'has-text' : undefined;
  }
}

function examine(file: string): Picture | Refusal {
  try {
    return readPicture(file, readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problem: code };
  }
}
