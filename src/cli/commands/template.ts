import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CliMessages } from '../../messages/cli/messages.js';
import { catalogue, type Language } from '../../messages/catalogue.js';
import { visible } from '../../messages/excerpt.js';
import { wordDiagnostic } from '../../messages/word-diagnostic.js';
import { examineTemplate, type ExaminedTemplate } from '../../pipeline/examine-template.js';
import type { Arguments } from '../arguments.js';
import type { CommandContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { diagnosticsAsJson } from '../json.js';
import { exitCodeFor, reportDiagnostics } from '../report.js';

type TemplatePlaceholder = ExaminedTemplate['layouts'][number]['layout']['placeholders'][number];

/** `pupitre template inspect FILE`: what a PowerPoint template offers, and what our slides would lack in it. */
export async function template(args: Arguments, { terminal, language, messages }: CommandContext): Promise<ExitCode> {
  const [, file = ''] = args.names;
  const { value, diagnostics } = await examineTemplate(file, terminal.cwd);
  const exitCode = exitCodeFor(diagnostics);
  if (args.json) {
    const shown = value && asJson(value);
    terminal.out(`${JSON.stringify({ exitCode, file, ...shown, diagnostics: diagnosticsAsJson(diagnostics, language) }, null, 2)}\n`);
    return exitCode;
  }
  reportDiagnostics(diagnostics, new Map(), terminal, language);
  if (value) terminal.out(describe(file, value, messages, language));
  return value ? EXIT.done : exitCode;
}

/** Boxes in CSS px (1 px = 9525 EMU), sizes in points. */
const asJson = ({ template: { width, height, fonts }, widthFactor, layouts, missing }: ExaminedTemplate) => ({
  width, height, fonts, widthFactor,
  layouts: layouts.map(({ layout: { name, type, placeholders }, serves }) => ({
    name, type, serves,
    placeholders: placeholders.map(({ name: called, type: kind, idx, box, levels, ambiguous, beyond }) => ({
      name: called, type: kind, idx, box, sizes: levels.map((level) => pointsOf(level.style.sizes[0])), ambiguous, beyond,
    })),
  })),
  missing,
});

const pointsOf = (size: number | undefined): number => Math.round((size ?? 0) * 75) / 100;

function describe(file: string, { template: found, widthFactor, layouts, missing }: ExaminedTemplate, { template: words }: CliMessages, language: Language): string {
  const size = `${centimetres(found.width, language)}\u00A0×\u00A0${centimetres(found.height, language)}\u00A0cm`;
  const lines = layouts.flatMap(({ layout, serves }) => [
    '',
    `${layout.name} – ${serves.length === 0 ? words.unused : words.served(serves.join(', '))}`,
    ...layout.placeholders.map((placeholder) => `  ${placeholderLine(placeholder, words, language)}`),
  ]);
  const lacks = missing.map((lack) => `  ${wordDiagnostic(asDiagnostic(lack), catalogue(language)).message}`);
  // Names are of the template's author, who is not trusted: what would steer the terminal is shown, not sent.
  return visible([
    words.heading(file, size),
    words.fonts(found.fonts.major, found.fonts.minor),
    ...(widthFactor === 1 ? [] : [words.measured(Math.round((widthFactor - 1) * 100))]),
    ...lines,
    '',
    ...(lacks.length === 0 ? [words.complete] : [words.missing, ...lacks]),
    '',
  ].join('\n'));
}

/** Placeholders whose lower levels hold text. */
const LEVELLED: readonly string[] = ['body', 'obj', 'subTitle'];

function placeholderLine({ name, type, box, levels, ambiguous, beyond }: TemplatePlaceholder, words: CliMessages['template'], language: Language): string {
  const kind = Object.hasOwn(words.kinds, type) ? words.kinds[type as keyof typeof words.kinds] : words.kinds.other;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) => centimetres(length, language));
  const shown = LEVELLED.includes(type) ? levels : levels.slice(0, 1);
  const sizes = [...new Set(shown.map((level) => pointsOf(level.style.sizes[0]).toLocaleString(language)))].join(', ');
  const described = words.placeholder(name, kind, words.place(x ?? '', y ?? '', width ?? '', height ?? ''), words.points(sizes));
  return [described, ...(ambiguous ? [words.ambiguous] : []), ...(beyond ? [words.beyond] : [])].join(' – ');
}

/** CSS px, of which 96 make an inch. */
const centimetres = (length: number, language: Language): string =>
  ((length / 96) * 2.54).toLocaleString(language, { maximumFractionDigits: 1 });

const asDiagnostic = (lack: ExaminedTemplate['missing'][number]): Diagnostic =>
  lack.layout === undefined
    ? diagnostic('template-layout-missing', { wanted: lack.family, names: lack.names })
    : diagnostic('template-placeholder-missing', { layout: lack.layout, wanted: lack.family, placeholder: lack.placeholder, needed: lack.needed, found: lack.found });
