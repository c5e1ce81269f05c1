import { fileURLToPath } from 'node:url';
import type { LaidOutDeck, Page, PlacedRegion } from '../../../src/layout/page.js';
import type { ChartContent, Content } from '../../../src/slide/content.js';
import { plain } from '../../../src/text/run.js';
import { openFonts } from '../../../src/fonts/open-fonts.js';
import type { Layout, Region, TextStyle, Theme } from '../../../src/theme/theme.js';
import { px } from '../../../src/units/length.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';

const font = (name: string): string =>
  fileURLToPath(new URL(`../../../node_modules/@expo-google-fonts/source-sans-3/${name}`, import.meta.url));

const style = (over: Partial<TextStyle> = {}): TextStyle => ({
  font: 'minor', bold: false, italic: false, color: { role: 'text' }, sizes: [px(32), px(24)], lineHeight: 1.2,
  letterSpacing: 0, spaceBefore: 0.4, marker: { kind: 'none' }, indent: 0, ...over,
});

const titleStyle = style({ font: 'major', color: { role: 'strong' }, sizes: [px(54), px(42)], lineHeight: 1, letterSpacing: -0.02 });

type RegionOver = Partial<Omit<Region, 'box'>> & { readonly box: readonly [number, number, number, number] };

const region = (name: string, { box: [x, y, width, height], ...over }: RegionOver): Region => ({
  name, role: 'text', box: { x: px(x), y: px(y), width: px(width), height: px(height) },
  inset: { left: px(0), top: px(0), right: px(0), bottom: px(0) }, anchor: 'top', align: 'left', levels: [style()], prompt: 'Texte', ...over,
});

const title = region('title', { role: 'title', box: [64, 56, 1152, 112], levels: [titleStyle], prompt: 'Titre' });
const furniture = [
  region('footer', { role: 'footer', box: [64, 662, 900, 22], levels: [style({ sizes: [px(16)] })] }),
  region('slideNumber', { role: 'slideNumber', box: [1116, 662, 100, 22], align: 'right', levels: [style({ sizes: [px(16)] })] }),
];

const layout = (name: string, label: string, regions: readonly Region[], over: Partial<Layout> = {}): Layout => ({
  name, label, background: { role: 'background' }, decorations: [], regions: [...regions, ...furniture], ...over,
});

const leaf = { geometry: 'leaf', diagonal: 'forward', radius: px(64) } as const;
const area = [64, 200, 1152, 400] as const;

const layouts = {
  cover: layout('cover', 'Couverture', [title], {
    background: { role: 'strong' },
    decorations: [{ ...leaf, radius: px(300), fill: { role: 'shape' }, box: { x: px(800), y: px(-200), width: px(700), height: px(500) } }],
  }),
  body: layout('points', 'Points', [
    title,
    region('body', { box: area, levels: [style({ bold: true, marker: { kind: 'number', color: { role: 'accent' } }, indent: 1.4 }), style({ indent: 1.4 })] }),
  ]),
  card: layout('figures-1', 'Chiffre', [
    title,
    region('card-1', {
      box: area, inset: { left: px(40), top: px(40), right: px(40), bottom: px(40) }, shape: { ...leaf, fill: { role: 'surface' } },
      levels: [style({ font: 'major', sizes: [px(120)], lineHeight: 1 }), style(), style({ sizes: [px(20)] })],
    }),
  ]),
  picture: layout('image', 'Image', [title, region('picture', { role: 'picture', box: area, shape: leaf, levels: [] })]),
  chart: layout('chart', 'Graphique', [title, region('chart', { role: 'chart', box: area, levels: [] })]),
  table: layout('table', 'Tableau', [title, region('table', { role: 'table', box: area, levels: [] })]),
  untitled: layout('bare', 'Sans titre', [region('body', { box: area })]),
} as const;

export const theme: Theme = {
  name: 'essai', label: 'Essai',
  colors: {
    text: '#10231C', background: '#FBFAF5', strong: '#0B4232', surface: '#E7F0E1', accent: '#136B44', shape: '#3DB879',
    highlight: '#F4B920', danger: '#A02C1A', dangerSurface: '#F7E6DF', onStrong: '#CDEBC0', link: '#0F6A45', muted: '#3E5149',
  },
  fonts: {
    major: { family: 'Source Sans 3 Black', fallback: 'Arial', regular: font('900Black/SourceSans3_900Black.ttf') },
    minor: { family: 'Source Sans 3', fallback: 'Arial', regular: font('400Regular/SourceSans3_400Regular.ttf'), bold: font('700Bold/SourceSans3_700Bold.ttf') },
  },
  layouts: Object.values(layouts),
  charts: {
    highlight: { role: 'strong' }, muted: { role: 'muted', lighter: 70 }, palette: [{ role: 'strong' }, { role: 'shape' }],
    label: style({ sizes: [px(24)] }), value: style({ font: 'major', sizes: [px(40), px(24)] }), axis: { role: 'muted' }, corner: px(44),
  },
  table: {
    header: style({ bold: true, sizes: [px(20)] }), cell: style({ sizes: [px(24)] }), padding: px(10), rowPadding: [px(10)],
    rule: { role: 'muted', lighter: 60 }, band: { role: 'surface' },
  },
  css: '',
};

export const fonts = openFonts(theme.fonts);

