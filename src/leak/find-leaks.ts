import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { LaidOutDeck } from '../layout/page.js';
import { encodedTexts } from './encoded-texts.js';
import { extractsOf, type Extract } from './extracts.js';
import type { InternalText } from './internal-texts.js';
import { shownTexts } from './shown-texts.js';
import { findIn, watchList, type WatchList } from './watch-list.js';
import { wordsOf } from './words.js';

/** A file about to be written. */
export interface LeakFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it may have the deck's notes and the slides kept for questions. */
  readonly internal: boolean;
  /** Of a PDF: what each page's letters say, when that is known already. */
  readonly letters?: readonly string[];
}

export interface Watched {
  readonly internal: readonly InternalText[];
  /** Paths and names of this machine. */
  readonly machine: readonly string[];
}

/** The deck with all its pages, and as whoever gets its public files sees it; a template may cut the same slides otherwise. */
export interface DeckTexts {
  readonly all: LaidOutDeck;
  readonly shown: LaidOutDeck;
}

/** What a search has found, and what it has read. */
export interface LeakSearch {
  readonly leaks: readonly Diagnostic[];
  /** By the file's path: its words between single spaces, for each stretch of it. */
  readonly said: ReadonlyMap<string, readonly string[]>;
}

/** What of the dossier's inside, or of this machine, is in files where it must not be: each text once per file, with its place in the YAML. */
export async function findLeaks(files: readonly LeakFile[], deck: DeckTexts, watched: Watched): Promise<LeakSearch> {
  const { search } = openSearch(deck, watched);
  const results: FileSearch[] = [];
  for (const file of files) results.push(await search(file));
  return { leaks: results.flatMap(({ leaks }) => leaks), said: new Map(results.map(({ said }, i) => [files[i]?.path ?? '', said])) };
}

/** What a search of one file has found, and its words between single spaces, for each stretch of it. */
export interface FileSearch {
  readonly leaks: readonly Diagnostic[];
  readonly said: readonly string[];
}

/** A search of the files of one deck, as they come. */
export interface Search {
  search(file: LeakFile): Promise<FileSearch>;
  /** What is to be looked for in public files, and in internal ones, is worked out now and not with the first such file. */
  getReady(internal: boolean): void;
}

export function openSearch({ all, shown }: DeckTexts, { internal, machine }: Watched): Search {
  const lists = new Map<boolean, WatchList>();
  const listFor = (isInternal: boolean): WatchList => {
    const list = lists.get(isInternal) ?? watchList(internal, isInternal ? shownTexts(all, true) : shownTexts(shown, false));
    lists.set(isInternal, list);
    return list;
  };
  const search: Search['search'] = async ({ path, bytes, internal: isInternal, letters }) => {
    const list = listFor(isInternal);
    const found: Diagnostic[] = [];
    const leaked = new Set<InternalText | string>();
    const extracts = (await extractsOf(path, bytes, letters)).flatMap(withEncoded).map((extract) => ({ ...extract, words: wordsOf(extract.text) }));
    for (const extract of extracts) {
      for (const [text, stretch] of findIn(extract.words, list)) {
        if (leaked.has(text)) continue;
        leaked.add(text);
        found.push(leak(text.kind, stretch, path, extract, text));
      }
      for (const text of machine) {
        if (leaked.has(text) || !extract.text.includes(text)) continue;
        leaked.add(text);
        found.push(leak('machine', around(extract.text, text), path, extract));
      }
    }
    return { leaks: found, said: extracts.map(({ words }) => ` ${words.join(' ')} `) };
  };
  return { search, getReady: (isInternal) => void listFor(isInternal) };
}

/** An extract, and what it says in escapes. */
function withEncoded(extract: Extract): readonly Extract[] {
  const text = encodedTexts(extract.text);
  return text === '' ? [extract] : [extract, { ...extract, text }];
}

const leak = (kind: InternalText['kind'], excerpt: string, file: string, { part, slide }: Extract, text?: InternalText): Diagnostic =>
  diagnostic('leak', { kind, excerpt, file, part, ...(slide === undefined ? {} : { slide }) }, text?.place());

const around = (text: string, found: string): string => text.slice(Math.max(0, text.indexOf(found) - 20), text.indexOf(found) + found.length + 40);
