import { describe, expect, it } from 'vitest';
import { write } from './fixture.js';
import { lintPackage } from './package-lint.js';
import { unpack } from './unpack.js';

const sound = unpack(write());

/** The sound package with one part changed, added or (when nothing is given) taken away. */
function broken(name: string, change?: (xml: string) => string): ReadonlyMap<string, string> {
  const files = new Map(sound);
  if (change) files.set(name, change(files.get(name) ?? ''));
  else files.delete(name);
  return files;
}

describe('the package lint', () => {
  it('finds nothing in a presentation with every content type', () => {
    expect(lintPackage(sound)).toEqual([]);
  });

  it('catches a part that is linked to and missing, and its content type', () => {
    const found = lintPackage(broken('ppt/charts/chart8_1.xml'));
    expect(found).toContain('ppt/slides/slide8.xml links to ppt/charts/chart8_1.xml, which is missing');
    expect(found).toContain('a content type is given for ppt/charts/chart8_1.xml, which is missing');
  });

  it('catches a part that nothing links to and that has no content type', () => {
    const found = lintPackage(broken('ppt/slides/slide99.xml', () => '<p:sld/>'));
    expect(found).toContain('ppt/slides/slide99.xml is linked from nowhere');
    expect(found).toContain('ppt/slides/slide99.xml has no content type');
  });

  it.each([
    ['a relationship that is not declared', 'ppt/slides/slide8.xml', (xml: string) => xml.replace(/r:id="rId\d+"/, 'r:id="rId77"'), 'ppt/slides/slide8.xml uses rId77, which is not declared'],
    ['two shapes with one id', 'ppt/slides/slide2.xml', (xml: string) => xml.replaceAll('id="3"', 'id="2"'), 'ppt/slides/slide2.xml has two shapes 2'],
    ['a layout with the id of its master', 'ppt/slideMasters/slideMaster1.xml', (xml: string) => xml.replace('id="2147483649"', 'id="2147483648"'), 'the presentation uses the id 2147483648 twice'],
    ['a slide left out of its section', 'ppt/presentation.xml', (xml: string) => xml.replace('<p14:sldId id="257"/>', ''), 'the sections do not list the slides, each once and in order'],
    ['a slide without a title', 'ppt/slides/slide2.xml', (xml: string) => xml.replace('type="title"', 'type="body"'), 'ppt/slides/slide2.xml has no title'],
    ['two slides of one name', 'ppt/slides/slide2.xml', (xml: string) => xml.replace('name="constat/list"', 'name="cover"'), 'two slides are called cover'],
    ['a picture without alternative text', 'ppt/slides/slide5.xml', (xml: string) => xml.replace(' descr="Un portrait"', ''), 'ppt/slides/slide5.xml shows something without alternative text'],
    ['a colour outside the scheme', 'ppt/charts/chart8_1.xml', (xml: string) => xml.replace('<a:schemeClr val="tx1"/>', '<a:srgbClr val="FF0000"/>'), 'ppt/charts/chart8_1.xml has a colour of its own'],
    ['a decoration that is not marked', 'ppt/slideLayouts/slideLayout1.xml', (xml: string) => xml.replace('<adec:decorative val="1"/>', ''), 'ppt/slideLayouts/slideLayout1.xml has a decoration that is not marked as one'],
    ['a shape without a name', 'ppt/slides/slide2.xml', (xml: string) => xml.replace('id="3" name="Texte"', 'id="3" name=""'), 'ppt/slides/slide2.xml has a shape 3 without a name'],
    ['a jump to what is no slide', 'ppt/slides/_rels/slide2.xml.rels', (xml: string) => xml.replace('Target="slide3.xml"', 'Target="../presProps.xml"'), 'ppt/slides/slide2.xml jumps by rId3 to what is no slide'],
    ['a slide without its tag', 'ppt/tags/tag2.xml', (xml: string) => xml.replace('constat/list', 'autre'), 'ppt/slides/slide2.xml has no tag with its id'],
    ['a hidden slide that is not counted', 'ppt/slides/slide2.xml', (xml: string) => xml.replace('<p:sld ', '<p:sld show="0" '), 'the properties miscount the hidden slides'],
    ['a text without a language', 'ppt/slides/slide2.xml', (xml: string) => xml.replace(' lang="fr-FR"', ''), 'ppt/slides/slide2.xml has text without a language'],
    ['a font outside the scheme', 'ppt/slideLayouts/slideLayout2.xml', (xml: string) => xml.replace('typeface="+mn-lt"', 'typeface="Arial"'), 'ppt/slideLayouts/slideLayout2.xml names the font Arial'],
  ])('catches %s', (_, name, change, finding) => {
    expect(lintPackage(broken(name, change))).toContain(finding);
  });
});