export const text = (...paragraphs: readonly string[]): Content => ({
  type: 'text', paragraphs: paragraphs.map((one) => ({ level: 0, runs: plain(one) })),
});

export const chart = (over: Partial<ChartContent> = {}): ChartContent => ({
  type: 'chart', kind: 'bar', categories: ['2015', '2023'], series: [{ name: 'Part', values: [15, 23.5] }], highlight: 1,
  unit: '%', language: 'fr-FR', alt: 'La part passe de 15 % à 23,5 %.', ...over,
});

export const table: Content = {
  type: 'table', alt: 'Deux indicateurs',
  columns: [{ header: plain('Indicateur'), align: 'left' }, { header: plain('Valeur'), align: 'right' }],
  rows: [[plain('Amendes'), [{ text: '350 000', strong: true }]], [plain('Recouvrées'), plain('35 %')]],
};

export const PICTURE = '/photos/portrait.png';

/** One pixel of PNG, as large as `width` × `height` only in what its header says. */
export function png(width: number, height: number): Uint8Array {
  const bytes = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (character) => character.charCodeAt(0),
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

interface PageOver extends Partial<Omit<Page, 'layout' | 'regions'>> {
  readonly step?: number;
}

/** A page of a layout holding `contents` by region name, its furniture filled. */
export function page(
  id: string, name: keyof typeof layouts, contents: Readonly<Record<string, Content>>, { step = 0, ...over }: PageOver = {},
): Page {
  const chosen = layouts[name];
  const all: Readonly<Record<string, Content>> = { footer: text('Écologiste et Social'), slideNumber: text('1'), ...contents };
  const regions = chosen.regions.flatMap((one): PlacedRegion[] => {
    const content = all[one.name];
    return content ? [{ region: one, content, step }] : [];
  });
  return { id, slideId: id, layout: chosen, title: plain(`Titre de ${id}`), regions, notes: { paragraphs: [] }, ...over };
}

const list: Content = {
  type: 'list', ordered: true, start: 3,
  items: [{ lead: [{ text: 'Premier', slide: 'constat/figure' }], detail: plain('Détail') }, { lead: plain('Second') }],
};
const figure: Content = {
  type: 'figure', value: [{ text: '3,5 ' }, { text: 'Md€', unit: true }], label: plain('par an'), note: plain('estimation'),
};
const rich: Content = {
  type: 'text',
  paragraphs: [{ level: 0, runs: [{ text: 'fort', strong: true }, { text: 'penché', emphasis: true }, { text: 'lien', href: 'https://exemple.fr/é?a=1&b="2"' }] }],
};

const constat = { id: 'constat', title: 'Constat' };
const spoken = { speaker: 'Sandra Regol', minutes: 1.5, paragraphs: [plain('Une note.')] };

/** A page for every content type and chart kind, with notes, sections, a smaller step and a page without a title. */
export const pages: readonly Page[] = [
  page('cover', 'cover', { title: text('La couverture') }, { notes: spoken }),
  page('constat/list', 'body', { title: text('Une liste'), body: list }, { section: constat, step: 1 }),
  page('constat/figure', 'card', { title: text('Un chiffre'), 'card-1': figure }, { section: constat, notes: spoken }),
  page('constat/table', 'table', { title: text('Un tableau'), table }, { section: constat }),
  page('constat/cover', 'picture', { title: text('Une image'), picture: { type: 'picture', file: PICTURE, alt: 'Un portrait', fit: 'cover' } }, { section: constat }),
  page('constat/contain', 'picture', { title: text('Décor'), picture: { type: 'picture', file: PICTURE, alt: '', fit: 'contain' } }, { section: constat }),
  page('bare', 'untitled', { body: rich }, { hidden: true }),
  page('bar', 'chart', { title: text('Barres'), chart: chart() }),
  page('line', 'chart', { title: text('Courbe'), chart: chart({ kind: 'line', series: [{ name: 'A', values: [1, 2] }, { name: 'B', values: [2, 3.25] }] }) }),
  page('donut', 'chart', { title: text('Anneau'), chart: chart({ kind: 'donut', categories: ['Oui'], series: [{ name: 'Part', values: [35] }], highlight: 0 }) }),
  page('pictogram', 'chart', { title: text('Pictogramme'), chart: chart({ kind: 'pictogram', categories: ['détenus'], series: [{ name: 'Part', values: [1, 4] }], unit: '' }) }),
  page('hemicycle', 'chart', { title: text('Hémicycle'), chart: chart({ kind: 'hemicycle', series: [{ name: 'Sièges', values: [38, 539] }], unit: '' }) }),
];

export const deck = (shown: readonly Page[] = pages, over: Partial<LaidOutDeck> = {}): LaidOutDeck => ({
  dossier: 'essai', deck: 'presse', title: 'Essai & compagnie', subtitle: 'Un sous-titre', organisation: 'Écologiste et Social',
  language: 'fr-FR', date: '2025-03', keywords: ['un', 'deux'], density: 'stage', fingerprint: 'abc', theme, pages: shown, ...over,
});

export const write = (shown?: readonly Page[], over?: Partial<LaidOutDeck>): Uint8Array =>
  writePptx(deck(shown, over), { fonts, pictures: new Map([[PICTURE, png(400, 600)]]), created: new Date('2025-03-17T09:00:00Z') });
