import type { Place } from '../diagnostics/diagnostic.js';
import type { ColorRole, FallbackFamily } from './theme.js';

/** What a partner's brand changes in any theme: colours and fonts, laid over the theme's own. */
export interface ThemeOverlay {
  /** Lower-case words joined by hyphens; becomes part of the theme's name. */
  readonly name: string;
  readonly label: string;
  readonly tokens: OverlayTokens;
  /** Absolute; font files named with `./` are found from here. */
  readonly folder: string;
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

export interface OverlayTokens {
  readonly colors?: Readonly<Partial<Record<ColorRole, string | undefined>>> | undefined;
  readonly fonts?: { readonly major?: OverlayFamily | undefined; readonly minor?: OverlayFamily | undefined } | undefined;
}

export interface OverlayFamily {
  readonly family: string;
  readonly fallback?: FallbackFamily | undefined;
  readonly regular: string;
  readonly italic?: string | undefined;
  readonly bold?: string | undefined;
  readonly boldItalic?: string | undefined;
}
