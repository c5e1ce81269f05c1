import { Marp } from '@marp-team/marp-core';
import type { MarpBundle } from '../marp/bundle.js';
import { dataUri } from './data-uri.js';
import { assetOf, inlineCssUrls } from './inline-assets.js';
import type { LoadedAssets } from './load-assets.js';

export interface RenderedSlides {
  readonly html: string;
  readonly css: string;
}

/**
 * The bundle's slides as Marp's bespoke template expects them, everything they show inside them.
 * Emoji, mathematics and Marp's own script would come from the network or change the text: they are off.
 * @throws MissingAssetError
 */
export function renderMarp(bundle: MarpBundle, assets: LoadedAssets, language: string): RenderedSlides {
  const marp = new Marp({
    inlineSVG: true,
    // marp-cli's own container: the template's script and style sheet look for it.
    container: { tag: 'div', id: ':$p' },
    slideContainer: [],
    emoji: { shortcode: false, unicode: false },
    math: false,
    script: false,
    lang: language,
  });
  marp.themeSet.add(bundle.css);
  inlinePictures(marp, assets);
  hideFooters(marp);
  const { html, css } = marp.render(bundle.markdown);
  return { html, css: inlineCssUrls(css, assets) };
}

/** What this file uses of markdown-it, whose types do not come with Marp. */
type Rule = (...given: readonly unknown[]) => string;
interface Rules {
  html_block: Rule;
}
const rulesOf = (marp: Marp): Rules => (marp.markdown.renderer as unknown as { rules: Rules }).rules;

/** As the Markdown writes a picture: an element on a line of its own, since Marp reads words of an image's alt as orders. */
const PICTURE = /<img src="([^"]*)"([^>]*)>/g;

/** A picture becomes part of the page: a chart as SVG, whose text the page's fonts set, any other as its bytes. */
function inlinePictures(marp: Marp, assets: LoadedAssets): void {
  const rules = rulesOf(marp);
  const { image, html_block: block } = rules;
  const inlined = (html: string): string =>
    html.replace(/<img src="([^"]*)"[^>]*>/g, (element, address: string) => {
      const asset = assetOf(address.replaceAll('&amp;', '&'), assets);
      if (asset?.inlineSvg !== undefined) return asset.inlineSvg;
      return asset ? element.replace(address, dataUri(asset.path, asset.bytes)) : element;
    });
  rules.image = (...given) => inlined(image(...given));
  rules.html_block = (...given) => inlined(block(...given));
}

/** What stands on every slide is read out on none of them, and becomes an artifact of the PDF (ISO 32000-1, 14.8.2.2). */
function hideFooters(marp: Marp): void {
  const rules = rulesOf(marp);
  const original = rules.html_block;
  rules.html_block = (...given) =>
    original(...given).replace(/^<div(?= class="region (?:footer|slideNumber)[ "])/, '<div aria-hidden="true"');
}
