import { plainText, type RichText, type Run } from './run.js';
import { mergeRuns } from './runs.js';

/** `{figure:marche}`: a figure of the ledger named in a text; `{Figure:marche}` begins with a capital. A backslash before it makes it literal. */
const MARK = /(?<!\\)\{([Ff])igure:[ ]?([^{}\s]{1,100})\}/gu;

/** The ids of the ledger's figures that a text as written names, in order, each as often as it is named. */
export const figuresNamed = (raw: string): readonly string[] => [...raw.matchAll(MARK)].map((match) => match[2] ?? '');

/** A figure as a sentence says it: « plus de », « 3,5 milliards d’euros », « par an ». */
export interface SpokenFigure {
  /** With the space or the apostrophe that joins it to the value. */
  readonly qualifier?: string;
  readonly value: string;
  readonly per?: string;
}

/**
 * Puts figures where a text names them. What the sentence says itself is not said twice (« plus de {figure:a} »,
 * « {figure:a} par an »); a value that begins a sentence begins with a capital. An id without a figure stays as written.
 */
export function withFigures(runs: RichText, speak: (id: string) => SpokenFigure | undefined): RichText {
  if (!runs.some(({ text }) => /\{[Ff]igure:/u.test(text))) return runs;
  const whole = plainText(runs);
  let at = 0;
  let said = '';
  const filled = runs.map((run): Run => {
    const start = at;
    at += run.text.length;
    let from = 0;
    let text = '';
    for (const match of run.text.matchAll(MARK)) {
      const spoken = speak(match[2] ?? '');
      const before = run.text.slice(from, match.index);
      from = match.index + match[0].length;
      const sentence = spoken && inSentence(spoken, said + text + before, whole.slice(start + from));
      text += before + (sentence === undefined ? match[0] : match[1] === 'F' ? capitalized(sentence) : sentence);
    }
    text += run.text.slice(from);
    text = text.replace(/\\(?=\{[Ff]igure:)/gu, '');
    said += text;
    return { ...run, text };
  });
  return mergeRuns(filled);
}

function inSentence({ qualifier, value, per }: SpokenFigure, before: string, after: string): string {
  const isSaid = (words: string, text: string) => soft(text).includes(soft(words));
  const nuance = qualifier === undefined || isSaid(qualifier.trim(), before.slice(-qualifier.length - 1)) ? '' : qualifier;
  const period = per === undefined || isSaid(per, after.slice(0, per.length + 1)) ? '' : ` ${per}`;
  const words = `${nuance}${value}${period}`;
  return beginsSentence(before, after) ? capitalized(words) : words;
}

const capitalized = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());

const soft = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ').replace(/’/gu, "'").toLowerCase();

/** At the head of a text only where that is a whole sentence: a card's « plus de 120 % » is none. */
const beginsSentence = (before: string, after: string): boolean =>
  before.trim() === '' ? /[.!?…]\s*$/u.test(after) : /[.!?…]\s+$/u.test(before);
