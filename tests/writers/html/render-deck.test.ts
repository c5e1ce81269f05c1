import { beforeAll, describe, expect, it } from 'vitest';
import type { Notes } from '../../../src/slide/slide.js';
import { fillSkeleton, isWhole, type Skeleton } from '../../../src/writers/html/fill-skeleton.js';
import { MissingAssetError } from '../../../src/writers/html/inline-assets.js';
import { loadAssets, type LoadedAssets } from '../../../src/writers/html/load-assets.js';
import { renderDeckHtml } from '../../../src/writers/html/render-deck.js';
import { loadSkeleton } from '../../../src/writers/html/skeleton.js';
import { FRENCH_WORDS } from '../../../src/writers/html/template-words.js';
import { thisMachine } from '../../browser/this-machine.js';
import { RED_PIXEL, smallBundle, smallDeck } from './small-deck.js';

let skeleton: Skeleton;
let assets: LoadedAssets;
beforeAll(async () => {
  skeleton = await loadSkeleton(thisMachine());
  assets = await loadAssets(smallBundle.assets);
});

const render = (notes: readonly Notes[] = [], bundle = smallBundle): string =>
  renderDeckHtml(bundle, smallDeck(notes), skeleton, assets);
const withMarkdown = (markdown: string) => ({ ...smallBundle, markdown });

describe('the deck as HTML', () => {
  it('says its language, its title, its author and what it is about', () => {
    const html = render();
    expect(html).toContain('<html lang="fr-FR">');
    expect(html).toContain('<title>L’essai &amp; &lt;la&gt; preuve</title>');
    expect(html).toContain('<meta name="author" content="Écologiste et Social">');
    expect(html).toContain('<meta name="description" content="Un sous-titre">');
    expect(html).toContain('<meta name="keywords" content="justice, police">');
  });

  it('says its encoding within the first 1024 bytes, where browsers look for it', () => {
    expect(render().slice(0, 1024)).toContain('<meta charset="UTF-8">');
  });

  it('names no address in a place that loads', () => {
    const loadable = /(?:src|srcset|poster|data|xlink:href)="(?!data:|#)[^"]*"|<link\b|@import|url\((?!\s*["']?(?:data:|#))[^)]*\)/gi;
    const page = render().replace(/<script>[\s\S]*?<\/script>/g, '');
    expect(page.match(loadable)).toBeNull();
  });

  it('forbids everything that is not inside it, and allows its own script by its digest', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(render())?.[1] ?? '';
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).toMatch(/script-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;;/);
    expect(policy).not.toContain('http');
  });

  it('holds its pictures as data and its charts as SVG with live text', () => {
    const html = render();
    expect(html).toContain('<img src="data:image/png;base64,iVBOR');
    expect(html).toContain('<text x="0" y="20">23 %</text>');
    expect(html).toContain('url("data:image/png;base64,iVBOR');
  });

  it('finds a picture whether the Markdown or an element names it, with spaces and accents in its name', () => {
    const path = "media/été (1) d'ici.png";
    const named = { ...smallBundle, markdown: `---\ntheme: petit\n---\n\n<img src="media/%C3%A9t%C3%A9%20(1)%20d&#39;ici.png" alt="&lt;Été&gt; bg">` };
    const html = renderDeckHtml(named, smallDeck(), skeleton, new Map([...assets, [path, { bytes: RED_PIXEL }]]));
    expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="&lt;Été&gt; bg" ?\/?>/);
  });

  it('refuses a picture that did not come with the deck', () => {
    expect(() => render([], withMarkdown('![x](https://exemple.fr/a.png)'))).toThrow(MissingAssetError);
    expect(() => render([], withMarkdown('<img src="https://exemple.fr/b.png">'))).toThrow('https://exemple.fr/b.png');
    expect(() => render([], { ...smallBundle, css: '/* @theme petit */ section { background: url(autre.png) }' })).toThrow('autre.png');
    expect(() => render([], { ...smallBundle, css: '/* @theme petit */ @import "https://exemple.fr/a.css";' })).toThrow(MissingAssetError);
  });

  it('takes the notes from the deck, whatever they say, and not from the Markdown’s comments', () => {
    const hostile = 'a </script><script>alert(1)</script> --> class: lead <!-- & PupitreSlotslidesEnd $& {{x}}';
    const html = render([{ speaker: 'Sandra Regol', minutes: 2, paragraphs: [[{ text: hostile }], [{ text: 'fort', strong: true }]] }]);
    expect(html).toContain(
      '<div class="bespoke-marp-note" data-index="0" tabindex="0"><p><strong>Sandra Regol · 2\u00A0min</strong></p>' +
        '<p>a &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; --&gt; class: lead &lt;!-- &amp; PupitreSlotslidesEnd $&amp; {{x}}</p>' +
        '<p><strong>fort</strong></p></div>',
    );
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toContain('INTERNE');
    expect(html).not.toContain('class="lead"');
  });

  it('leaves out the notes of a slide that has none, and keeps the others’ place', () => {
    const html = render([{ paragraphs: [] }, { paragraphs: [[{ text: 'deux' }]] }]);
    expect(html.match(/class="bespoke-marp-note" data-index="\d+"/g)).toEqual(['class="bespoke-marp-note" data-index="1"']);
  });

  it('keeps footers and slide numbers from being read out on every slide', () => {
    const html = render([], withMarkdown('---\ntheme: petit\n---\n\n<div class="region footer">\n\nPied\n\n</div>\n\n<div class="region body">\n\nCorps\n\n</div>'));
    expect(html).toContain('<div aria-hidden="true" class="region footer">');
    expect(html).toContain('<div class="region body">');
  });

  it('loads no emoji and sets no mathematics', () => {
    const html = render([], withMarkdown('---\ntheme: petit\n---\n\n:smile: 🙂 $x^2$'));
    expect(html).toContain('<p>:smile: 🙂 $x^2$</p>');
  });

  it('shows the presenter’s buttons in the deck’s language', () => {
    expect(render()).toContain('title="Vue de l’orateur (p)"');
    const english = renderDeckHtml(smallBundle, { ...smallDeck(), language: 'en-GB' }, skeleton, assets);
    expect(english).toContain('title="Open presenter view (p)"');
  });

  it('is the same twice', () => {
    expect(render()).toBe(render());
  });
});

describe('Marp’s template', () => {
  it('is whole, and has every word that is translated', () => {
    expect(isWhole(skeleton.html)).toBe(true);
    expect(FRENCH_WORDS.filter(([english]) => !skeleton.html.includes(english))).toEqual([]);
  });

  it('is filled in one go: what is put in is not looked through for marks', () => {
    const filling = { head: 'h', lang: 'l', title: 'PupitreSlotnotesEnd', css: 'c', slides: 's', notes: '$1' };
    expect(fillSkeleton({ html: 'PupitreSlottitleEnd|PupitreSlotnotesEnd' }, filling)).toBe('PupitreSlotnotesEnd|$1');
  });
});
