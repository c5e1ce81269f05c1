import { readFile } from 'node:fs/promises';
import type { Asset } from '../marp/bundle.js';

/** A deck's assets with their bytes, by the path that the Markdown and the CSS use. */
export type LoadedAssets = ReadonlyMap<string, LoadedAsset>;

export interface LoadedAsset {
  readonly bytes: Uint8Array;
  readonly inlineSvg?: string;
}

/**
 * Reads every file that the assets name; files that several decks share are read once per `read`.
 * @throws what reading throws (a system error with `code` and `path`)
 */
export async function loadAssets(assets: readonly Asset[], read: (file: string) => Promise<Uint8Array> = readFile): Promise<LoadedAssets> {
  const loaded = assets.map(async ({ path, source, inlineSvg }) => {
    const bytes = 'bytes' in source ? source.bytes : await read(source.file);
    return [path, { bytes, ...(inlineSvg === undefined ? {} : { inlineSvg }) }] as const;
  });
  return new Map(await Promise.all(loaded));
}
