import { browserCandidates, type FindOptions } from './find-browser.js';
import { launchBrowser, type GivenUp, type LaunchOptions } from './session.js';
import { BrowserError, type BrowserReason } from './browser-error.js';
import type { BrowserProgram } from './program.js';

/** What `pupitre doctor` says of a browser. */
export type BrowserDescription =
  | { readonly works: true; readonly program: BrowserProgram; readonly product: string; readonly gaveUp: readonly GivenUp[] }
  | { readonly works: false; readonly program?: BrowserProgram; readonly reason: BrowserReason; readonly detail: string };

/** Every browser that would be tried, in order, up to the first that really starts. Never throws. */
export async function describeBrowsers(options: FindOptions & LaunchOptions): Promise<readonly BrowserDescription[]> {
  const tried: BrowserDescription[] = [];
  try {
    for await (const program of browserCandidates(options)) {
      const description = await tryOut(program, options);
      tried.push(description);
      if (description.works) return tried;
    }
  } catch (error) {
    tried.push({ works: false, ...reasonOf(error) });
  }
  return tried.length > 0 ? tried : [{ works: false, reason: 'not-found', detail: '' }];
}

async function tryOut(program: BrowserProgram, options: LaunchOptions): Promise<BrowserDescription> {
  try {
    const session = await launchBrowser(program, options);
    await session.close();
    return { works: true, program, product: session.product, gaveUp: session.gaveUp };
  } catch (error) {
    return { works: false, program, ...reasonOf(error) };
  }
}

function reasonOf(error: unknown): { reason: BrowserReason; detail: string } {
  if (error instanceof BrowserError) return { reason: error.reason, detail: error.detail };
  return { reason: 'start-failed', detail: error instanceof Error ? error.message : String(error) };
}
