import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { openCacheFolder } from '../../browser/cache-folder.js';
import type { Machine } from '../../browser/program.js';
import { isWhole, markOf, type Skeleton } from './fill-skeleton.js';

const require = createRequire(import.meta.url);

/**
 * The bespoke template as marp-cli fills it. marp-cli takes a third of a second to do so, so its page is kept in the
 * user's cache under the version it is of; without a cache it is made each time.
 * @throws Error when marp-cli makes a page of another shape: another version than the one this was written for
 */
export async function loadSkeleton(machine: Machine): Promise<Skeleton> {
  const { version } = require('@marp-team/marp-cli/package.json') as { version: string };
  const cached = await openCacheFolder(machine).then(
    (folder) => join(folder, `marp-skeleton-${version}-1.html`),
    () => undefined,
  );
  const kept = cached === undefined ? undefined : await readKept(cached);
  if (kept !== undefined) return { html: kept };
  const html = await makeSkeleton();
  if (cached !== undefined) await keep(cached, html).catch(() => undefined);
  return { html };
}

const digest = (html: string): string => createHash('sha256').update(html).digest('hex');

async function readKept(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const html = text.slice(end + 1);
  return end > 0 && digest(html) === text.slice(0, end) ? html : undefined;
}

async function keep(file: string, html: string): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(beside, `${digest(html)}\n${html}`, { mode: 0o600 });
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Stands in for marp-core: marp-cli puts what it « renders » into the template. */
const STUB_ENGINE = `module.exports = class {
  constructor() { this.markdown = { set() {} }; this.themeSet = { add() {} } }
  use() { return this }
  render() {
    return ${JSON.stringify({
      html: markOf('slides'),
      css: markOf('css'),
      comments: [[markOf('notes')]],
      title: markOf('title'),
      lang: markOf('lang'),
    })}
  }
}
`;

async function makeSkeleton(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pupitre-'));
  try {
    const [input, output, engine] = ['deck.md', 'deck.html', 'engine.cjs'].map((name) => join(folder, name)) as [string, string, string];
    await writeFile(input, '');
    await writeFile(engine, STUB_ENGINE);
    // A process of its own: marp-cli writes to the console and has no way to be told not to.
    const options = ['--template', 'bespoke', '--engine', engine, '--no-config-file', '--no-stdin'];
    await promisify(execFile)(execPath, [require.resolve('@marp-team/marp-cli/marp-cli.js'), input, '--output', output, ...options]);
    return withSlots(await readFile(output, 'utf8'));
  } catch (error) {
    throw isFull(error) ? Object.assign(new Error('the temporary folder is full', { cause: error }), { code: 'ENOSPC', path: folder }) : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Our own writing says so by its code, marp-cli's by what it prints. */
function isFull(error: unknown): boolean {
  const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string };
  return code === 'ENOSPC' || code === 'EDQUOT' || /ENOSPC|EDQUOT/.test(stderr);
}

function withSlots(page: string): string {
  const html = page
    .replace(/<div class="bespoke-marp-note"[^>]*><p>(PupitreSlotnotesEnd)<\/p><\/div>/, '$1')
    // The deck's own head says the encoding first, where browsers look for it (HTML, 4.2.5.4).
    .replace('<meta charset="UTF-8">', '')
    .replace('<head>', `<head>${markOf('head')}`);
  if (!isWhole(html)) throw new Error('marp-cli’s bespoke template has another shape than expected');
  return html;
}
