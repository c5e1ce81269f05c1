/** What can be made of a deck, in the order it is made. */
export const FORMATS = ['md', 'html', 'pdf', 'pptx', 'potx', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** Made when nothing else is asked for. */
export const USUAL_FORMATS: readonly Format[] = ['md', 'html', 'pdf', 'pptx'];

/** The formats that a browser prints. */
export const needsBrowser = (formats: readonly Format[]): boolean => formats.includes('pdf') || formats.includes('png');
