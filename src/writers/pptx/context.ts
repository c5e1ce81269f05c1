import type { FontSet } from '../../fonts/face.js';
import type { LaidOutDeck } from '../../layout/page.js';
import type { Theme } from '../../theme/theme.js';
import type { Picture } from './parts/media.js';
import type { PlaceholderMap } from './shapes/placeholder.js';
import type { PresentationWords } from '../../messages/presentation-words.js';

/** What every part of one presentation is written from. */
export interface PresentationContext {
  readonly deck: LaidOutDeck;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly indexes: PlaceholderMap;
  /** By absolute path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By absolute path, where the theme's fonts go into the file. */
  readonly fontFiles?: ReadonlyMap<string, Uint8Array>;
  readonly words: PresentationWords;
  readonly language: string;
  /** A slide's id → the number of its first page, from 1; where absent, links to slides are plain text. */
  readonly slideNumbers?: ReadonlyMap<string, number>;
}
