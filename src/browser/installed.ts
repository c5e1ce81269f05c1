import { posix, win32 } from 'node:path';
import type { BrowserProgram, Machine } from './program.js';

/** Where Chrome, Chromium and Edge are installed, best first. Whether they are there is for the caller to see. */
export function installedCandidates(machine: Machine): readonly BrowserProgram[] {
  return placesOf(machine).map(({ name, path }) => ({ kind: 'installed', name, path, env: {} }));
}

interface NamedPlace {
  readonly name: string;
  readonly path: string;
}

const LINUX_COMMANDS = [
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
] as const;

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'] as const;

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;
const WINDOWS_PROGRAMS = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
] as const;

function placesOf({ env, platform }: Machine): readonly NamedPlace[] {
  if (platform === 'darwin') return macPlaces(env['HOME']);
  if (platform === 'win32') return windowsPlaces(env);
  return pathPlaces(env['PATH'] ?? '');
}

function pathPlaces(path: string): readonly NamedPlace[] {
  const folders = path.split(':').filter((folder) => posix.isAbsolute(folder));
  return LINUX_COMMANDS.flatMap(([name, command]) =>
    folders.map((folder) => ({ name, path: posix.join(folder, command) })),
  );
}

function macPlaces(home: string | undefined): readonly NamedPlace[] {
  const roots = ['/Applications', ...(home === undefined ? [] : [posix.join(home, 'Applications')])];
  return MAC_APPS.flatMap((name) =>
    roots.map((root) => ({ name, path: posix.join(root, `${name}.app`, 'Contents', 'MacOS', name) })),
  );
}

function windowsPlaces(env: Machine['env']): readonly NamedPlace[] {
  // Windows' variable names know no case, but a copy of process.env does.
  const byUpperName = new Map(Object.entries(env).map(([key, value]) => [key.toUpperCase(), value]));
  return WINDOWS_PROGRAMS.flatMap(([name, tail]) =>
    WINDOWS_FOLDERS.flatMap((variable) => {
      const folder = byUpperName.get(variable);
      return folder === undefined ? [] : [{ name, path: win32.join(folder, tail) }];
    }),
  );
}
