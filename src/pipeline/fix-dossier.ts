import { basename, dirname, join, resolve } from 'node:path';
import { lineDiff } from '../check/diff.js';
import { applyEdits, fixOf } from '../check/fixes.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { loadDecks } from '../dossier/load-decks.js';
import { loadDossier } from '../dossier/load-dossier.js';
import { LIMITS, readGuarded } from '../files/read-guarded.js';
import { readSource } from '../source/read-source.js';
import { writeOutput } from '../output/write-output.js';
import { PictureLibrary } from './picture-library.js';
import { filesBeside } from './read-yaml.js';

export interface FixedFile {
  /** As messages name it. */
  readonly file: string;
  /** How many places were mended. */
  readonly count: number;
  /** In the unified format of diff(1). */
  readonly diff: string;
}

export interface FixResult {
  readonly fixed: readonly FixedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

type Texts = Readonly<Record<'dossier.yaml' | 'decks.yaml', string | undefined>>;

/** A fix may bring out a mistake that another one hid: so many times at most. */
const ROUNDS = 5;

/**
 * Mends what is safe to mend in `dossier.yaml` and `decks.yaml`: stretches of the text, so that comments and layout stay as they
 * are. A change that makes anything worse is not made. Files are written beside their place and renamed; with
 * `dryRun`, not at all.
 */
export async function fixDossier(folder: string, cwd: string, { dryRun }: { readonly dryRun: boolean }): Promise<FixResult> {
  const root = resolve(cwd, folder);
  const read = (name: string): string | undefined => textOf(root, name);
  const raw: Texts = { 'dossier.yaml': read('dossier.yaml'), 'decks.yaml': read('decks.yaml') };
  const before: Texts = { 'dossier.yaml': unmarked(raw['dossier.yaml']), 'decks.yaml': unmarked(raw['decks.yaml']) };
  const files = filesBeside(root, new PictureLibrary());
  const problems = (texts: Texts): readonly Diagnostic[] => problemsOf(texts, { id: basename(root), folder: root, ...files });
  let texts = before;
  let found = problems(texts);
  const fixable = (of: Texts, all: readonly Diagnostic[]): number => total(mended(of, all).count);
  const counts = { 'dossier.yaml': 0, 'decks.yaml': 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const next = mended(texts, found);
    const left = problems(next.texts);
    if (total(next.count) === 0 || unreadable(left) > unreadable(found) || fixable(next.texts, left) >= total(next.count)) break;
    counts['dossier.yaml'] += next.count['dossier.yaml'];
    counts['decks.yaml'] += next.count['decks.yaml'];
    [texts, found] = [next.texts, left];
  }
  const fixed = (['dossier.yaml', 'decks.yaml'] as const)
    .filter((name) => texts[name] !== before[name])
    .map((name) => ({ name, file: join(folder, name), count: counts[name], diff: lineDiff(join(folder, name), before[name] ?? '', texts[name] ?? '') }));
  if (dryRun || fixed.length === 0) return { fixed, diagnostics: [] };
  return { fixed, diagnostics: await writeBack(root, fixed.map(({ name }) => ({ path: name, bytes: new TextEncoder().encode((raw[name]?.startsWith(BYTE_ORDER_MARK) === true ? BYTE_ORDER_MARK : '') + (texts[name] ?? '')) }))) };
}

const total = (counts: Record<keyof Texts, number>): number => counts['dossier.yaml'] + counts['decks.yaml'];

/** Whether the files are still YAML. */
const unreadable = (found: readonly Diagnostic[]): number => found.filter(({ code }) => code === 'not-yaml' || code === 'duplicate-yaml-key').length;

const BYTE_ORDER_MARK = '\uFEFF';

/** Only what is UTF-8 can be written back as it was; places are counted without its byte order mark. */
function textOf(folder: string, name: string): string | undefined {
  try {
    return utf8(readGuarded(join(folder, name), { folder, maxBytes: LIMITS.yaml }));
  } catch {
    return undefined;
  }
}

const utf8 = (bytes: Uint8Array): string | undefined => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
};

const unmarked = (text: string | undefined): string | undefined => (text?.startsWith(BYTE_ORDER_MARK) === true ? text.slice(1) : text);

function problemsOf(texts: Texts, options: Parameters<typeof loadDossier>[1]): readonly Diagnostic[] {
  const read = (name: keyof Texts) => {
    const text = texts[name];
    return text === undefined ? { diagnostics: [] } : readSource(name, new TextEncoder().encode(text));
  };
  const [source, decksSource] = [read('dossier.yaml'), read('decks.yaml')];
  const loaded = source.value ? loadDossier(source.value, options) : { diagnostics: [] };
  const decks = decksSource.value ? loadDecks(decksSource.value, loaded.value, options) : { diagnostics: [] };
  return [...source.diagnostics, ...loaded.diagnostics, ...decksSource.diagnostics, ...decks.diagnostics];
}

function mended(texts: Texts, found: readonly Diagnostic[]): { readonly texts: Texts; readonly count: Record<keyof Texts, number> } {
  const language = /^language:\s*["']?([\w-]+)/m.exec(texts['dossier.yaml'] ?? '')?.[1] ?? 'fr';
  const editsOf = (name: keyof Texts) => {
    const text = texts[name];
    return text === undefined ? [] : found.flatMap((one) => (one.place?.file === name ? (fixOf(one, text, language) ?? []) : []));
  };
  const edits = { 'dossier.yaml': editsOf('dossier.yaml'), 'decks.yaml': editsOf('decks.yaml') };
  const after = (name: keyof Texts) => (texts[name] === undefined ? undefined : applyEdits(texts[name], edits[name]));
  return {
    texts: { 'dossier.yaml': after('dossier.yaml'), 'decks.yaml': after('decks.yaml') },
    count: { 'dossier.yaml': edits['dossier.yaml'].length, 'decks.yaml': edits['decks.yaml'].length },
  };
}

async function writeBack(root: string, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<readonly Diagnostic[]> {
  try {
    await writeOutput(root, files, []);
    return [];
  } catch (error) {
    const { code, path = dirname(root) } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [diagnostic('write-failed', { file: path, reason: code })];
  }
}
