import { readFile } from 'node:fs/promises';
import type { Asset } from '../marp/bundle.js';

/** A deck's assets with their bytes, by the path that the Markdown and the CSS use. */
export type LoadedAssets = ReadonlyMap<string, LoadedAsset>;

export interface LoadedAsset {
  readonly bytes: Uint8Array;
  readonly inlineSvg?: string;
}

export interface Loading {
  readonly read?: (file: string) => Promise<Uint8Array>;
  /** The HTML alone is wanted, where what is drawn stands inline: it has no bytes of its own then. */
  readonly inline?: boolean;
}

const NOTHING = new Uint8Array();

/**
 * Reads every file that the assets name; files that several decks share are read once per `read`.
 * @throws what reading throws (a system error with `code` and `path`)
 */
export async function loadAssets(assets: readonly Asset[], { read = readFile, inline = false }: Loading = {}): Promise<LoadedAssets> {
  const bytesOf = ({ source, inlineSvg }: Asset): Uint8Array | Promise<Uint8Array> => {
    if ('draw' in source) return inline && inlineSvg !== undefined ? NOTHING : source.draw();
    return 'bytes' in source ? source.bytes : read(source.file);
  };
  const loaded = assets.map(async (asset) => {
    const { path, inlineSvg } = asset;
    const bytes = await bytesOf(asset);
    return [path, { bytes, ...(inlineSvg === undefined ? {} : { inlineSvg }) }] as const;
  });
  return new Map(await Promise.all(loaded));
}
