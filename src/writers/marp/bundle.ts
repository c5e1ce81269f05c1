/** A deck as Marp Markdown with everything it refers to: what stock Marp, our HTML, PDF and PNG are all made from. */
export interface MarpBundle {
  readonly markdown: string;
  /** The Marp theme, named in the front matter. */
  readonly css: string;
  readonly themeName: string;
  readonly assets: readonly Asset[];
}

/** A file that the Markdown or the CSS refers to. */
export interface Asset {
  /** Relative, as the Markdown and the CSS refer to it. */
  readonly path: string;
  readonly alt?: string;
  /** What is drawn is drawn when it is wanted: outlines cost more than the rest of a page. */
  readonly source: { readonly file: string } | { readonly bytes: Uint8Array } | { readonly draw: () => Uint8Array };
  /** A chart as SVG with live text, for our own HTML; the file beside the Markdown has its text as outlines. */
  readonly inlineSvg?: string;
}
