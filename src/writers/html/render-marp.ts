import { Marp } from '@marp-team/marp-core';
import type { MarpBundle } from '../marp/bundle.js';
import { dataUri } from './data-uri.js';
import { assetOf, inlineCssUrls } from './inline-assets.js';
import type { LoadedAssets } from './load-assets.js';
import { unescapeHtml } from './markup.js';
import { reusePacked, type PackedThemes } from './reuse-packed.js';
import { addSemantics, type SlideSemantics } from './slide-semantics.js';

export interface RenderedSlides {
  readonly html: string;
  readonly css: string;
}

/**
 * The bundle's slides as Marp's bespoke template expects them, everything they show inside them.
 * Emoji, mathematics and Marp's own script would come from the network or change the text: they are off.
 * @throws MissingAssetError
 */
export function renderMarp(
  bundle: Pick<MarpBundle, 'markdown' | 'css'>,
  assets: LoadedAssets,
  language: string,
  semantics: SlideSemantics,
  packed?: PackedThemes,
): RenderedSlides {
  const render = (reused: PackedThemes | undefined): RenderedSlides => {
    const marp = openMarp(language);
    hideFooters(marp);
    const fits = reused ? reusePacked(marp, bundle.css, reused) : () => true;
    if (!reused) marp.themeSet.add(bundle.css);
    addSemantics(marp, semantics);
    const rendered = marp.render(bundle.markdown);
    return fits() ? rendered : render(undefined);
  };
  const { html, css } = withNumberedScopes(render(packed));
  return { html: withPictures(html, assets), css: inlineCssUrls(css, assets) };
}

const openMarp = (language: string): Marp =>
  new MarpAlone({
    inlineSVG: true,
    // The id of marp-cli's own container: the template's script looks for it. The slides are what the page is about.
    container: { tag: 'main', id: ':$p' },
    slideContainer: [],
    emoji: { shortcode: false, unicode: false },
    math: false,
    script: false,
    html: withContactLinks(),
    lang: language,
  });

/** Marp without the three themes that it brings: parsing them takes as long as a deck, and ours build on none. */
class MarpAlone extends Marp {
  constructor(options: ConstructorParameters<typeof Marp>[0]) {
    super(options);
    delete (this.themeSet as Partial<Marp['themeSet']>).add;
  }

  /** Marpit calls it when its set of themes is there, and before Marp adds its own. */
  protected override applyMarkdownItPlugins(markdown: unknown): void {
    Object.defineProperty(this.themeSet, 'add', { configurable: true, value: () => undefined });
    super.applyMarkdownItPlugins(markdown);
  }
}

/** Marp lets an element link to http(s) only; a telephone number and an e-mail address are links as well. */
function withContactLinks(): typeof Marp.html {
  const { a, ...others } = Marp.html;
  const { href, ...attributes } = a as Readonly<Record<string, boolean | ((value: string) => string)>>;
  const usual = typeof href === 'function' ? href : String;
  return { ...others, a: { ...attributes, href: (value: string) => (/^(?:mailto|tel):/i.test(value) ? value : usual(value)) } };
}

/** Marpit draws the name of a slide's own style (`<style scoped>`) by lot; numbers give the same page each time. */
function withNumberedScopes({ html, css }: RenderedSlides): RenderedSlides {
  const names = new Map<string, string>();
  const number = (name: string): string => {
    const numbered = names.get(name) ?? `data-marpit-scope-${String(names.size + 1)}`;
    names.set(name, numbered);
    return numbered;
  };
  const scope = /data-marpit-scope-[\w-]+/g;
  return {
    html: html.replace(/<section [^>]*>/g, (section) => section.replace(scope, number)),
    css: css.replace(scope, (name) => names.get(name) ?? name),
  };
}

/** In rendered HTML a `<` that is text is an entity, so that this is always an element, however the Markdown named it. */
const PICTURE = /<img((?: [a-z-]+(?:="[^"]*")?)*) ?\/?>/g;
const ADDRESS = / src="([^"]*)"/;

/** A picture becomes part of the page: a chart as SVG, whose text the page's fonts set, any other as its bytes. */
function withPictures(html: string, assets: LoadedAssets): string {
  return html.replace(PICTURE, (element, attributes: string) => {
    const address = ADDRESS.exec(attributes)?.[1];
    const asset = address === undefined ? undefined : assetOf(unescapeHtml(address), assets);
    if (asset?.inlineSvg !== undefined) return asset.inlineSvg;
    return asset ? element.replace(ADDRESS, () => ` src="${dataUri(asset.path, asset.bytes)}"`) : element;
  });
}

/** What this file uses of markdown-it, whose types do not come with Marp. */
interface Rules {
  html_block: (...given: readonly unknown[]) => string;
}

/** What stands on every slide is read out on none of them, and becomes an artifact of the PDF (ISO 32000-1, 14.8.2.2). */
function hideFooters(marp: Marp): void {
  const { rules } = marp.markdown.renderer as unknown as { rules: Rules };
  const original = rules.html_block;
  rules.html_block = (...given) =>
    original(...given).replace(/^<div(?= class="region (?:footer|slideNumber)[ "])/, '<div aria-hidden="true"');
}
