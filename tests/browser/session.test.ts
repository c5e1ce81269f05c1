import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeBrowsers } from '../../src/browser/describe.js';
import { launchBrowser, openBrowser, type BrowserSession } from '../../src/browser/session.js';
import { mustGiveUpSandbox } from '../../src/browser/start.js';
import { thisMachine } from './this-machine.js';

const CANVAS = { width: 1280, height: 720 };
const sheet = '<style>@page{size:1280px 720px;margin:0}body{margin:0}</style>';
const html = (body: string): string => `<!doctype html><html lang="fr"><title>Essai</title>${sheet}${body}</html>`;
const bands = (...colors: readonly string[]): string =>
  html(colors.map((color) => `<div style="height:720px;background:${color};break-after:page;print-color-adjust:exact"></div>`).join(''));

async function print(session: BrowserSession, text: string, canvas: typeof CANVAS): Promise<Uint8Array> {
  const page = await session.open(text, canvas);
  try {
    return await page.print();
  } finally {
    await page.close();
  }
}

describe('a browser session', () => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openBrowser(thisMachine());
  });
  afterAll(() => session.close());

  it('prints every sheet of the page at the canvas’s size', async () => {
    const pdf = await PDFDocument.load(await print(session, bands('red', 'lime', 'blue'), CANVAS));
    expect(pdf.getPages().map((page) => page.getSize())).toEqual(Array(3).fill({ width: 960, height: 540 }));
  });

  it('runs no script of the page', async () => {
    const scripted = html('<p>un</p><script>document.body.innerHTML = "<div style=\'height:1440px\'>"</script>');
    expect((await PDFDocument.load(await print(session, scripted, CANVAS))).getPageCount()).toBe(1);
  });

  it('takes pictures in order', async () => {
    const colors = ['red', 'lime', 'blue', 'red', 'lime'];
    const pictures = await session.screenshots(bands(...colors), CANVAS, colors.length, 1);
    const [red, lime, blue] = pictures.map((bytes) => Buffer.from(bytes).toString('base64'));
    expect(new Set([red, lime, blue]).size).toBe(3);
    expect(pictures.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual([red, lime, blue, red, lime]);
  });

  it('makes a PDF, large and small pictures of one loaded page, each as from a page of its own', async () => {
    const text = bands('red', 'lime');
    const page = await session.open(text, CANVAS);
    const pdf = await PDFDocument.load(await page.print());
    const [large, small] = [await page.screenshots(2, 1.5), await page.screenshots(2, 0.375)];
    await page.close();
    expect(pdf.getPageCount()).toBe(2);
    expect(large).toEqual(await session.screenshots(text, CANVAS, 2, 1.5));
    expect(small).toEqual(await session.screenshots(text, CANVAS, 2, 0.375));
  });

  it('takes pictures at the scale asked for', async () => {
    const [picture] = await session.screenshots(bands('red'), CANVAS, 1, 1.5);
    const header = new DataView(Uint8Array.from(picture ?? []).buffer);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1920, 1080]);
  });

  it.each([
    ['a picture', '<img src="https://exemple.fr/image.png">', 'https://exemple.fr/image.png'],
    ['a style sheet', '<link rel="stylesheet" href="https://exemple.fr/a.css">', 'https://exemple.fr/a.css'],
    ['a background', '<style>body{background:url(//exemple.fr/b.png)}</style>', 'https://exemple.fr/b.png'],
    ['a font', '<style>@font-face{font-family:q;src:url(q.ttf)}</style><p style="font-family:q">x', 'https://pupitre.invalid/q.ttf'],
    ['a frame', '<iframe src="https://exemple.fr/"></iframe>', 'https://exemple.fr/'],
    ['a picture that the page’s own policy blocks', `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="https://exemple.fr/c.png">`, 'https://exemple.fr/c.png'],
  ])('fails on a request for %s, with its address', async (_, body, address) => {
    await expect(print(session, html(body), CANVAS)).rejects.toMatchObject({ reason: 'request', detail: address });
  });

  it('fails on a file of the machine', async () => {
    await expect(print(session, html('<img src="file:///etc/hostname">'), CANVAS)).rejects.toMatchObject({ name: 'BrowserError' });
  });

  it('fails on a picture that cannot be read', async () => {
    const broken = html('<img alt="portrait" src="data:image/png;base64,AAAA">');
    await expect(print(session, broken, CANVAS)).rejects.toMatchObject({ reason: 'page', detail: 'image portrait' });
  });

  it('fails on a font that the page uses and that cannot be read', async () => {
    const face = (family: string): string => `@font-face{font-family:${family};src:url("data:font/ttf;base64,AAAA")}`;
    const broken = html(`<style>${face('romain')}${face('gras')}</style><p style="font-family:gras">x`);
    await expect(print(session, broken, CANVAS)).rejects.toMatchObject({ reason: 'page', detail: 'font gras' });
  });

  it('prints again after a failure', async () => {
    expect((await print(session, html('<p>un</p>'), CANVAS)).length).toBeGreaterThan(1000);
  });
});

