/** What reading the built files back can find, with what a sentence about it needs. */
export interface ParityParams {
  /** `slide`: from 1, among those not hidden, in the reference; 0 for the deck. `title`: that slide's. `expected`: what the reference says. */
  'parity-difference': {
    readonly deck: string;
    readonly aspect: 'count' | 'title' | 'text' | 'figures' | 'order' | 'notes';
    readonly format: ParityFormat;
    readonly reference: ParityFormat;
    readonly slide: number;
    readonly title: string;
    readonly expected: string;
    readonly found: string;
  };
  'parity-file-missing': { readonly deck: string; readonly format: ParityFormat; readonly folder: string };
  /** Older than the dossier it was built from. */
  'parity-file-outdated': { readonly file: string };
  'parity-file-unreadable': { readonly file: string; readonly reason: string };
}

export type ParityFormat = 'html' | 'pdf' | 'pptx';
