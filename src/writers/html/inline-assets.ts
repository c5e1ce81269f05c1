import { dataUri } from './data-uri.js';
import type { LoadedAsset, LoadedAssets } from './load-assets.js';

/** A picture, font or style sheet that is named but did not come with the deck: a bug, or a theme that goes online. */
export class MissingAssetError extends Error {
  override readonly name = 'MissingAssetError';

  constructor(readonly address: string) {
    super(`not an asset of the deck: ${address}`);
  }
}

/** The asset that a relative address means; undefined for `data:` addresses and fragments, which need none. */
export function assetOf(address: string, assets: LoadedAssets): (LoadedAsset & { readonly path: string }) | undefined {
  if (/^data:|^#/i.test(address)) return undefined;
  const path = decoded(address);
  const asset = assets.get(path) ?? assets.get(address);
  if (asset === undefined) throw new MissingAssetError(address);
  return { ...asset, path };
}

function decoded(address: string): string {
  try {
    return decodeURI(address).replace(/%28/g, '(').replace(/%29/g, ')');
  } catch {
    return address;
  }
}

/** CSS Syntax 3, 4.3.6: an address in quotes, or bare. */
const URL_TOKEN = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)/gi;

/**
 * The CSS with every relative `url()` replaced by the asset's own bytes.
 * @throws MissingAssetError for an address that no asset has, and for any `@import`
 */
export function inlineCssUrls(css: string, assets: LoadedAssets): string {
  const imported = /@import[^;]*/i.exec(css);
  if (imported) throw new MissingAssetError(imported[0]);
  return css.replace(URL_TOKEN, (token, double?: string, single?: string, bare?: string) => {
    const asset = assetOf(double ?? single ?? bare ?? '', assets);
    return asset === undefined ? token : `url("${dataUri(asset.path, asset.bytes)}")`;
  });
}
