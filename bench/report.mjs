import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [START, END] = ['<!-- bench: written by npm run bench -->', '<!-- bench: end -->'];

const seconds = (ms) => (ms === undefined ? '–' : (ms / 1000).toFixed(2));
const megabytes = (bytes) => (bytes === undefined ? '–' : String(Math.round(bytes / 1e6)));
const kilobytes = (bytes) => (bytes === undefined ? '–' : String(Math.round(bytes / 1000)));
const table = (head, rows) => [head, head.map((_, i) => (i < 2 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** @param results one per deck: `{ title, runs, rows: [{ id, program, label, wallMs, cpuMs, peakBytes, sizes }] }` */
export function reportOf(machine, results, aims) {
  const decks = results.map(({ title, runs, rows }) => {
    const base = rows.find(({ id }) => id === 'ours-all') ?? rows[0];
    const body = rows.map(({ program, label, wallMs, cpuMs, peakBytes, sizes }) => [program, label, seconds(wallMs), (wallMs / base.wallMs).toFixed(2), seconds(cpuMs), megabytes(peakBytes), sizes.map(kilobytes).join(' + ') || '–']);
    return `### ${title}\nMedians of ${runs} interleaved run${runs === 1 ? '' : 's'}.\n\n${table(['program', 'makes', 'wall, s', `÷ ${base.program}, ${base.label}`, 'CPU, s', 'peak memory, MB', 'files, kB'], body)}`;
  });
  return [
    '## Measured',
    Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    '### Against the aims',
    table(['aim', 'at most', 'measured', ''], aims.map(({ aim, atMost, measured }) => [aim, atMost, measured === undefined ? '–' : measured.toFixed(2), measured === undefined ? 'not measured' : measured <= atMost ? 'reached' : 'not reached'])),
    ...decks,
  ].join('\n\n');
}

/** Puts the report between its marks; whatever a person wrote around them stays. */
export function writeReport(file, report) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `# Benchmarks\n\n${START}\n${END}\n`;
  const [before, after] = [text.indexOf(START), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${file} has lost its marks: ${START} … ${END}`);
  writeFileSync(file, `${text.slice(0, before)}${START}\n${report}\n${text.slice(after)}`);
}

/** The aims of the project as ratios of medians; undefined where a row was left out. */
export function aimsOf(results) {
  const deck = (name) => new Map(results.find((one) => one.name === name)?.rows.map((row) => [row.id, row]));
  const real = deck('real');
  const ratio = (a, b, of = 'wallMs') => (a && b && b[of] > 0 ? a[of] / b[of] : undefined);
  const pair = (a, b, of) => ratio(real.get(a), real.get(b), of);
  const perSlide = (name, id, pages) => (deck(name).get(id)?.wallMs ?? NaN) / pages;
  const growth = perSlide('1000', 'ours-all', 1000) / perSlide('100', 'ours-all', 100);
  const aim = (aim, atMost, measured) => ({ aim, atMost, measured });
  return [
    aim('HTML + PDF ÷ marp-cli’s HTML + PDF', 0.3, pair('ours-html-pdf', 'marp-html-pdf')),
    aim('Markdown + HTML + PDF + PPTX ÷ marp-cli’s HTML + PDF + PPTX', 0.12, pair('ours-all', 'marp-all')),
    aim('the same ÷ marp-cli’s PDF alone', 0.45, pair('ours-all', 'marp-pdf')),
    aim('PDF ÷ the bare script', 1.3, pair('ours-pdf', 'floor')),
    aim('PPTX ÷ Pandoc’s', 1, pair('ours-pptx', 'pandoc')),
    aim('PPTX ÷ PptxGenJS’s', 1, pair('ours-pptx', 'pptxgenjs')),
    aim('cost per slide at 1,000 ÷ at 100', 1.1, Number.isNaN(growth) ? undefined : growth),
    aim('peak memory, all formats ÷ marp-cli’s', 0.5, pair('ours-all', 'marp-all', 'peakBytes')),
    aim('a changed word in watch ÷ a cold build (HTML)', 0.1, ratio(deck('start').get('watch'), real.get('ours-html'))),
  ];
}
