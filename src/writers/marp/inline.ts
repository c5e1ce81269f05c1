import type { RichText, Run } from '../../text/run.js';
import { escapeAttribute, escapeText } from './escape.js';

/** Runs as one line of Markdown. HTML elements, because `**` does not open or close beside every letter and mark. */
export function inline(runs: RichText): string {
  return runs.map((run, i) => wrap(run, escapeText(run.text, runs[i - 1]?.text, runs[i + 1]?.text))).join('');
}

function wrap(run: Run, text: string): string {
  const marked = [
    run.unit ? (inner: string) => `<span class="unit">${inner}</span>` : undefined,
    run.superscript ? (inner: string) => `<sup>${inner}</sup>` : undefined,
    run.emphasis ? (inner: string) => `<em>${inner}</em>` : undefined,
    run.strong ? (inner: string) => `<strong>${inner}</strong>` : undefined,
    run.href === undefined ? undefined : (inner: string) => `<a href="${escapeAttribute(run.href ?? '')}">${inner}</a>`,
  ];
  return marked.reduce((inner, mark) => mark?.(inner) ?? inner, text);
}
