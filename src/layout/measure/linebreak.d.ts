declare module 'linebreak' {
  /** Unicode line breaking (UAX #14): each opportunity's position in the text, in order. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
