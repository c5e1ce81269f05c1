import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../../src/fonts/open-fonts.js';
import { layoutPages } from '../../../../src/layout/layout-pages.js';
import { plain, plainText } from '../../../../src/text/run.js';
import { presentationWords } from '../../../../src/messages/presentation-words.js';
import { layOutOnTemplate } from '../../../../src/writers/pptx/template/lay-out.js';
import { writePotx } from '../../../../src/writers/pptx/write-pptx.js';
import type { Slide } from '../../../../src/slide/slide.js';
import { paragraphsOf } from '../../../../src/layout/measure/paragraphs.js';
import { chart, deckOf, figure, layOut, list, open, slide, text, themeFor } from './deck.js';
import { templateFile, TITLE_AND_CONTENT, TITLE_SLIDE, TWO_CONTENTS, USUAL_LAYOUTS, type LayoutSpec } from './template-file.js';

const file = templateFile();

/** What each of a slide's pages puts where: `layout: placeholder = text`. */
const placed = (one: Slide, bytes = file, layouts = {}): readonly string[] =>
  (layOut(bytes, deckOf(one), layouts).value?.pages ?? []).flatMap((page) =>
    page.regions
      .filter(({ region }) => region.role !== 'footer' && region.role !== 'slideNumber')
      .map(({ region, content }) => {
        const placeholder = 'placeholder' in region ? (region.placeholder as { readonly name: string }).name : '';
        return `${page.layout.label}: ${placeholder} = ${content.type === 'text' ? paragraphsOf(content).map(({ runs }) => plainText(runs)).join(' | ') : content.type}`;
      }),
  );

const problems = (slides: readonly Slide[], layouts: readonly LayoutSpec[], mapping = {}) =>
  layOut(templateFile({ layouts }), deckOf(...slides), mapping).diagnostics.map(({ code, params }) => ({ code, ...params }));

const cards = (count: number) => Array.from({ length: count }, (_, i) => ({ card: figure(`${i + 1}`, `chose ${i + 1}`) }));

