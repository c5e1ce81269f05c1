import type { Font, GlyphRun } from 'fontkit';

/**
 * Shapes a text as a browser does inside a Latin one: digits, spaces and punctuation take the script of the letters
 * around them (Unicode Standard Annex 24, 5.1). Alone, fontkit would take the font's default script, where Inter lists
 * its kerning twice and fontkit applies it twice.
 */
export const shape = (font: Font, text: string): GlyphRun => font.layout(text, undefined, OTHER_SCRIPT.test(text) ? undefined : 'latn');

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
