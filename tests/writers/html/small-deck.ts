import type { LaidOutDeck, Page } from '../../../src/layout/page.js';
import type { Notes } from '../../../src/slide/slide.js';
import type { Layout, Theme } from '../../../src/theme/theme.js';
import type { MarpBundle } from '../../../src/writers/marp/bundle.js';

const LAYOUT = { name: 'points', label: 'Points', background: { role: 'background' }, regions: [], decorations: [] } as const satisfies Layout;

/** A fully opaque red picture of one pixel. */
export const RED_PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

const CHART_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img" aria-labelledby="k-title k-desc">' +
  '<title id="k-title">Titre du graphique</title><desc id="k-desc">Vingt-trois pour cent</desc><text x="0" y="20">23 %</text></svg>';

function page(index: number, title: string, notes: Notes, section: Page['section']): Page {
  return {
    id: `s/p${String(index)}`,
    slideId: `s/p${String(index)}`,
    layout: LAYOUT,
    title: [{ text: title }],
    regions: [],
    notes,
    ...(section ? { section } : {}),
  };
}

const says = (...texts: string[]): Notes => ({ paragraphs: texts.map((text) => [{ text }]) });

/** Four pages: a cover, then two sections. Nothing but what HTML, PDF and PNG look at is filled in. */
export function smallDeck(notes: readonly Notes[] = []): LaidOutDeck {
  const flows = { id: 'flux', title: 'Assécher les flux financiers' };
  const health = { id: 'sante', title: 'Santé publique' };
  const titles = ['Couverture', 'De la détermination et des principes', 'Un graphique', 'Une image'];
  const sections = [undefined, flows, flows, health];
  return {
    dossier: 'essai',
    deck: 'presse',
    title: 'L’essai & <la> preuve',
    subtitle: 'Un sous-titre',
    organisation: 'Écologiste et Social',
    language: 'fr-FR',
    date: '2025-03',
    keywords: ['justice', 'police'],
    density: 'stage',
    theme: { layouts: [LAYOUT] as readonly Layout[] } as Theme,
    pages: titles.map((title, i) => page(i, title, notes[i] ?? says(), sections[i])),
  };
}

const CSS = `/*!
 * @theme petit
 * @size 16:9 1280px 720px
 */
section { width: 1280px; height: 720px; background: #fff url("media/pixel.png") no-repeat; font-size: 40px; }
section.rouge { background: #ff0000; }
section.vert { background: #00ff00; }
section.bleu { background: #0000ff; }
`;

const MARKDOWN = `---
marp: true
theme: petit
---

<!-- _class: rouge -->

# Couverture

<!-- @ Notes

INTERNE -->

---

<!-- _class: vert -->

## De la détermination et des principes

Un <strong>mot</strong> et <em>un autre</em>, [un lien](https://exemple.fr/page)

- premier
- second

---

<!-- _class: bleu -->

<style scoped>
h2 { color: #ffffff; }
</style>

## Un graphique

![Vingt-trois pour cent](deck.assets/graphique.svg)

---

## Une image

![Un point rouge](media/pixel.png)
`;

export const smallBundle: MarpBundle = {
  markdown: MARKDOWN,
  css: CSS,
  themeName: 'petit',
  assets: [
    { path: 'media/pixel.png', source: { bytes: RED_PIXEL } },
    { path: 'deck.assets/graphique.svg', source: { bytes: new TextEncoder().encode('<svg/>') }, inlineSvg: CHART_SVG },
  ],
};
