import type { Picture } from '../pictures/picture.js';
import type { OpenedBrowser } from './browser.js';
import type { BuildEvent } from './events.js';
import type { Format } from './format.js';
import type { MadeFile } from './made-file.js';
import type { SecondThread } from './second-thread.js';

/** What making the files of a deck needs beside the deck. */
export interface Making {
  readonly formats: readonly Format[];
  /** By absolute path: all that the decks show. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly machine: { readonly env: Readonly<Record<string, string | undefined>>; readonly platform: string; readonly arch: string };
  /** Written into the files as their date. */
  readonly created: Date;
  /** Comes up while the first deck is written; absent when nothing is printed. */
  readonly browser?: Promise<OpenedBrowser>;
  /** Another one when the first has died at work. */
  readonly anotherBrowser?: () => Promise<OpenedBrowser>;
  readonly secondThread: () => SecondThread;
  /** Called with a file whose bytes are final, while there is time to look at it. */
  readonly onMade?: (file: MadeFile) => void;
  /** Called when this thread has nothing to do but to wait for the other. */
  readonly onWaiting?: () => void;
  readonly onProgress: (event: BuildEvent) => void;
}

/** The position of a deck among those of its build, for whoever watches. */
export interface Turn {
  readonly index: number;
  readonly count: number;
}

/** Reports that a format is being made. */
export type Report = (step: Format) => void;
