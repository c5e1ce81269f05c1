import { describe, expect, it } from 'vitest';
import { BrowserError } from '../../src/browser/browser-error.js';
import { browserCandidates, findBrowser, type FindOptions, type Probe } from '../../src/browser/find-browser.js';
import type { BrowserProgram } from '../../src/browser/program.js';

const PACKAGED: BrowserProgram = { kind: 'packaged', name: 'Chromium', path: '/cache/chromium', version: '147.0.0', env: {} };

const probe = (files: readonly string[], packaged?: BrowserProgram | Error): Probe => ({
  isProgram: (path) => Promise.resolve(files.includes(path)),
  packaged: () => (packaged instanceof Error ? Promise.reject(packaged) : Promise.resolve(packaged)),
});

const LINUX: FindOptions = { env: { PATH: '/usr/local/bin:relative:/usr/bin', HOME: '/home/a' }, platform: 'linux', arch: 'x64' };

async function paths(options: FindOptions, probing: Probe): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const program of browserCandidates(options, probing)) found.push(program.path);
  return found;
}

describe('finding a browser', () => {
  it('takes the packaged one, then those on the PATH: Chrome, Chromium, Edge', async () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/local/bin/google-chrome', 'relative/chromium'];
    expect(await paths(LINUX, probe(files, PACKAGED))).toEqual([
      '/cache/chromium', '/usr/local/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge',
    ]);
  });

  it('takes the one asked for, and no other', async () => {
    expect(await paths({ ...LINUX, explicit: '/opt/mine' }, probe(['/opt/mine', '/usr/bin/chromium'], PACKAGED))).toEqual(['/opt/mine']);
  });

  it('says so when the one asked for is not there, rather than take another', async () => {
    await expect(paths({ ...LINUX, explicit: '/opt/mine' }, probe([], PACKAGED))).rejects.toMatchObject({
      reason: 'explicit-missing', detail: '/opt/mine',
    });
  });

  it('finds the applications of macOS, the system’s before the user’s', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const own = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
    const mac: FindOptions = { env: { HOME: '/Users/a' }, platform: 'darwin', arch: 'arm64' };
    expect(await paths(mac, probe([own, chrome]))).toEqual([chrome, own]);
  });

  it('finds the programs of Windows, whatever the case of its variables', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows: FindOptions = { env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, platform: 'win32', arch: 'x64' };
    expect(await paths(windows, probe([edge]))).toEqual([edge]);
  });

  it('passes over a packaged one that cannot be unpacked when another is installed', async () => {
    const failed = new BrowserError('unpack-failed', 'no space left');
    expect(await paths(LINUX, probe(['/usr/bin/chromium'], failed))).toEqual(['/usr/bin/chromium']);
    await expect(paths(LINUX, probe([], failed))).rejects.toBe(failed);
  });

  it('finds nothing on a machine without any', async () => {
    expect(await findBrowser(LINUX, probe([]))).toBeUndefined();
  });
});
