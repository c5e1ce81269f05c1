import { statSync, utimesSync, writeFileSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../src/browser/session.js';
import { lacksBrowser } from '../end-to-end/browser.js';
import { temporaryFolder } from '../end-to-end/build.js';
import { findProgram, lacks } from '../programs.js';
import { thisMachine } from './this-machine.js';

const CANVAS = { width: 1280, height: 720 };

/** Every way that a page has of asking for an address, without a script and with one. */
const WAYS: readonly (readonly [string, (address: string) => string])[] = [
  ...['preconnect', 'dns-prefetch', 'prefetch', 'modulepreload', 'prerender', 'icon', 'manifest', 'stylesheet', 'preload'].map((rel) => [
    `<link rel=${rel}>`, (address: string) => `<meta http-equiv="x-dns-prefetch-control" content="on"><link rel="${rel}" as="image" href="${address}"><p>x`,
  ] as const),
  ['@import', (address) => `<style>@import url(${address}/a.css);</style><p>x`],
  ['@import in a data: style sheet', (address) => `<link rel=stylesheet href="data:text/css,@import url(${address}/a.css);"><p>x`],
  ['a font', (address) => `<style>@font-face{font-family:q;src:url(${address}/f.ttf)}</style><p style="font-family:q">x`],
  ['a filter', (address) => `<p style="filter:url(${address}/f.svg#f)">x`],
  ['an SVG’s <image>', (address) => `<svg><image href="${address}/a.png" width="9" height="9"/></svg>`],
  ['an SVG’s <use>', (address) => `<svg><use href="${address}/a.svg#a"/></svg>`],
  ['an SVG in an <img>', (address) => `<img src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="${address}/a.png" width="9" height="9"/></svg>`)}">`],
  ['a frame within', (address) => `<iframe srcdoc='<img src="${address}/a.png">'></iframe>`],
  ['a frame of data:', (address) => `<iframe src='data:text/html,<link rel=preconnect href="${address}"><img src="${address}/a.png">'></iframe>`],
  ['an object', (address) => `<object data="${address}/a"></object><embed src="${address}/b">`],
  ['a video', (address) => `<video src="${address}/v" poster="${address}/p" autoplay></video>`],
  ['a refresh', (address) => `<meta http-equiv=refresh content="0;url=${address}/r"><p>x`],
  ['speculation rules', (address) => `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${address}/s"]}]}</script><p>x`],
  ['a script', (address) => `<script>fetch("${address}"); new WebSocket("${address.replace('http', 'ws')}"); navigator.sendBeacon("${address}")</script><p>x`],
];

/** Prints the page, or fails to: what counts is what leaves meanwhile. */
async function tryToPrint(session: BrowserSession, body: string): Promise<void> {
  try {
    const page = await session.open(`<!doctype html><html lang="fr"><title>Essai</title>${body}</html>`, CANVAS);
    await page.print().finally(() => page.close());
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

const listen = (host: string, heard: string[]): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      heard.push(`${host} was connected to`);
      socket.on('error', () => undefined).destroy();
    }).listen(0, host, () => { resolve(server); });
  });

const installed = lacks('chromium', 'nobody tries to get out of an installed browser') ? undefined : findProgram('chromium');
const browsers = [['the packaged browser', {}], ...(installed === undefined ? [] : [['an installed browser', { explicit: installed }] as const])] as const;

describe.skipIf(await lacksBrowser('nobody tries to get out of it')).each(browsers)('out of %s', (name, chosen) => {
  let session: BrowserSession;
  let servers: readonly Server[] = [];
  const heard: string[] = [];
  beforeAll(async () => {
    servers = await Promise.all(['127.0.0.1', '::1'].map((host) => listen(host, heard)));
    session = await openBrowser({ ...thisMachine(), ...chosen });
  });
  afterAll(async () => {
    await session.close();
    for (const server of servers) server.close();
  });

  it.each(WAYS)('no connection leads: %s', async (_, page) => {
    const [port4, port6] = servers.map((server) => (server.address() as AddressInfo).port);
    for (const address of [`http://127.0.0.1:${String(port4)}`, `http://[::1]:${String(port6)}`, `http://localhost:${String(port4)}`]) await tryToPrint(session, page(address));
    await wait(50);
    expect(heard, name).toEqual([]);
  });

  it('no file of the machine is read', async () => {
    const file = join(temporaryFolder(), 'secret.txt');
    writeFileSync(file, 'secret');
    // Where times of reading are kept at all, the first reading after a change is.
    utimesSync(file, new Date(0), new Date());
    for (const [, page] of WAYS) await tryToPrint(session, page(`file://${file}`).replaceAll('.txt/', '.txt?'));
    await tryToPrint(session, `<iframe src="view-source:file://${file}"></iframe><iframe src="filesystem:file://${file}"></iframe>`);
    expect(statSync(file).atimeMs).toBe(0);
    readFileSync(file);
  });

  it('a page without an icon is printed: the browser’s own question for one is no request of the page', async () => {
    const page = await session.open('<!doctype html><html lang="fr"><title>Essai</title><p>un</p></html>', CANVAS);
    await wait(200);
    expect((await page.print()).length).toBeGreaterThan(1000);
    await page.close();
  });
});
