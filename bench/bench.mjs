/**
 * Measures Pupitre beside its peers and writes docs/benchmarks.md. Nothing is asserted about time.
 *
 *   npm run bench -- [--quick] [--only real,24,100,1000,start] [--runs N] [--out FILE]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../dist/browser/find-browser.js';
import { writeDossier } from './dossiers.mjs';
import { measure, median } from './measure.mjs';
import { aimsOf, reportOf, writeReport } from './report.mjs';
import { warmRebuilds } from './watch.mjs';
import { answersAtOnce, cached, jobsFor, PUPITRE } from './work.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REAL = 'criminalite-organisee';
/** A word of the real dossier's text on a slide, to be changed while it is watched. */
const WORD = 'De la détermination';
/** Pictures of a thousand slides take minutes and say nothing that a hundred do not. */
const LONG = ['marp-pptx', 'marp-all', 'marp-editable', 'ours-html', 'ours-md', 'marp-html', 'marp-html-pdf'];
const SETS = {
  real: { runs: 5 },
  24: { runs: 3 },
  100: { runs: 3, without: ['marp-editable', 'marp-all', 'marp-pptx'] },
  1000: { runs: 2, without: LONG },
  start: { runs: 7 },
};

const { values: asked } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' }, runs: { type: 'string' }, out: { type: 'string' } } });
const names = asked.only?.split(',') ?? (asked.quick ? ['real', 'start'] : ['real', '24', '100', '1000', 'start']);
const unknown = names.filter((name) => !(name in SETS));
const fixedRuns = asked.runs === undefined ? (asked.quick ? 1 : undefined) : Number(asked.runs);
if (unknown.length > 0 || (fixedRuns !== undefined && !(Number.isInteger(fixedRuns) && fixedRuns > 0))) {
  process.stderr.write(`--only takes ${Object.keys(SETS).join(', ')}; --runs a whole number\n`);
  process.exit(2);
}
const say = (text) => process.stderr.write(`${text}\n`);

const work = mkdtempSync(join(tmpdir(), 'pupitre-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const project = join(work, 'project');
const chromium = await findBrowser({ env: process.env, platform: process.platform, arch: process.arch, ...(process.env.PUPITRE_BROWSER ? { explicit: process.env.PUPITRE_BROWSER } : {}) });
if (!chromium) throw new Error('no browser: see pupitre doctor');
const has = { soffice: versionOf('soffice', '--version') !== undefined, pandoc: versionOf('pandoc', '--version') !== undefined };

mkdirSync(join(project, 'slides'), { recursive: true });
cpSync(join(ROOT, 'slides', REAL), join(project, 'slides', REAL), { recursive: true });
// The cache goes where a project's own would.
mkdirSync(join(project, 'node_modules'));

const results = [];
for (const name of names) {
  const runs = fixedRuns ?? SETS[name].runs;
  say(`${name}: ${runs} run(s)`);
  results.push(name === 'start' ? await measureStart(runs) : await measureDeck(name, runs));
}
const report = reportOf(machine(), results, aimsOf(results));
writeReport(asked.out ?? join(ROOT, 'docs/benchmarks.md'), report);
say(report);

async function measureDeck(name, runs) {
  const dossier = name === 'real' ? REAL : `bench-${name}`;
  if (name !== 'real') writeDossier(join(project, 'slides', dossier), Number(name));
  const built = join(work, 'built');
  const json = execFileSync(process.execPath, [PUPITRE, 'build', dossier, '--deck', 'presse', '--no-cache', '--json', '--out', built], { cwd: project, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
  const { pages } = JSON.parse(json).dossiers[0].files.find(({ format }) => format === 'pdf');
  if (name !== 'real' && pages !== Number(name)) throw new Error(`${dossier} has ${pages} pages`);
  const folder = join(built, dossier);
  const files = readdirSync(folder);
  const deck = {
    name, dossier, folder,
    stem: files.find((file) => file.endsWith('.md')).slice(0, -'.md'.length),
    css: files.find((file) => file.endsWith('.css')),
    without: SETS[name].without,
  };
  const rows = await interleave(jobsFor(deck, { work, chromium, has, project }), runs);
  return { name, runs, title: name === 'real' ? `The real deck, ${pages} slides` : `${pages} slides`, rows };
}

async function measureStart(runs) {
  const fromCache = cached(project, work, chromium, REAL);
  // Fills the cache: what is measured is a build that finds everything there.
  await measure(fromCache, { memory: false });
  const rows = await interleave([...answersAtOnce(project, REAL), fromCache], runs);
  const times = await warmRebuilds({ project, dossier: REAL, work, runs, word: WORD });
  const watch = { id: 'watch', program: 'pupitre watch', label: 'html of a changed word, from saving to done', wallMs: median(times), sizes: [] };
  return { name: 'start', runs, title: 'Answers, cache and watch', rows: [...rows, watch] };
}

/** One run of each in turn, so that what else the machine does falls on all alike. The first, for memory, warms the files up. */
async function interleave(jobs, runs) {
  const taken = jobs.map(() => []);
  const memory = [];
  for (const job of jobs) memory.push((await measure(job, { memory: true })).peakBytes);
  for (let run = 0; run < runs; run += 1) {
    for (const [i, job] of jobs.entries()) taken[i].push(await measure(job, { memory: false }));
  }
  return jobs.map(({ id, program, label, outputs }, i) => ({
    id, program, label,
    wallMs: median(taken[i].map(({ wallMs }) => wallMs)),
    cpuMs: median(taken[i].map(({ cpuMs }) => cpuMs)),
    peakBytes: memory[i],
    sizes: outputs.map((file) => (existsSync(file) ? statSync(file).size : undefined)),
  }));
}

function versionOf(program, ...words) {
  try {
    return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0].trim();
  } catch {
    return undefined;
  }
}

function machine() {
  const require = createRequire(import.meta.url);
  const packaged = (name) => JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
  const processors = cpus();
  const commit = versionOf('git', '-C', ROOT, 'describe', '--always', '--dirty') ?? require('../package.json').version;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform} ${release()}`,
    'Node.js': process.version,
    pupitre: commit,
    'marp-cli': packaged('@marp-team/marp-cli'),
    PptxGenJS: packaged('pptxgenjs'),
    Chromium: chromium.version ?? versionOf(chromium.path, '--version') ?? chromium.path,
    Pandoc: versionOf('pandoc', '--version') ?? 'not installed',
    LibreOffice: versionOf('soffice', '--version') ?? 'not installed',
  };
}
