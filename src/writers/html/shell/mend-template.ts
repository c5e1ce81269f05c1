import { tag, toHtml } from '../markup.js';
import type { Skeleton } from '../fill-skeleton.js';
import { SHELL_SCRIPT } from './shell-script.js';
import type { ShellWords } from './shell-words.js';

type Mend = readonly [found: string, instead: string];

/**
 * What Marp's template lacks for people who use a keyboard or a screen reader, as its page and script have it and as they
 * should. The numbers are success criteria of WCAG 2.2. Applies to the template before it is translated.
 */
export function templateMends(words: ShellWords): readonly Mend[] {
  const quoted = (text: string): string => JSON.stringify(text);
  return [
    // 2.1.1: the buttons can be reached with Tab, whether the mouse has moved or not.
    ['tabindex="-1" title=', 'title='],
    ['tabindex:"-1",', ''],
    ['e.on("marp-active",()=>x(t,!1)),e.on("marp-inactive",()=>x(t,!0)),', ''],
    ['Z("time",{class:ne.infoTimer,', 'Z("time",{class:ne.infoTimer,role:"button",tabindex:"0",'],
    // A button that has the focus takes its own keys only: arrows still turn the pages.
    ['(I.includes(t.nodeName)||', '(I.includes(t.nodeName)&&("BUTTON"!==t.nodeName||" "===e.key||"Enter"===e.key)||'],
    // 2.4.3: a button pressed by key keeps the focus, on the last slide too.
    ['n&&t.target.blur()', 'n&&t.detail&&t.target.blur()'],
    ...['u', 'f', 'm'].map((name): Mend => [`()=>{${name}.blur(),`, `t=>{t.detail&&${name}.blur(),`]),
    ...['g', 'p'].map((name): Mend => [`t=>{${name}.blur(),`, `t=>{t.detail&&${name}.blur(),`]),
    ['n("prev",e=>e.disabled=', 'n("prev",e=>e.ariaDisabled='],
    ['n("next",n=>n.disabled=', 'n("next",n=>n.ariaDisabled='],
    // 4.1.2: in the overview every slide is a button, and none is hidden from a screen reader.
    ['x(e,!0)}),o.add(n)', 'x(e,p()!==d)}),o.add(n)'],
    ['{t.tabIndex=0;', '{t.tabIndex=0,t.setAttribute("role","button");const c=t.querySelector("section");c.inert=!0,x(c,!0);'],
    ['const n=document.createElement("iframe");', `const n=document.createElement("iframe");n.title=${quoted(words.overview)};`],
    ['src:"?view=next"', `src:"?view=next",title:${quoted(words.nextSlide)}`],
    ['Z("div",{class:ne.noteContainer}', `Z("div",{class:ne.noteContainer,role:"region","aria-label":${quoted(words.notes)}}`],
    ['Z("div",{class:ne.infoContainer}', `Z("div",{class:ne.infoContainer,role:"region","aria-label":${quoted(words.presenterBar)}}`],
    // 2.3.3
    ['behavior:"smooth"', 'behavior:Me.matches?"auto":"smooth"'],
    // Our own buttons stand with the others, our script in theirs: the page's policy names one digest.
    ['<button data-bespoke-marp-osc="presenter"', `${ownButtons(words)}<button data-bespoke-marp-osc="presenter"`],
    ['</script>', `\n${SHELL_SCRIPT}</script>`],
  ];
}

const ownButtons = (words: ShellWords): string =>
  [
    tag('button', { 'data-pupitre': 'text', title: `${words.textVersion} (t)` }, [words.textVersion]),
    tag('button', { 'data-pupitre': 'keys', 'aria-pressed': 'true', title: words.shortcutsHint }, [words.shortcuts]),
  ].map(toHtml).join('');

/** @throws Error where the template has not what is to be mended: another version of marp-cli than the one this is written for */
export function mendTemplate({ html }: Skeleton, words: ShellWords): Skeleton {
  const mended = templateMends(words).reduce((page, [found, instead]) => {
    if (!page.includes(found)) throw new Error(`marp-cli’s bespoke template lacks ${found}`);
    return page.replaceAll(found, () => instead);
  }, html);
  return { html: mended };
}

/** Stands before the slides: the deck's name as the page's heading, what was turned to, and the place of the text version. */
export function shellElements(title: string, words: ShellWords): string {
  return [
    tag('header', { class: 'pupitre-unseen' }, [tag('h1', {}, [title])]),
    tag('div', { id: 'pupitre-status', class: 'pupitre-unseen', role: 'status' }, []),
    tag('main', { id: 'pupitre-text', hidden: '' }, [tag('button', { type: 'button', 'data-pupitre': 'slides' }, [words.backToSlides])]),
  ].map(toHtml).join('');
}

