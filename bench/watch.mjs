import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process, { execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { PUPITRE } from './work.mjs';

/**
 * Milliseconds from saving a changed word until `pupitre watch` says that the new HTML is there, `runs` times.
 * Without the cache, so that every rebuild is one.
 */
export async function warmRebuilds({ project, dossier, work, runs, word }) {
  const file = join(project, 'slides', dossier, 'dossier.yaml');
  const original = readFileSync(file, 'utf8');
  if (!original.includes(word)) throw new Error(`${file}: « ${word} » is not in it`);
  const child = spawn(execPath, [PUPITRE, 'watch', dossier, '--deck', 'presse', '--format', 'html', '--no-cache', '--lang', 'en', '--out', join(work, 'watched')], { cwd: project, env: process.env, stdio: ['ignore', 'ignore', 'pipe'] });
  let heard = () => undefined;
  let failed = () => undefined;
  const next = () => new Promise((resolve, reject) => { heard = resolve; failed = reject; });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
    if (/ s\b|second/.test(text) && /\d/.test(text)) heard(performance.now());
  });
  child.once('exit', () => failed(new Error(`watch has ended: ${said}`)));
  const times = [];
  try {
    await next();
    for (let i = 0; i <= runs; i += 1) {
      await sleep(500);
      const seen = next();
      const start = performance.now();
      writeFileSync(file, original.replace(word, `${word}${'abcdefghij'[i % 10]}`));
      const time = (await seen) - start;
      // The first has code still to be compiled.
      if (i > 0) times.push(time);
    }
  } finally {
    failed = () => undefined;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    writeFileSync(file, original);
  }
  return times;
}
