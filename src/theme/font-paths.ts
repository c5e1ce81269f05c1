import type { Theme } from './theme.js';

/** Absolute path of every font file of a theme, each once. */
export const fontPaths = ({ major, minor }: Theme['fonts']): readonly string[] => [
  ...new Set([major, minor].flatMap(({ regular, italic, bold, boldItalic }) => [regular, italic, bold, boldItalic].filter((file) => file !== undefined))),
];
