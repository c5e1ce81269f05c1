/**
 * Writes the program into dist/, as few files: reading and linking five hundred modules one by one took a fifth of a build.
 *
 *   node scripts/bundle.mjs [FOLDER]
 *
 * Every module that asks where it is (`import.meta.url`) finds itself in a folder of dist/, as from its source in a folder of src/.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL, URL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = resolve(process.argv[2] ?? join(ROOT, 'dist'));

const ENTRIES = {
  index: 'src/index.ts',
  'cli/main': 'src/cli/main.ts',
  'program/second-thread-entry': 'src/pipeline/second-thread-entry.ts',
  // Parts that the benchmark and the tests of faults run by themselves.
  'browser/find-browser': 'src/browser/find-browser.ts',
  'output/write-output': 'src/output/write-output.ts',
  // What follows here runs once, below.
  'theme/pack-themes': 'src/theme/pack-themes.ts',
};

/** Found through their packages: a program, WebAssembly, and pdf.js, which comes as one file already. */
const BESIDE = [/^@sparticuz\//, /^@resvg\//, /^unpdf$/];

/** What marp-core loads for mathematics and code, which our Markdown never holds (src/writers/marp/escape.ts); empty, so that any use fails. */
const LEFT_OUT = /^(?:katex|mathjax-full|highlight\.js)(?:\/|$)/;
const leaveOut = {
  name: 'leave-out',
  resolveId: (id) => (LEFT_OUT.test(id) ? `\0left-out:${id}` : null),
  load: (id) => {
    if (!id.startsWith('\0left-out:')) return null;
    return id.endsWith('.json') ? { code: '{}', moduleType: 'json' } : { code: 'module.exports = {};', moduleType: 'js' };
  },
};

mkdirSync(OUT, { recursive: true });
for (const name of readdirSync(OUT, { recursive: true })) if (/\.c?js$|^theme.packed.*\.json$/.test(name)) rmSync(join(OUT, name));
const bundle = await rolldown({
  cwd: ROOT,
  platform: 'node',
  input: ENTRIES,
  external: BESIDE,
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  plugins: [leaveOut],
});
const { output } = await bundle.write({ dir: OUT, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'program/[name]-[hash].js' });
await bundle.close();
const fontkit = await bundleFontkit();
cpSync(join(ROOT, 'src/fonts/faces'), join(OUT, 'fonts/faces'), { recursive: true });
const { packThemes } = await import(pathToFileURL(join(OUT, 'theme/pack-themes.js')).href);
packThemes(join(ROOT, 'theme'), join(OUT, 'theme/packed'));
writeFileSync(join(OUT, 'program/LICENSES.txt'), licences([...output, ...fontkit].flatMap(({ moduleIds = [] }) => moduleIds)));

/** By itself, in the form that can be loaded in the midst of measuring (src/fonts/load-fontkit.ts). */
async function bundleFontkit() {
  const packed = await rolldown({ cwd: ROOT, platform: 'node', input: { fontkit: 'fontkit' } });
  const { output } = await packed.write({ dir: join(OUT, 'program'), format: 'cjs', entryFileNames: '[name].cjs' });
  await packed.close();
  return output;
}

/** The licences of the packages whose code is inside, as they ask for. */
function licences(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  return [...folders].sort().map(licenceOf).join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file) && existsSync(join(folder, file)));
  return `${name} ${version} (${license})\n${text === undefined ? '' : `\n${readFileSync(join(folder, text), 'utf8').trim()}\n`}`;
}