describe('the life of a browser', () => {
  let folder: string;
  const { TMPDIR } = process.env;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
    // Other tests' browsers come and go in the common one.
    process.env['TMPDIR'] = folder;
  });
  afterEach(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
    rmSync(folder, { recursive: true, force: true });
  });

  const fake = (script: string) => {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return { kind: 'explicit', name: 'fake', path, env: {} } as const;
  };
  const profiles = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('pupitre-'));

  it('fails with what the browser said when it does not come up', async () => {
    await expect(launchBrowser(fake('echo "libnss3.so: cannot open" >&2; exit 127'), thisMachine())).rejects.toMatchObject({
      reason: 'start-failed', detail: 'libnss3.so: cannot open',
    });
  });

  it('waits no longer than it is told for one that hangs, and ends it', async () => {
    const hanging = launchBrowser(fake(`echo $$ > ${join(folder, 'pid')}; exec sleep 60`), { ...thisMachine(), startTimeoutMs: 300 });
    await expect(hanging).rejects.toMatchObject({ reason: 'timeout' });
    await expect(promisify(execFile)('sh', ['-c', `kill -0 $(cat ${join(folder, 'pid')})`])).rejects.toThrow();
    expect(profiles()).toEqual([]);
  }, 20_000);

  it('says when there is no program at all', async () => {
    const nowhere = { kind: 'explicit', name: 'x', path: join(folder, 'nothing'), env: {} } as const;
    await expect(launchBrowser(nowhere, thisMachine())).rejects.toMatchObject({ reason: 'start-failed' });
  });

  it('deletes the profile when it closes', async () => {
    const session = await openBrowser(thisMachine());
    const during = profiles();
    await session.close();
    expect(during.length).toBeGreaterThan(0);
    expect(profiles()).toEqual([]);
  });

  it('ends with this process when a signal ends it', async () => {
    const session = await openBrowser(thisMachine());
    const survive = (): void => undefined;
    process.on('SIGTERM', survive);
    process.emit('SIGTERM', 'SIGTERM');
    process.off('SIGTERM', survive);
    expect(profiles()).toEqual([]);
    await expect(print(session, '', CANVAS)).rejects.toMatchObject({ reason: 'died' });
    await session.close();
  });

  it('fails what is asked of a browser that has gone', async () => {
    const session = await openBrowser(thisMachine());
    await session.close();
    expect(session.hasEnded()).toBe(true);
    await expect(print(session, '', CANVAS)).rejects.toMatchObject({ reason: 'died' });
  });

  it('describes the one that works', async () => {
    const [first] = await describeBrowsers(thisMachine());
    expect(first).toMatchObject({ works: true, product: expect.stringMatching(/Chrome\/\d+/) as string });
  });

  it('gives up the sandbox only as root or in a container, on Linux', () => {
    const machine = (platform: string, env: Record<string, string> = {}) => ({ platform, arch: 'x64', env });
    expect(mustGiveUpSandbox(machine('linux'), 0)).toBe('root');
    expect(mustGiveUpSandbox(machine('linux', { container: 'podman' }), 1000)).toBe('container');
    expect(mustGiveUpSandbox(machine('darwin', { container: 'x' }), 0)).toBeUndefined();
  });
});
