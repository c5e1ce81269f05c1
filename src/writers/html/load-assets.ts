import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Asset } from '../marp/bundle.js';

/** A deck's assets with their bytes, by the path that the Markdown and the CSS use. */
export type LoadedAssets = ReadonlyMap<string, LoadedAsset>;

export interface LoadedAsset {
  readonly bytes: Uint8Array;
  readonly inlineSvg?: string;
}

const NOTHING = new Uint8Array();

/**
 * Reads every file that the assets name; files that several decks share are read once per `read`. What stands inline in our
 * HTML has no bytes of its own yet: see `drawAssets`.
 * @throws what reading throws (a system error with `code` and `path`)
 */
export async function loadAssets(assets: readonly Asset[], read: (file: string) => Promise<Uint8Array> = readFile): Promise<LoadedAssets> {
  const bytesOf = ({ source, inlineSvg }: Asset): Uint8Array | Promise<Uint8Array> => {
    if ('draw' in source) return inlineSvg === undefined ? source.draw() : NOTHING;
    return 'bytes' in source ? source.bytes : read(source.file);
  };
  const loaded = assets.map(async (asset) => {
    const { path, inlineSvg } = asset;
    const bytes = await bytesOf(asset);
    return [path, { bytes, ...(inlineSvg === undefined ? {} : { inlineSvg }) }] as const;
  });
  return new Map(await Promise.all(loaded));
}

/** The same with everything drawn, for the files beside the Markdown. Between two drawings whatever else waits has its turn. */
export async function drawAssets(assets: readonly Asset[], loaded: LoadedAssets): Promise<LoadedAssets> {
  const drawn = new Map(loaded);
  for (const { path, source, inlineSvg } of assets) {
    if (!('draw' in source) || inlineSvg === undefined) continue;
    await setImmediate();
    drawn.set(path, { inlineSvg, bytes: source.draw() });
  }
  return drawn;
}
