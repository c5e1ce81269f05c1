import type { Format } from './format.js';

/** What a build is doing, for whoever watches it. */
export type BuildEvent =
  | { readonly step: 'layout' | 'browser' | 'write'; readonly deck?: undefined }
  | { readonly step: Format; readonly deck: string; readonly index: number; readonly count: number };
