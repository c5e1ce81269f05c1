import { fileURLToPath } from 'node:url';
import type { Deck } from '../../../../src/deck/deck.js';
import { openFonts } from '../../../../src/fonts/open-fonts.js';
import type { Content } from '../../../../src/slide/content.js';
import { NO_NOTES, type Slide } from '../../../../src/slide/slide.js';
import { plain } from '../../../../src/text/run.js';
import { loadTheme } from '../../../../src/theme/load-theme.js';
import type { Theme } from '../../../../src/theme/theme.js';
import { layOutOnTemplate } from '../../../../src/writers/pptx/template/lay-out.js';
import { readTemplate } from '../../../../src/writers/pptx/template/read-template.js';
import type { Template } from '../../../../src/writers/pptx/template/template.js';
import { templateFonts } from '../../../../src/writers/pptx/template/template-theme.js';
import type { Matching } from '../../../../src/writers/pptx/template/choose-layout.js';
import { writeIntoTemplate } from '../../../../src/writers/pptx/template/write-into-template.js';
import { presentationWords } from '../../../../src/messages/presentation-words.js';

const themesFolder = fileURLToPath(new URL('../../../../theme', import.meta.url));

export const themeFor = (density: Deck['density']): Theme => {
  const { value } = loadTheme('ecologiste', density, themesFolder);
  if (!value) throw new Error('the theme is wrong');
  return value;
};

const theme = themeFor('stage');
const fonts = openFonts(theme.fonts);

export const text = (...paragraphs: readonly string[]): Content => ({ type: 'text', paragraphs: paragraphs.map((one) => ({ level: 0, runs: plain(one) })) });

export const list = (...leads: readonly string[]): Content => ({ type: 'list', ordered: false, items: leads.map((lead) => ({ lead: plain(lead) })) });

export const figure = (value: string, label: string): Content => ({ type: 'figure', value: plain(value), label: plain(label) });

export const chart: Content = {
  type: 'chart', kind: 'bar', categories: ['2015', '2023'], series: [{ name: 'Part', values: [15, 23] }], unit: '%', language: 'fr-FR', alt: 'De 15 à 23 %.',
};

export const slide = (layout: Slide['layout'], over: Partial<Slide> = {}): Slide => ({
  id: `essai/${layout}`, layout, title: plain(`Titre ${layout}`), regions: {}, cells: [], notes: NO_NOTES, ...over,
});

export const deckOf = (...slides: readonly Slide[]): Deck => ({
  dossier: 'essai', name: 'presse', title: 'Essai', organisation: 'Écologiste et Social', language: 'fr-FR', date: '2025-03', keywords: [], density: 'stage', slides,
});

export function open(bytes: Uint8Array): Template {
  const { value, diagnostics } = readTemplate(bytes, 'modele.pptx');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export const layOut = (bytes: Uint8Array, deck: Deck, layouts: Matching['layouts'] = {}, used: Theme = theme) => {
  const template = open(bytes);
  const measured = templateFonts(used === theme ? fonts : openFonts(used.fonts), template, used);
  return { template, fonts: measured, ...layOutOnTemplate(deck, { template, layouts, theme: used, words: presentationWords('fr') }, measured) };
};

/** The deck written into the template. Throws when anything is wrong with either. */
export function fill(bytes: Uint8Array, deck: Deck, layouts: Matching['layouts'] = {}, used: Theme = theme): Uint8Array {
  const { template, value, diagnostics, fonts: measured } = layOut(bytes, deck, layouts, used);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return writeIntoTemplate(template, value, { fonts: measured, pictures: new Map(), created: new Date('2025-03-17T09:00:00Z') });
}