describe('a slide in a template', () => {
  it('takes the layout whose usual name serves it, its text in the content, its lines around it', () => {
    const points = slide('proposals', { regions: { kicker: text('Nous proposons'), source: text('Source : Bercy'), body: list('Un', 'Deux') } });
    expect(placed(points)).toEqual(['Titre et contenu: Titre 1 = Titre proposals', 'Titre et contenu: Contenu 2 = Nous proposons | Un | Deux | Source : Bercy']);
  });

  it('takes a renamed layout by its type', () => {
    const renamed = [{ ...TITLE_AND_CONTENT, name: 'Maison' }];
    expect(placed(slide('text', { regions: { body: text('Un') } }), templateFile({ layouts: renamed }))[1]).toBe('Maison: Contenu 2 = Un');
  });

  it('takes the layout that the author says', () => {
    expect(placed(slide('text', { regions: { body: text('Un') } }), file, { text: 'Deux contenus' })[1]).toBe('Deux contenus: Contenu 2 = Un');
  });

  it('takes names in English, and copies that PowerPoint numbered', () => {
    const renamed = [{ ...TITLE_AND_CONTENT, name: '1_Title and Content', type: 'blank' }];
    expect(placed(slide('text', { regions: { body: text('Un') } }), templateFile({ layouts: renamed }))).toHaveLength(2);
  });

  it('gives each cell its own content where the layout has as many', () => {
    expect(placed(slide('figures', { cells: cards(2) })).slice(1)).toEqual(['Deux contenus: Contenu 2 = 1 | chose 1', 'Deux contenus: Contenu 3 = 2 | chose 2']);
  });

  it('joins the cells in one content where it has fewer', () => {
    expect(placed(slide('figures', { cells: cards(3) })).slice(1)).toEqual(['Titre et contenu: Contenu 2 = 1 | chose 1 | 2 | chose 2 | 3 | chose 3']);
  });

  it('sets an introduction as running text, whatever stands below it', () => {
    const refusals = slide('refusals', { regions: { intro: text('Nous refusons :') }, cells: [{ card: { type: 'text', paragraphs: [{ level: 0, runs: plain('Un') }, { level: 1, runs: plain('détail') }] } }] });
    const voices = (layOut(file, deckOf(refusals)).value?.pages[0]?.regions ?? []).flatMap(({ content }) => (content.type === 'text' ? content.paragraphs.map((one) => ('voice' in one ? one.voice : '')) : []));
    expect(voices.slice(0, 4)).toEqual(['own', 'plain', 'strong', 'plain']);
  });

  it('puts a chart in the content, and cuts the room for its source from it', () => {
    const { value } = layOut(file, deckOf(slide('chart', { regions: { chart, source: text('Source : Insee') } })));
    const [, drawn, source] = value?.pages[0]?.regions ?? [];
    expect([drawn?.content.type, source?.region.name]).toEqual(['chart', 'source']);
    expect((drawn?.region.box.y ?? 0) + (drawn?.region.box.height ?? 0)).toBe(source?.region.box.y);
  });

  it('puts a chart and its text side by side', () => {
    const beside = slide('chart-text', { regions: { chart, body: figure('23 %', 'de mineurs') } });
    expect(placed(beside).slice(1)).toEqual(['Deux contenus: Contenu 2 = chart', 'Deux contenus: Contenu 3 = 23 % | de mineurs']);
  });

  it('puts who speaks and who signs under the title of the cover', () => {
    const cover = slide('cover', { regions: { kicker: text('Dossier'), subtitle: text('Détermination'), brand: text('Groupe') } });
    expect(placed(cover)[1]).toBe('Diapositive de titre: Sous-titre 2 = Dossier | Détermination | Groupe');
  });

  it('sets a name and its role on one line under a title, where room is scarce', () => {
    const speakers = { type: 'text', paragraphs: [{ level: 0, runs: plain('Sandra Regol') }, { level: 1, runs: plain('Députée') }] } as const;
    expect(placed(slide('cover', { regions: { speakers } }))[1]).toBe('Diapositive de titre: Sous-titre 2 = Sandra Regol, Députée');
  });

  it('is cut in two when its list is longer than the content holds', () => {
    const long = Array.from({ length: 30 }, (_, i) => `Une proposition d’une longueur ordinaire, la numéro ${i + 1}`);
    const { value } = layOut(file, deckOf(slide('points', { regions: { body: list(...long) } })));
    expect(value?.pages.map((page) => plainText(page.title))).toEqual(['Titre points\u00A0(1/2)', 'Titre points\u00A0(2/2)']);
  });

  it('takes a smaller size before it is cut', () => {
    const some = Array.from({ length: 14 }, (_, i) => `Une proposition d’une longueur ordinaire, la numéro ${i + 1}`);
    const page = layOut(file, deckOf(slide('points', { regions: { body: list(...some) } }))).value?.pages;
    expect(page).toHaveLength(1);
    expect(page?.[0]?.regions[1]?.step).toBeGreaterThan(0);
  });
});

describe('a template made of our own theme', () => {
  const theme = themeFor('stage');
  const fonts = openFonts(theme.fonts);
  const laidOut = layoutPages(deckOf(slide('text', { regions: { body: text('Un') } })), theme, fonts).value;
  if (!laidOut) throw new Error('the theme has no room for a word');
  const own = writePotx(laidOut, { fonts, created: new Date(0) });

  it('gives each region the placeholder of its name', () => {
    const points = slide('proposals', { regions: { kicker: text('Nous proposons'), body: list('Un'), source: text('Source : Bercy') } });
    const layout = theme.layouts.find((one) => one.name === 'proposals')?.label ?? '';
    const parts = [['Surtitre', 'Nous proposons'], ['Titre', 'Titre proposals'], ['Texte', 'Un'], ['Source', 'Source : Bercy']];
    expect(placed(points, own).toSorted()).toEqual(parts.map(([name, said]) => `${layout}: ${name} = ${said}`).toSorted());
  });

  it('sets a figure in the levels that its card has for it', () => {
    const page = layOut(own, deckOf(slide('figures', { cells: cards(2) }))).value?.pages[0];
    const card = page?.regions.find(({ region }) => region.name === 'card-1');
    const sizes = paragraphsOf(card?.content ?? text()).map(({ level }) => card?.region.levels[level]?.sizes[0] ?? 0);
    const [value = 0, label = 0] = sizes;
    expect(value).toBeGreaterThan(2 * label);
  });
});

