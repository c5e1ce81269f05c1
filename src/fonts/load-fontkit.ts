import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** As the program's bundle packs it; from its source, as tests run it, the package itself is taken. */
const PACKED = fileURLToPath(new URL('../program/fontkit.cjs', import.meta.url));

/** fontkit takes longer to load than a deck to measure: only where the tables of our own fonts do not answer. */
export const loadFontkit = (): typeof import('fontkit') => require(existsSync(PACKED) ? PACKED : 'fontkit') as typeof import('fontkit');
