/**
 * The first character that no format can carry: a control other than tab and line ends, U+FFFE, U+FFFF (XML 1.0, 2.2), or
 * one half of a surrogate pair, which an escape such as `"\uD83D"` puts into YAML and which is no character at all (Unicode 3.8).
 */
// eslint-disable-next-line no-control-regex -- they are what it looks for
const UNSHOWABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

export const firstUnshowable = (text: string): number | undefined => UNSHOWABLE.exec(text)?.[0].charCodeAt(0);