describe('a template that does not do', () => {
  const textSlide = slide('text', { regions: { body: text('Un') } });

  it('is told all that it lacks in one run', () => {
    const untitled: LayoutSpec = { name: 'Titre et contenu', placeholders: [{ idx: 1, name: 'Contenu', place: [0, 0, 9000000, 4000000] }] };
    const found = problems([textSlide, slide('quote-portrait', { regions: { body: text('Un'), picture: { type: 'picture', file: 'a.png', alt: 'A', fit: 'cover' } } })], [untitled]);
    expect(found).toEqual([
      { code: 'template-placeholder-missing', layout: 'Titre et contenu', wanted: 'text', placeholder: 'title', needed: 1, found: 0 },
      { code: 'template-layout-missing', wanted: 'quote-portrait', names: ['Contenu avec légende', 'Deux contenus', 'Image avec légende'] },
    ]);
  });

  it('is told once what several slides lack', () => {
    expect(problems([textSlide, { ...textSlide, id: 'essai/autre' }], [TITLE_SLIDE])).toEqual([
      { code: 'template-layout-missing', wanted: 'text', names: ['Titre et contenu'] },
    ]);
  });

  it('is told that a chart needs a content or a chart placeholder', () => {
    const texts: LayoutSpec = { name: 'Titre et contenu', placeholders: [{ type: 'title' }, { type: 'body', idx: 1 }] };
    expect(problems([slide('chart', { regions: { chart } })], [texts])).toMatchObject([{ placeholder: 'chart', needed: 1, found: 0 }]);
  });

  it('is told that a chart and its text need two', () => {
    const beside = slide('chart-text', { regions: { chart, body: figure('23 %', 'de mineurs') } });
    expect(problems([beside], [TITLE_AND_CONTENT], { 'chart-text': 'Titre et contenu' })).toEqual([
      { code: 'template-placeholder-missing', layout: 'Titre et contenu', wanted: 'chart-text', placeholder: 'text', needed: 2, found: 1 },
    ]);
  });

  it('is told which text its placeholder cannot hold', () => {
    const endless = slide('quote', { regions: { body: { type: 'text', paragraphs: [{ level: 0, runs: [{ text: 'mot '.repeat(900) }] }] } } });
    const [found] = problems([endless], USUAL_LAYOUTS);
    expect(found).toMatchObject({ code: 'template-text-too-long', layout: 'Titre et contenu', placeholder: 'Contenu 2' });
  });

  it('is told which template it is, where several decks have one', () => {
    const at = { line: 5, column: 17, offset: 60 };
    const template = { file: 'decks.yaml', start: at, end: at };
    const endless = slide('quote', { regions: { body: { type: 'text', paragraphs: [{ level: 0, runs: plain('mot '.repeat(900)) }] } } });
    const theme = themeFor('stage');
    const found = layOutOnTemplate(deckOf(endless), { template: open(file), layouts: {}, theme, words: presentationWords('fr') }, openFonts(theme.fonts), template);
    expect(found.diagnostics).toMatchObject([{ code: 'template-text-too-long', related: [template] }]);
  });

  it('leaves portraits out with a warning, and the names stay', () => {
    const portrait = { type: 'picture', file: 'a.png', alt: 'Portrait : A', fit: 'cover' } as const;
    const people = slide('speakers', { cells: [{ portrait, card: text('Sandra Regol') }] });
    const { value, diagnostics } = layOut(file, deckOf(people));
    expect(diagnostics).toMatchObject([{ code: 'template-picture-left-out', severity: 'warning', params: { text: 'Portrait : A' } }]);
    expect(placed(people)[1]).toBe('Titre et contenu: Contenu 2 = Sandra Regol');
    expect(value?.pages).toHaveLength(1);
  });

  it('joins two sides where the layout has one content', () => {
    const sides = slide('comparison', { regions: { left: text('Avant'), right: text('Après') } });
    expect(placed(sides, templateFile({ layouts: [TITLE_AND_CONTENT] }))[1]).toBe('Titre et contenu: Contenu 2 = Avant | Après');
    expect(placed(sides, templateFile({ layouts: [TITLE_AND_CONTENT, TWO_CONTENTS] }))).toHaveLength(3);
  });
});
