import { lstat, mkdir, access, constants, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { posix, win32, join } from 'node:path';
import { getuid } from 'node:process';
import type { Machine } from './program.js';

/** Where the user's programs keep what can be made again, best first. Absolute paths; may be empty. */
export function cachePlaces({ env, platform }: Machine): readonly string[] {
  if (platform === 'win32') return windowsPlaces(env);
  const places: string[] = [];
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG Base Directory Specification has relative paths ignored.
  if (xdg !== undefined && posix.isAbsolute(xdg)) places.push(posix.join(xdg, 'pupitre'));
  const home = env['HOME'];
  if (home !== undefined && posix.isAbsolute(home)) {
    places.push(posix.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'pupitre'));
  }
  return places;
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const local = env['LOCALAPPDATA'];
  return local === undefined ? [] : [win32.join(local, 'pupitre', 'Cache')];
}

/**
 * The first cache folder that can be written, by this user alone, created when missing.
 * Without any, a folder of the user's own in the temporary folder, taken only when nobody else can write to it.
 * @throws Error when there is none at all.
 */
export async function openCacheFolder(machine: Machine): Promise<string> {
  for (const place of cachePlaces(machine)) {
    if ((await isWritable(place)) && (await isOurs(place))) return place;
  }
  const last = join(tmpdir(), `pupitre-${userName()}`);
  if ((await isWritable(last)) && (await isPrivate(last))) return last;
  throw new Error(last);
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What another user may change is not run: `sudo` and containers keep the HOME of somebody else. */
async function isOurs(folder: string): Promise<boolean> {
  const { uid, mode } = await stat(folder);
  return getuid === undefined || (uid === getuid() && (mode & 0o002) === 0);
}

/** Containers run programs as users whom nobody has given a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(getuid?.() ?? 0);
  }
}

async function isPrivate(folder: string): Promise<boolean> {
  const found = await lstat(folder);
  const uid = getuid?.() ?? -1;
  return found.isDirectory() && (uid < 0 || (found.uid === uid && (found.mode & 0o077) === 0));
}
