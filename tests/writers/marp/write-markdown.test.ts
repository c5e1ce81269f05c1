import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.js';
import { layoutPages } from '../../../src/layout/layout-pages.js';
import type { LaidOutDeck } from '../../../src/layout/page.js';
import type { Slide } from '../../../src/slide/slide.js';
import { plain } from '../../../src/text/run.js';
import { loadTheme } from '../../../src/theme/load-theme.js';
import { writeMarkdown } from '../../../src/writers/marp/write-markdown.js';
import { sampleDeck } from './sample-slides.js';

const theme = loadTheme('ecologiste', 'reading', new URL('../../../theme', import.meta.url).pathname).value!;
const fonts = openFonts(theme.fonts);
const deck = sampleDeck('reading');
const layOut = (slides: readonly Slide[]): LaidOutDeck => layoutPages({ ...deck, name: 'presse', slides }, theme, fonts).value!;
const sample = (layout: Slide['layout']): Slide => deck.slides.find((slide) => slide.layout === layout)!;
const write = (...slides: readonly Slide[]) => writeMarkdown(layOut(slides), fonts);

const withNotes: Slide = {
  ...sample('proposals'),
  notes: { speaker: 'Sandra Regol', minutes: 2, paragraphs: [plain('class: lead'), plain('Passer la parole --> à Pouria Amirshahi.')] },
};
const LINKED: Slide = {
  ...sample('contact'),
  title: [{ text: 'Merci, ' }, { text: 'merci', emphasis: true }, { text: ' # et *merci* !' }],
};

describe('the Marp Markdown of a deck', () => {
  it('reads well, whatever a slide holds', async () => {
    const { markdown } = write(sample('statement'), sample('figure'), withNotes, sample('comparison'), sample('table'), sample('chart-text'), sample('quote-portrait'), LINKED);
    await expect(markdown).toMatchFileSnapshot('golden/presse.md');
  });

  it('renders in stock Marp as many slides as there are pages, each with one heading', () => {
    const { markdown, css } = write(...deck.slides);
    const marp = new Marp({ script: false });
    marp.themeSet.add(css);
    const { html } = marp.render(markdown, { htmlAsArray: true });
    expect(html).toHaveLength(deck.slides.length);
    expect(html.map((slide) => slide.match(/<h[1-6][ >]/g)?.length)).toEqual(deck.slides.map(() => 1));
  });

  it('gives a page that shows no title one for outlines', () => {
    const page = layOut([sample('quote')]).pages[0]!;
    const untitled = { ...page, regions: page.regions.filter(({ region }) => region.role !== 'title') };
    const { markdown } = writeMarkdown({ ...layOut([sample('quote')]), pages: [untitled] }, fonts);
    expect(markdown).toContain('<div class="region hidden">\n\n## Assécher les flux financiers\n\n</div>');
  });

  it('goes on counting a list continued from the page before', () => {
    const slide = sample('proposals');
    const body = { type: 'list' as const, ordered: true, start: 4, items: [{ lead: plain('Quatrième') }, { lead: plain('Cinquième') }] };
    expect(write({ ...slide, regions: { body } }).markdown).toContain('4. Quatrième\n5. Cinquième');
  });

  it('brings the theme’s fonts, the deck’s pictures and its charts, text outlined for the file and live for the page', () => {
    const { assets } = write(sample('chart'), sample('image'));
    expect(assets.map((asset) => asset.path.replace(/-\d+-/, '-n-'))).toEqual([
      'fonts/SourceSans3_900Black.ttf', 'fonts/SourceSans3_400Regular.ttf', 'fonts/SourceSans3_400Regular_Italic.ttf',
      'fonts/SourceSans3_700Bold.ttf', 'fonts/SourceSans3_700Bold_Italic.ttf',
      'presse.assets/chart-n-chart.svg', 'presse.assets/image-n-picture.png',
    ]);
    const chart = assets.find((asset) => asset.path.endsWith('.svg'))!;
    expect(chart.alt).toBe('La part monte de 15\u202F% à 23\u202F%.');
    expect(chart.inlineSvg).toContain('<text');
    expect('draw' in chart.source && new TextDecoder().decode(chart.source.draw())).not.toContain('<text');
  });

  it('writes the same bytes for the same deck', () => {
    expect(write(...deck.slides).markdown).toBe(write(...deck.slides).markdown);
  });
});
