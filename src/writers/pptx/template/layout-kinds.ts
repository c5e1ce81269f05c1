import type { LayoutFamily } from '../../../slide/layout-family.js';

/** The layouts that every presentation program starts with. */
export type LayoutKind = 'titleSlide' | 'content' | 'section' | 'twoContent' | 'comparison' | 'titleOnly' | 'blank' | 'contentCaption' | 'pictureCaption';

interface KindNames {
  /** PowerPoint's in French and English, Pandoc's (the same), LibreOffice's; the first is shown to authors. */
  readonly names: readonly string[];
  /** `ST_SlideLayoutType` (ECMA-376 part 1, 19.7.15), for layouts that somebody renamed. */
  readonly types: readonly string[];
}

export const LAYOUT_KINDS: Readonly<Record<LayoutKind, KindNames>> = {
  titleSlide: { names: ['Diapositive de titre', 'Title Slide'], types: ['title'] },
  content: { names: ['Titre et contenu', 'Title and Content', 'Title, Content'], types: ['obj', 'tx', 'objOnly'] },
  section: { names: ['Titre de section', 'Section Header', 'En-tête de section'], types: ['secHead'] },
  twoContent: { names: ['Deux contenus', 'Two Content', 'Title, 2 Content'], types: ['twoObj', 'twoColTx', 'txAndObj', 'objAndTx'] },
  comparison: { names: ['Comparaison', 'Comparison'], types: ['twoTxTwoObj'] },
  titleOnly: { names: ['Titre seul', 'Title Only'], types: ['titleOnly'] },
  blank: { names: ['Vide', 'Blank', 'Blank Slide'], types: ['blank'] },
  contentCaption: { names: ['Contenu avec légende', 'Content with Caption'], types: ['objTx'] },
  pictureCaption: { names: ['Image avec légende', 'Picture with Caption'], types: ['picTx'] },
};

/** Which kinds of layout serve a family, the best first. */
export const KINDS_OF: Readonly<Record<LayoutFamily, readonly LayoutKind[]>> = {
  cover: ['titleSlide', 'section', 'content'],
  agenda: ['content'],
  section: ['section', 'titleSlide', 'content'],
  statement: ['section', 'titleSlide', 'content', 'titleOnly'],
  figure: ['content'],
  figures: ['twoContent', 'content'],
  points: ['content'],
  proposals: ['content'],
  refusals: ['twoContent', 'content'],
  supports: ['content'],
  text: ['content'],
  quote: ['content'],
  'quote-portrait': ['contentCaption', 'twoContent', 'pictureCaption'],
  comparison: ['twoContent', 'comparison', 'content'],
  chart: ['content'],
  'chart-text': ['twoContent', 'contentCaption'],
  table: ['content'],
  timeline: ['content'],
  image: ['pictureCaption', 'content'],
  speakers: ['content'],
  sources: ['content'],
  contact: ['content'],
  columns: ['twoContent', 'comparison', 'content'],
  blank: ['blank', 'titleOnly'],
};

/** Names compared as people read them: PowerPoint numbers copies (« 1_Titre et contenu »), case and accents vary. */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);

const plainName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/^\d+_/, '').replace(/[\s\u00A0\u202F]+/g, ' ').trim().toLowerCase();
