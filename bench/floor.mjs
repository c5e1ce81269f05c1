/**
 * The least that a PDF from a browser can cost: starts Chromium, loads an HTML file, prints it, closes. Nothing is checked.
 *
 *   node bench/floor.mjs CHROMIUM HTML PDF
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [chromium, html, pdf] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'floor-'));
const child = spawn(
  chromium,
  ['--headless', '--remote-debugging-pipe', '--no-first-run', '--no-proxy-server', '--disable-extensions', '--disable-gpu', '--disable-dev-shm-usage', '--no-sandbox', '--no-zygote', '--font-render-hinting=none', `--user-data-dir=${profile}`, 'about:blank'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);
const [, , , to, from] = child.stdio;

let lastId = 0;
const answers = new Map();
const events = new Map();
const send = (method, params = {}, sessionId = undefined) => {
  lastId += 1;
  to.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
  return new Promise((done) => answers.set(lastId, done));
};
const event = (name) => new Promise((done) => events.set(name, done));
let chunks = [];
from.on('data', (chunk) => {
  for (let rest = chunk; ; ) {
    const end = rest.indexOf(0);
    chunks.push(end < 0 ? rest : rest.subarray(0, end));
    if (end < 0) return;
    const { id, method, result } = JSON.parse(Buffer.concat(chunks).toString());
    chunks = [];
    (id === undefined ? events.get(method) : answers.get(id))?.(result);
    rest = rest.subarray(end + 1);
  }
});

const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
await send('Page.enable', {}, sessionId);
// As for our own print: the template's script has no part in it.
await send('Emulation.setScriptExecutionDisabled', { value: true }, sessionId);
const loaded = event('Page.loadEventFired');
await send('Page.navigate', { url: pathToFileURL(resolve(html)).href }, sessionId);
await loaded;
const { data } = await send('Page.printToPDF', { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 }, sessionId);
writeFileSync(pdf, Buffer.from(data, 'base64'));
const ended = new Promise((done) => child.once('exit', done));
void send('Browser.close');
await ended;
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
