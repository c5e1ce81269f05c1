import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { pandocMarkdown, slidesOf } from './equivalents.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PUPITRE = join(ROOT, 'dist/cli/main.js');
const MARP = createRequire(import.meta.url).resolve('@marp-team/marp-cli/marp-cli.js');

/** @typedef {{ id: string, label: string, program: string, argv: readonly string[], cwd: string, env?: Record<string, string>, outputs: readonly string[] }} Job */

/**
 * Every way of making one deck that is compared. `deck.folder` already holds what a build of ours wrote.
 * @returns {readonly Job[]}
 */
export function jobsFor(deck, { work, chromium, has, project }) {
  const own = join(work, 'ours', deck.name);
  const others = join(work, 'others', deck.name);
  mkdirSync(others, { recursive: true });
  const [markdown, html] = [`${deck.stem}.md`, join(deck.folder, `${deck.stem}.html`)];
  const slides = slidesOf(readFileSync(join(deck.folder, markdown), 'utf8'));
  writeFileSync(join(others, 'slides.json'), JSON.stringify(slides));
  writeFileSync(join(others, 'pandoc.md'), pandocMarkdown(slides));

  const ours = (id, formats) => ({
    id: `ours-${id}`, label: formats.join(' + '), program: 'pupitre', cwd: project,
    argv: [execPath, PUPITRE, 'build', deck.dossier, '--deck', 'presse', '--no-cache', '--browser', chromium.path, '--out', own, ...formats.flatMap((format) => ['--format', format])],
    env: chromium.env, outputs: formats.map((format) => join(own, deck.dossier, `${format === 'pdf' ? 'presse' : deck.stem}.${format}`)),
  });
  const marpArguments = (file, ...more) => [execPath, MARP, markdown, '--theme', deck.css, '--allow-local-files', '--browser-path', chromium.path, '--no-config-file', '--no-stdin', ...more, '-o', join(others, file)];
  const marp = (id, label, ...calls) => ({
    id: `marp-${id}`, label, program: 'marp-cli', cwd: deck.folder, env: chromium.env,
    // marp-cli makes one kind of output a call: several are several calls, one after the other.
    argv: calls.length === 1 ? calls[0] : ['/bin/sh', '-c', calls.map((argv) => argv.map((word) => `'${word}'`).join(' ')).join(' && ')],
    outputs: calls.map((argv) => argv.at(-1)),
  });
  const [asHtml, asPdf, asPptx] = ['m.html', 'm.pdf', 'm.pptx'].map((file) => marpArguments(file));
  const pandoc = join(others, 'pandoc.pptx');
  const generated = join(others, 'pptxgenjs.pptx');
  const floor = join(others, 'floor.pdf');
  const jobs = [
    ours('html', ['html']), ours('pdf', ['pdf']), ours('pptx', ['pptx']), ours('md', ['md']), ours('html-pdf', ['html', 'pdf']), ours('all', ['md', 'html', 'pdf', 'pptx']),
    marp('html', 'html', asHtml), marp('pdf', 'pdf', asPdf), marp('pptx', 'pptx (pictures)', asPptx),
    marp('html-pdf', 'html + pdf', asHtml, asPdf), marp('all', 'html + pdf + pptx (pictures)', asHtml, asPdf, asPptx),
    ...(has.soffice ? [marp('editable', 'pptx (editable, LibreOffice)', marpArguments('e.pptx', '--pptx-editable'))] : []),
    { id: 'floor', label: 'pdf of our html, bare script', program: 'Chromium', cwd: ROOT, env: chromium.env, argv: [execPath, 'bench/floor.mjs', chromium.path, html, floor], outputs: [floor] },
    { id: 'pptxgenjs', label: 'pptx', program: 'PptxGenJS', cwd: ROOT, argv: [execPath, 'bench/pptxgenjs.mjs', join(others, 'slides.json'), generated], outputs: [generated] },
    ...(has.pandoc ? [{ id: 'pandoc', label: 'pptx', program: 'Pandoc', cwd: others, argv: ['pandoc', 'pandoc.md', '-t', 'pptx', '--slide-level=1', '-o', pandoc], outputs: [pandoc] }] : []),
  ];
  return jobs.filter(({ id }) => deck.without?.includes(id) !== true);
}

/** What answers without making anything, and an empty Node.js to compare with. */
export const answersAtOnce = (project, dossier) =>
  [['--version'], ['--help'], ['list', dossier], ['check', dossier]].map((words) => ({
    id: `answer${words[0]}`, label: words[0], program: 'pupitre', cwd: project, argv: [execPath, PUPITRE, ...words], outputs: [],
  })).concat([{ id: 'node', label: 'an empty script', program: 'Node.js', cwd: project, argv: [execPath, '-e', '0'], outputs: [] }]);

/** A build of which nothing has changed, from the cache. */
export const cached = (project, work, chromium, dossier) => ({
  id: 'cached', label: 'md + html + pdf + pptx, nothing changed', program: 'pupitre, with its cache', cwd: project, env: chromium.env, outputs: [],
  argv: [execPath, PUPITRE, 'build', dossier, '--deck', 'presse', '--browser', chromium.path, '--out', join(work, 'cached'), ...['md', 'html', 'pdf', 'pptx'].flatMap((format) => ['--format', format])],
});
