import { describe, expect, it } from 'vitest';
import { LAYOUT_KINDS, sameName } from '../../../../src/writers/pptx/template/layout-kinds.js';

/** As the programs write them: PowerPoint's default template in both languages, and the seven that Pandoc looks for (manual, « PowerPoint templates »). */
const POWERPOINT_FRENCH = ['Diapositive de titre', 'Titre et contenu', 'Titre de section', 'Deux contenus', 'Comparaison', 'Titre seul', 'Vide', 'Contenu avec légende', 'Image avec légende'];
const POWERPOINT_ENGLISH = ['Title Slide', 'Title and Content', 'Section Header', 'Two Content', 'Comparison', 'Title Only', 'Blank', 'Content with Caption', 'Picture with Caption'];
const PANDOC = ['Title Slide', 'Title and Content', 'Section Header', 'Two Content', 'Comparison', 'Content with Caption', 'Blank'];

const kindsOf = (name: string): readonly string[] =>
  Object.entries(LAYOUT_KINDS).flatMap(([kind, { names }]) => (names.some((one) => sameName(one, name)) ? [kind] : []));

const KINDS = ['titleSlide', 'content', 'section', 'twoContent', 'comparison', 'titleOnly', 'blank', 'contentCaption', 'pictureCaption'].map((kind) => [kind]);

describe('the usual names of layouts', () => {
  it('are PowerPoint’s in French, each of one kind', () => {
    expect(POWERPOINT_FRENCH.map(kindsOf)).toEqual(KINDS);
  });

  it('are PowerPoint’s in English, each of one kind', () => {
    expect(POWERPOINT_ENGLISH.map(kindsOf)).toEqual(KINDS);
  });

  it('are the seven that Pandoc looks for', () => {
    expect(PANDOC.map((name) => kindsOf(name).length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
