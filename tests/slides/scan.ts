import { readFileSync } from 'node:fs';

/** The text scan of the printed dossier, as it came. */
export const scanText = readFileSync(new URL('../fixtures/dossier-de-presse.txt', import.meta.url), 'utf8');

export interface Correction {
  readonly scan: string;
  readonly dossier: string;
  readonly why: string;
}

/** Every word of the scan that the dossier mends; one that is no longer needed fails the test. */
export const CORRECTIONS: readonly Correction[] = [
  { scan: 'Pouria Amishahi', dossier: 'Pouria Amirshahi', why: 'a letter lost' },
  { scan: 'Co-chette de file', dossier: 'Co-cheffe de file', why: 'two letters misread' },
  { scan: 'sur le PJJ Narcotrafic', dossier: 'sur la PPL Narcotrafic', why: 'the text calls it a proposition de loi' },
  { scan: 'Député Ecologiste', dossier: 'Député Écologiste', why: 'accent of the capital' },
  { scan: 'Députée Ecologiste', dossier: 'Députée Écologiste', why: 'accent of the capital' },
  { scan: 'Groupe Ecologiste', dossier: 'Groupe Écologiste', why: 'accent of the capital' },
  { scan: "fonctionnement de l'Etat", dossier: "fonctionnement de l'État", why: 'accent of the capital' },
];

/** What the dossier does not hold, each a whole paragraph of the scan. */
export const LEFT_OUT: readonly string[] = [
  'Écologiste et Social ASSEMBLÉE NATIONALE', // the running head; `organisation` says it once
  'CONTACT PRESSE', // the last slide writes it
  '1', // a stray page number
];

/** Spaces, quotes and dashes made alike, inline marks dropped. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\*+/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/«\s*|\s*»|[“”]/g, '"')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/ (?=[;:!?%])/g, '')
    .trim();

/** For headings: no capitals, no punctuation. */
export const fold = (text: string): string => words(text).join(' ');

export const words = (text: string): readonly string[] =>
  normalise(text).toLowerCase().match(/[\p{L}\p{N}]+(?:[-.@][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences of a paragraph; a list's items and a colon's two sides stay together. */
export const sentences = (paragraph: string): readonly string[] =>
  paragraph.split(/(?<=[.!?]) (?=[\p{Lu}"])/u).filter((sentence) => sentence !== '');

const correct = (text: string): string =>
  CORRECTIONS.reduce((mended, { scan, dossier }) => mended.replaceAll(scan, dossier), text);

/** A list's items each on its own; elsewhere a line end inside a paragraph is only the printed page's. */
const splitParagraph = (block: string): readonly string[] =>
  /^(?:- |\d\. )/.test(block) ? block.split('\n').map((line) => line.replace(/^(?:- |\d\. )/, '')) : [block];

/** The second signatory's presentation stands in the middle of the editorial's text: put it before the text. */
function restoreColumns(paragraphs: readonly string[]): readonly string[] {
  const start = paragraphs.indexOf('ÉDITORIAL');
  const end = paragraphs.findIndex((paragraph) => paragraph.startsWith('Cela implique'));
  const front = paragraphs.findIndex((paragraph) => paragraph.startsWith('Un constat'));
  return [
    ...paragraphs.slice(0, front),
    ...paragraphs.slice(start, end),
    ...paragraphs.slice(front, start),
    ...paragraphs.slice(end),
  ];
}

/** The sentence that brings in a list stands apart from the paragraph it ends. */
function splitIntro(paragraph: string): readonly string[] {
  const parts = sentences(paragraph);
  const last = parts.at(-1);
  if (!last?.endsWith(':') || parts.length === 1) return [paragraph];
  return [parts.slice(0, -1).join(' '), last];
}

/** The scan's paragraphs in reading order, corrected and normalised. */
export const readScan = (text: string): readonly string[] =>
  restoreColumns(
    text
      .split(/\n\s*\n|\n(?=- )/)
      .flatMap((block) => splitParagraph(block.trim()))
      .map((paragraph) => normalise(correct(paragraph.replaceAll('\n', ' '))))
      .filter((paragraph) => paragraph !== ''),
  ).flatMap(splitIntro);
