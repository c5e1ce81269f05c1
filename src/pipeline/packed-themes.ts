import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackedThemes } from '../writers/html/reuse-packed.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @param folder the user's own, of what can be made again */
export function openPackedThemes(folder: string): PackedThemes {
  const fileOf = (theme: string): string => join(folder, `marp-theme-${sha256(theme).slice(0, 16)}.css`);
  return {
    find(theme, made) {
      try {
        const text = readFileSync(fileOf(theme), 'utf8');
        const end = text.indexOf('\n');
        const css = text.slice(end + 1);
        return text.slice(0, end) === seal(made, css) ? css : undefined;
      } catch {
        return undefined;
      }
    },
    keep(theme, made, css) {
      const beside = `${fileOf(theme)}.${randomBytes(6).toString('hex')}`;
      try {
        writeFileSync(beside, `${seal(made, css)}\n${css}`, { mode: 0o600 });
        renameSync(beside, fileOf(theme));
      } catch {
        forgetHalf(beside);
      }
    },
  };
}

/** Where a file stands in the folder's place, not even that works: a theme that cannot be kept is packed again. */
function forgetHalf(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    return;
  }
}

/** Of what it was made from and of what was made: neither another theme nor half a file passes. */
const seal = (made: readonly string[], css: string): string => sha256(JSON.stringify([...made, PROGRAM, sha256(css)]));

/** Another build of this program may hold another Marp. */
const PROGRAM = programOf(fileURLToPath(import.meta.url));

function programOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file}:${String(size)}:${String(mtimeMs)}`;
}
