import { BrowserError } from './browser-error.js';
import { browserCandidates, type FindOptions } from './find-browser.js';
import { loadPage, openTab, type LoadedPage, type Tab } from './page.js';
import type { BrowserProgram } from './program.js';
import { mustGiveUpSandbox, startBrowser, type RunningBrowser, type StartOptions } from './start.js';

/** A browser at work for one build. */
export interface BrowserSession {
  readonly program: BrowserProgram;
  /** As it says itself: « Chrome/147.0.7727.15 ». */
  readonly product: string;
  /** Protections it runs without, with the reason. */
  readonly gaveUp: readonly GivenUp[];
  /**
   * Loads the HTML once, for everything that is made of it. `whileLoading` is called while the browser is at work on it.
   * @throws BrowserError
   */
  open(html: string, canvas: Canvas, whileLoading?: () => void): Promise<OpenPage>;
  /**
   * The first `count` slides of an HTML text of which nothing else is made.
   * @throws BrowserError
   */
  screenshots(html: string, canvas: Canvas, count: number, scale: number): Promise<readonly Uint8Array[]>;
  /** Whether the browser has ended, so that another is needed. */
  hasEnded(): boolean;
  /** Ends the browser and deletes its profile. Never throws. */
  close(): Promise<void>;
}

/** One HTML text in the browser. Its methods must be called one after the other. */
export interface OpenPage {
  /**
   * A PDF, one sheet per slide.
   * @throws BrowserError
   */
  print(): Promise<Uint8Array>;
  /**
   * Slides `0…count − 1` as PNG, in order, `scale` device pixels per CSS px.
   * @throws BrowserError
   */
  screenshots(count: number, scale: number): Promise<readonly Uint8Array[]>;
  /** Never throws. */
  close(): Promise<void>;
}

/** A slide's size in CSS px. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
}

export interface GivenUp {
  readonly protection: 'sandbox';
  readonly because: 'root' | 'container' | 'asked';
}

export interface LaunchOptions extends Omit<StartOptions, 'sandbox'> {
  /** The user's id; undefined on Windows. */
  readonly uid: number | undefined;
  /** The user accepts a browser without sandbox (`PUPITRE_NO_SANDBOX=1`). */
  readonly withoutSandbox?: boolean;
}

/**
 * Starts the first browser that comes up.
 * @throws BrowserError `not-found`, `explicit-missing`, or why the first one found did not start
 */
export async function openBrowser(options: FindOptions & LaunchOptions): Promise<BrowserSession> {
  let first: unknown;
  for await (const program of browserCandidates(options)) {
    try {
      return await launchBrowser(program, options);
    } catch (error) {
      first ??= error;
    }
  }
  throw first ?? new BrowserError('not-found', '');
}

/** @throws BrowserError `start-failed`, `no-sandbox`, `timeout` */
export async function launchBrowser(program: BrowserProgram, options: LaunchOptions): Promise<BrowserSession> {
  const excuse = options.withoutSandbox === true ? 'asked' : mustGiveUpSandbox(options, options.uid);
  // A container may still allow a sandbox; root cannot have one.
  if (excuse === 'container') {
    try {
      return session(program, await startBrowser(program, { ...options, sandbox: true }), []);
    } catch (error) {
      if (!(error instanceof BrowserError && (error.reason === 'no-sandbox' || error.reason === 'start-failed'))) throw error;
    }
  }
  const running = await startBrowser(program, { ...options, sandbox: excuse === undefined });
  return session(program, running, excuse === undefined ? [] : [{ protection: 'sandbox', because: excuse }]);
}

function session(program: BrowserProgram, running: RunningBrowser, gaveUp: readonly GivenUp[]): BrowserSession {
  const { protocol, product } = running;
  // A tab takes longer to come up than a deck to load: the first does so while the deck is being made.
  let spare: Promise<Tab> | undefined = openTab(protocol);
  spare.catch(() => undefined);
  const open = async (html: string, canvas: Canvas, whileLoading: () => void = () => undefined): Promise<OpenPage> => {
    const tab = spare ?? openTab(protocol);
    spare = undefined;
    return openPage(await loadPage(await tab, html, { ...canvas, scale: 1 }, whileLoading), canvas);
  };
  return {
    program,
    product,
    gaveUp,
    open,
    async screenshots(html, canvas, count, scale) {
      const page = await open(html, canvas);
      try {
        return await page.screenshots(count, scale);
      } finally {
        await page.close();
      }
    },
    hasEnded: () => protocol.hasEnded(),
    close: () => running.close(),
  };
}

const openPage = (page: LoadedPage, { height }: Canvas): OpenPage => ({
  print: () => page.pdf(),
  async screenshots(count, scale) {
    await page.scaleTo(scale);
    const pictures: Uint8Array[] = [];
    // In sequence: one page mixes up pictures taken at once.
    for (let i = 0; i < count; i += 1) pictures.push(await page.png(i * height));
    return pictures;
  },
  close: () => page.close(),
});
