import type { LaidOutDeck } from '../layout/page.js';
import type { Skeleton } from '../writers/html/fill-skeleton.js';
import type { LoadedAssets } from '../writers/html/load-assets.js';
import type { MarpBundle } from '../writers/marp/bundle.js';
import type { Finish, FinishedPdf } from '../writers/pdf/finish-pdf.js';

export interface RenderTask {
  readonly bundle: Pick<MarpBundle, 'markdown' | 'css'>;
  readonly deck: LaidOutDeck;
  readonly skeleton: Skeleton;
  readonly assets: LoadedAssets;
  /** Where themes are kept as Marp packs them; nowhere when absent. */
  readonly packedThemes?: string;
}

export interface FinishTask {
  readonly printed: Uint8Array;
  readonly finish: Finish;
}

export type Task = { readonly name: 'html'; readonly task: RenderTask } | { readonly name: 'pdf'; readonly task: FinishTask };

/** What the other thread answers. An error loses its class on the way, so that it travels with what tells it. */
export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: { readonly message: string; readonly stack?: string } });

/** Does what the second thread is asked for, in whichever thread. Each writer's code is loaded when it is wanted. */
export async function doTask(asked: Task): Promise<string | FinishedPdf> {
  if (asked.name === 'pdf') {
    const { finishPdf } = await import('../writers/pdf/finish-pdf.js');
    return finishPdf(asked.task.printed, asked.task.finish);
  }
  const [{ renderDeckHtml }, { openPackedThemes }] = await Promise.all([import('../writers/html/render-deck.js'), import('./packed-themes.js')]);
  const { bundle, deck, skeleton, assets, packedThemes } = asked.task;
  return renderDeckHtml(bundle, deck, skeleton, assets, packedThemes === undefined ? undefined : openPackedThemes(packedThemes));
}
