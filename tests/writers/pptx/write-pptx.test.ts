import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/slide/content.js';
import { plain } from '../../../src/text/run.js';
import { writePotx } from '../../../src/writers/pptx/write-pptx.js';
import { deck, fonts, page, pages, text, theme, write } from './fixture.js';
import { lintPackage } from './package-lint.js';
import { all, part, unpack } from './unpack.js';

const files = unpack(write());
const slide = (n: number): string => part(files, `ppt/slides/slide${n}.xml`);
const everything = [...files].filter(([name]) => /^ppt\/(slides|notesSlides|charts|slideLayouts)\//.test(name)).map(([, xml]) => xml).join('');

describe('writePptx', () => {
  it('gives the same bytes for the same deck', () => {
    expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true);
  });

  it('writes a slide per page, named by the page’s id', () => {
    const names = pages.map((_, i) => /<p:cSld name="([^"]*)"/.exec(slide(i + 1))?.[1]);
    expect(names).toEqual(pages.map((one) => one.id));
  });

  it('lets placeholders inherit their place', () => {
    expect(all(/<p:sp>.*?<p:spPr>/s, slide(2))).toEqual([]);
    expect(all(/<p:spPr\/>/, slide(2))).toHaveLength(4);
  });

  it('puts the leaf of a card into the layout, right behind a placeholder without a shape of its own and in its place', () => {
    const layout = part(files, 'ppt/slideLayouts/slideLayout3.xml');
    const [backing = '', card = ''] = all(/<p:sp>.*?<\/p:sp>/s, layout).slice(1, 3);
    const place = (xml: string): string | undefined => /<a:xfrm>.*?<\/a:xfrm>/s.exec(xml)?.[0];
    expect(backing).toMatch(/name="Décor \(Encadré 1\)".*adec:decorative val="1".*prst="round2DiagRect".*<a:schemeClr val="bg2"\/>/s);
    expect(card).toMatch(/name="Encadré 1".*prst="rect".*<a:noFill\/>/s);
    expect(place(card)).toBe(place(backing));
  });

  it('writes a smaller step as sizes of the shape’s own levels', () => {
    expect(slide(2)).toContain('<a:lvl1pPr marL="320040" indent="-320040">');
    expect(all(/<a:lvl1pPr.*?sz="(\d+)"/, slide(2))).toEqual(['3150', '1800']);
  });

  it('numbers a list that continues another from its start', () => {
    expect(all(/<a:buAutoNum [^>]*>/, slide(2))).toEqual(['<a:buAutoNum type="arabicPlain" startAt="3"/>', '<a:buAutoNum type="arabicPlain" startAt="3"/>']);
  });

  it('draws a figure’s unit at half its size, in the accent colour', () => {
    expect(slide(3)).toMatch(/sz="4500"[^>]*><a:solidFill><a:schemeClr val="accent1"\/><\/a:solidFill><\/a:rPr><a:t>Md€/);
  });

  it('states the language of every run, field and paragraph end', () => {
    const languages = [...all(/<a:rPr[^>]*>/, everything), ...all(/<a:endParaRPr[^>]*>/, everything)];
    expect(languages.filter((one) => !one.includes('lang="fr-FR"'))).toEqual([]);
  });

  it('hides the title of a page whose layout shows none above the canvas', () => {
    expect(slide(7)).toContain('<a:t>Titre de bare</a:t>');
    expect(part(files, 'ppt/slideLayouts/slideLayout7.xml')).toContain('<a:off x="609600" y="-762000"/>');
  });

  it('crops a picture that covers its box and marks a decorative one', () => {
    expect(slide(5)).toContain('<a:srcRect t="19213" b="57639"/>');
    expect(slide(5)).toContain('descr="Un portrait"');
    expect(slide(6)).toContain('<adec:decorative val="1"/>');
    expect(slide(6)).toContain('<a:ext cx="2540000" cy="3810000"/>');
  });

  it('escapes addresses and keeps them as relationships', () => {
    expect(part(files, 'ppt/slides/_rels/slide7.xml.rels')).toContain('Target="https://exemple.fr/%C3%A9?a=1&amp;b=%222%22" TargetMode="External"');
  });

  it('opens notes with the speaker and the minutes', () => {
    expect(all(/<a:t>([^<]*)</, part(files, 'ppt/notesSlides/notesSlide1.xml'))).toEqual(['Sandra Regol · 1,5\u00A0min', 'Une note.', '1']);
  });

  it('groups slides in the dossier’s sections, the others before and after', () => {
    const presentation = part(files, 'ppt/presentation.xml');
    expect(all(/<p14:section name="([^"]*)"/, presentation)).toEqual(['Ouverture', 'Constat', 'Clôture']);
    expect(all(/<p14:section [^>]*id="([^"]*)"/, presentation).every((id) => /^\{[0-9A-F-]{36}\}$/.test(id))).toBe(true);
  });

  it('puts the notes master right after the slide master', () => {
    expect(part(files, 'ppt/presentation.xml')).toMatch(/<\/p:sldMasterIdLst><p:notesMasterIdLst>/);
  });

  it('omits placeholders that stay empty', () => {
    const only = unpack(write([page('seul', 'body', { title: text('Seul') })]));
    expect(all(/<p:ph /, part(only, 'ppt/slides/slide1.xml'))).toHaveLength(3);
  });

  it('says where it comes from in its properties', () => {
    expect(all(/<vt:lpwstr>([^<]*)</, part(files, 'docProps/custom.xml'))).toEqual(['essai', 'presse', pages.map((one) => one.id).join(' '), 'abc']);
    expect(part(files, 'docProps/core.xml')).toContain('<dc:title>Essai &amp; compagnie</dc:title>');
  });

  it('lists the ids of a long deck in properties that no Office program cuts off', () => {
    const long = Array.from({ length: 60 }, (_, i) => page(`constat/figures-${i + 1}`, 'body', { title: text(`Page ${i + 1}`) }));
    const custom = part(unpack(write(long)), 'docProps/custom.xml');
    const lists = [...custom.matchAll(/name="pupitre\.slides[^"]*"><vt:lpwstr>([^<]*)</g)].map(([, ids = '']) => ids);
    expect(Math.max(...lists.map((ids) => ids.length))).toBeLessThanOrEqual(255);
    expect(lists.join(' ')).toBe(long.map(({ id }) => id).join(' '));
    expect(all(/name="([^"]*)"/, custom)).toEqual(['pupitre.dossier', 'pupitre.deck', ...lists.map((_, i) => (i === 0 ? 'pupitre.slides' : `pupitre.slides.${i + 1}`)), 'pupitre.fingerprint']);
  });

  it('counts in its properties what it holds', () => {
    const app = part(files, 'docProps/app.xml');
    expect(all(/<vt:i4>(\d+)</, app).map(Number)).toEqual([1, pages.length]);
    expect(/<HiddenSlides>(\d+)</.exec(app)?.[1]).toBe('1');
    expect(app).toContain(`<vt:vector size="${pages.length + 1}" baseType="lpstr">`);
  });

  it('keeps a page’s id in the tags of its slide', () => {
    expect(slide(2)).toMatch(/<\/p:spTree><p:custDataLst><p:tags r:id="rId\d"\/>/);
    expect(part(files, 'ppt/tags/tag2.xml')).toContain('<p:tag name="PUPITRE_ID" val="constat/list"/>');
  });

  it('hides the slides kept for questions, and no others', () => {
    expect(pages.map((_, i) => slide(i + 1).includes(' show="0"'))).toEqual(pages.map(({ hidden }) => hidden === true));
  });

  it('leads from the agenda to a section’s first slide, in the text’s own colour', () => {
    const link = /<a:hlinkClick r:id="(rId\d+)" action="ppaction:\/\/hlinksldjump">(.*?)<\/a:hlinkClick>/.exec(slide(2));
    expect(part(files, 'ppt/slides/_rels/slide2.xml.rels')).toMatch(new RegExp(`Id="${link?.[1] ?? ''}" [^>]*Target="slide3.xml"`));
    expect(link?.[2]).toContain('<ahyp:hlinkClr val="tx"/>');
  });

  it('leaves a link to a slide that the deck lacks as plain text', () => {
    const stray: Content = { type: 'list', ordered: true, items: [{ lead: [{ text: 'Ailleurs', slide: 'ailleurs' }] }] };
    expect(part(unpack(write([page('seul', 'body', { title: text('Seul'), body: stray })])), 'ppt/slides/slide1.xml')).not.toContain('hlinkClick');
  });

  it('has a master for handouts, with a theme of its own', () => {
    expect(part(files, 'ppt/presentation.xml')).toMatch(/<\/p:notesMasterIdLst><p:handoutMasterIdLst>/);
    expect(part(files, 'ppt/handoutMasters/_rels/handoutMaster1.xml.rels')).toContain('theme3.xml');
  });

  it('offers a date and the number on the master and every layout, beside prompts in French', () => {
    const sheets = [...files].filter(([name]) => /^ppt\/slide(Layouts|Masters)\/[^_]*xml$/.test(name)).map(([, xml]) => xml);
    expect(sheets.every((xml) => xml.includes('type="dt"') && xml.includes('type="sldNum"'))).toBe(true);
    expect(part(files, 'ppt/slideMasters/slideMaster1.xml')).toContain('<a:t>Cinquième niveau</a:t>');
  });

  it('keeps hostile text as it is', () => {
    const hostile = '<b>&amp; "x" \'y\' ]]> ${a} --> <!-- # *é* \\ _x0041_';
    const only = unpack(write([page('seul', 'body', { title: text(hostile) })]));
    const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '"');
    expect(all(/<a:t>(.*?)<\/a:t>/, part(only, 'ppt/slides/slide1.xml'))[0]).toBe(escaped);
  });

  it('refuses a picture that was not read', () => {
    const stray = page('x', 'picture', { picture: { type: 'picture', file: '/absente.png', alt: 'x', fit: 'cover' } });
    expect(() => write([stray])).toThrow('the picture /absente.png was not read');
  });

  it('sets links on a dark ground in their text’s own colour', () => {
    const link = { type: 'text', paragraphs: [{ level: 0, runs: [{ text: 'lien', href: 'https://a.fr/' }, ...plain(' fin')] }] } as const;
    expect(part(unpack(write([page('x', 'cover', { title: link })])), 'ppt/slides/slide1.xml')).toContain('<ahyp:hlinkClr val="tx"/>');
  });
});

describe('writePotx', () => {
  const template = unpack(writePotx(deck(), { fonts, created: new Date('2025-03-17T09:00:00Z') }));

  it('holds every layout of the theme and no slide', () => {
    const names = [...template.keys()];
    expect(names.filter((name) => /slideLayout\d+\.xml$/.test(name))).toHaveLength(theme.layouts.length);
    expect(names.filter((name) => name.startsWith('ppt/slides/'))).toEqual([]);
    expect(part(template, '[Content_Types].xml')).toContain('presentationml.template.main+xml');
  });

  it('says nothing of the deck that it was made beside', () => {
    expect([...template.values()].join('')).not.toContain('Essai &amp; compagnie');
    expect(lintPackage(template)).toEqual([]);
  });
});
