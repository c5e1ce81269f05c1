import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { LaidOutDeck } from '../layout/page.js';
import { extractsOf, type Extract } from './extracts.js';
import type { InternalText } from './internal-texts.js';
import { shownTexts } from './shown-texts.js';
import { findIn, watchList, type WatchList } from './watch-list.js';

/** A file about to be written. */
export interface LeakFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it may have the deck's notes and the slides kept for questions. */
  readonly internal: boolean;
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

/** What of the dossier's inside, or of this machine, is in files where it must not be: each text once per file, with its place in the YAML. */
export async function findLeaks(files: readonly LeakFile[], { all, shown }: DeckTexts, { internal, machine }: Watched): Promise<readonly Diagnostic[]> {
  const lists = new Map<boolean, WatchList>();
  const listFor = (isInternal: boolean): WatchList => {
    const list = lists.get(isInternal) ?? watchList(internal, isInternal ? shownTexts(all, true) : shownTexts(shown, false));
    lists.set(isInternal, list);
    return list;
  };
  const found: Diagnostic[] = [];
  for (const { path, bytes, internal: isInternal } of files) {
    const list = listFor(isInternal);
    const leaked = new Set<InternalText | string>();
    for (const extract of await extractsOf(path, bytes)) {
      for (const [text, stretch] of findIn(extract.text, list)) {
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
  }
  return found;
}

const leak = (kind: InternalText['kind'], excerpt: string, file: string, { part, slide }: Extract, text?: InternalText): Diagnostic =>
  diagnostic('leak', { kind, excerpt, file, part, ...(slide === undefined ? {} : { slide }) }, text?.place());

const around = (text: string, found: string): string => text.slice(Math.max(0, text.indexOf(found) - 20), text.indexOf(found) + found.length + 40);
