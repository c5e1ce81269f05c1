import type { FontSet } from '../../../fonts/face.js';
import type { PlacedRegion } from '../../../layout/page.js';
import type { Content } from '../../../slide/content.js';
import type { Theme } from '../../../theme/theme.js';
import type { Asset } from '../bundle.js';

/** A region's content as Markdown lines, with what they need beside them. */
export interface Written {
  readonly lines: readonly string[];
  /** Further classes of the region. */
  readonly classes?: readonly string[];
  readonly assets?: readonly Asset[];
  /** CSS for this slide alone. */
  readonly css?: string;
}

/** A region with its kind of content, and where it stands. */
export interface Setting<C extends Content = Content> {
  readonly placed: PlacedRegion;
  readonly content: C;
  readonly theme: Theme;
  readonly fonts: FontSet;
  /** Folder of the deck's pictures, as the Markdown refers to it. */
  readonly folder: string;
  /** Unique in the deck, fit for a file name: page and region. */
  readonly key: string;
  /** The page's title, as plain text. */
  readonly title: string;
  readonly heading: string;
}
