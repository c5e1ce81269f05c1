/** Words that say how, not what: they never tell two figures apart. Folded: lower case, no accents. */
const EMPTY_WORDS = new Set(
  (
    'a afin ai ainsi alors apres au aucun aujourd aujourdhui auquel aussi autre autres aux avait avant avec avoir car ce ceci cela celle celles celui ces cet cette ceux ' +
    'chaque ci comme contre d dans de depuis des deux donc dont du elle elles en encore entre environ est et etaient etait etant ete etre eux fait faire font hui il ils ' +
    'j jusqu l la le les leur leurs lors lorsque lui ma mais me meme mes moins mon n ne ni non nos notre nous on ont ou par parmi pas pendant peu plus pour pourtant pres ' +
    'presque qu quand que quel quelle quelque quelques qui quoi s sa sans se selon sera seront ses seulement si soit son sont sous sur t ta tandis tant te tes ton tous ' +
    'tout toute toutes tres trop tu un une vers via vos votre vous y compris estimes pire ' +
    'the of and in to for is are was were has have had by on at from with an as that this these those it its or be been more than over nearly about almost some who which'
  ).split(' '),
);

export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').toLowerCase();

/** A word without its ending, so that « consommé », « consomment » and « consommateurs » are one; at most seven letters. */
function stemOf(word: string): string {
  const bare = folded(word);
  const singular = bare.length > 3 ? bare.replace(/(?:s|x)$/, '') : bare;
  const plain = singular.length > 4 ? singular.replace(/e{1,2}$/, '') : singular;
  return plain.slice(0, 7);
}

export interface Word {
  readonly stem: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text that mean something, and its numbers but for years. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+|\d+/gu)].flatMap(({ 0: word, index }): readonly Word[] => {
    const isEmpty = /^\d/.test(word) ? isYear(word) || word.length < 2 : EMPTY_WORDS.has(folded(word)) || word.length < 2;
    return isEmpty ? [] : [{ stem: stemOf(word), start: index, end: index + word.length }];
  });
}

export const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => stem));

export const isYear = (digits: string): boolean => /^(?:1[89]|20|21)\d\d$/.test(digits);

/** What two sets share, of all that is in them: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedBy(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;
