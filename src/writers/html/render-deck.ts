import { createHash } from 'node:crypto';
import type { LaidOutDeck } from '../../layout/page.js';
import { slideWords } from '../../messages/slide-words.js';
import type { Notes } from '../../slide/slide.js';
import { formatNumber } from '../../text/numbers.js';
import type { Run } from '../../text/run.js';
import type { MarpBundle } from '../marp/bundle.js';
import { fillSkeleton, type Skeleton } from './fill-skeleton.js';
import type { LoadedAssets } from './load-assets.js';
import { escapeHtml, tag, toHtml, type Tag } from './markup.js';
import { renderMarp } from './render-marp.js';
import type { PackedThemes } from './reuse-packed.js';
import { mendTemplate, shellElements } from './shell/mend-template.js';
import { SHELL_CSS } from './shell/shell-css.js';
import { shellWords } from './shell/shell-words.js';
import { slideSemantics } from './slide-semantics.js';
import { inLanguage } from './template-words.js';
import { usedCss } from './used-css.js';

/** Inline charts fill their region as pictures do; notes stay off paper whatever the template does. */
const OWN_CSS = `section svg[role="img"]{display:block;width:100%;height:100%}@media print{.bespoke-marp-note{display:none!important}}`;

/**
 * The deck as one HTML page that needs no other file and no network: slides, pictures, fonts, notes and presenter view.
 * @throws MissingAssetError
 */
export function renderDeckHtml(
  bundle: Pick<MarpBundle, 'markdown' | 'css'>,
  deck: LaidOutDeck,
  skeleton: Skeleton,
  assets: LoadedAssets,
  packed?: PackedThemes,
): string {
  const { html, css } = renderMarp(bundle, assets, deck.language, slideSemantics(deck), packed);
  const words = shellWords(deck.language);
  const template = inLanguage(mendTemplate(skeleton, words), deck.language);
  return fillSkeleton(template, {
    head: headOf(deck, template).map(toHtml).join(''),
    lang: escapeHtml(deck.language),
    title: escapeHtml(deck.title),
    css: `${usedCss(css, deck)}${OWN_CSS}${SHELL_CSS}`,
    slides: `${shellElements(deck.title, words)}${html}`,
    notes: deck.pages.map(({ notes }, index) => notesElement(notes, index, deck.language)).join(''),
  });
}

function headOf(deck: LaidOutDeck, skeleton: Skeleton): readonly Tag[] {
  const meta = (name: string, content: string | undefined): readonly Tag[] =>
    content === undefined || content === '' ? [] : [tag('meta', { name, content })];
  return [
    tag('meta', { charset: 'UTF-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(skeleton) }),
    ...meta('referrer', 'no-referrer'),
    ...meta('author', deck.organisation),
    ...meta('description', deck.subtitle),
    ...meta('keywords', deck.keywords.join(', ')),
    ...meta('classification', deck.audience === 'internal' ? slideWords(deck.language).internalUse : undefined),
    ...meta('embargo', deck.embargo?.until),
    ...meta('rights', deck.embargo?.text),
  ];
}

/** What the page may load: what is inside it, and itself in the frames of the presenter view and the overview. */
function securityPolicy({ html }: Skeleton): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "frame-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** As the template's presenter view looks for it: one element a slide, found by the slide's index. */
function notesElement(notes: Notes, index: number, language: string): string {
  const minutes = notes.minutes === undefined ? undefined : `${formatNumber(notes.minutes, language)}\u00A0min`;
  const head = [notes.speaker, minutes].filter((part) => part !== undefined).join(' · ');
  const paragraphs = [
    ...(head === '' ? [] : [tag('p', {}, [tag('strong', {}, [head])])]),
    ...notes.paragraphs.map((runs) => tag('p', {}, runs.map(runElement))),
  ];
  if (paragraphs.length === 0) return '';
  return toHtml(tag('div', { class: 'bespoke-marp-note', 'data-index': String(index), tabindex: '0' }, paragraphs));
}

function runElement(run: Run): Tag | string {
  const raised = run.superscript ? tag('sup', {}, [run.text]) : run.text;
  const emphasized = run.emphasis ? tag('em', {}, [raised]) : raised;
  return run.strong ? tag('strong', {}, [emphasized]) : emphasized;
}
