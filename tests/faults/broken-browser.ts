import { chmodSync, writeFileSync } from 'node:fs';
import { execPath } from 'node:process';
import type { BrowserProgram } from '../../src/browser/program.js';

/** What a browser that is none does, most of them once they have said who they are. */
export type Behaviour = 'dies' | 'hangs' | 'dies once' | 'refuses to start' | 'never says a word';

/** Writes a program that takes the browser's place; `real` is the one that it becomes when it behaves. Its starts, and what it is asked, are listed beside it. */
export function writeBrokenBrowser(file: string, behaviour: Behaviour, real?: BrowserProgram): string {
  writeFileSync(file, `#!${execPath}\nconst [behaviour, list, real] = ${JSON.stringify([behaviour, `${file}.starts`, real ?? null])};\n${SCRIPT}`);
  chmodSync(file, 0o755);
  return file;
}

const SCRIPT = `
const { appendFileSync, createReadStream, readFileSync, writeSync } = require('node:fs');
const { spawn } = require('node:child_process');
appendFileSync(list, process.pid + '\\n');
const starts = readFileSync(list, 'utf8').trim().split('\\n').length;
if (behaviour === 'refuses to start') {
  process.stderr.write('libnss3.so: cannot open shared object file');
  process.exit(127);
}
if (behaviour === 'dies once' && starts > 1) {
  const child = spawn(real.path, process.argv.slice(2), { env: { ...process.env, ...real.env }, stdio: ['ignore', 'ignore', 'inherit', 3, 4] });
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  let text = '';
  createReadStream('', { fd: 3 }).on('data', (chunk) => {
    text += chunk;
    const messages = text.split('\\0');
    text = messages.pop();
    for (const message of messages) {
      const { id, method } = JSON.parse(message);
      appendFileSync(list.replace(/starts$/, 'asked'), method + '\\n');
      if (behaviour === 'never says a word') continue;
      if (method === 'Browser.getVersion') writeSync(4, JSON.stringify({ id, result: { product: 'Fragile/1' } }) + '\\0');
      else if (behaviour !== 'hangs') process.exit(1);
    }
  }).on('end', () => { if (behaviour !== 'hangs') process.exit(0); });
  setInterval(() => {}, 1000);
}
`;
