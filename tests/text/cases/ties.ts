import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const ABBREVIATIONS = 'Lexique, « Abréviations »';
const BREAKS = 'Lexique, « Coupures »';
const TITLES = 'Lexique, « Titres de civilité »';
const CENTURY = 'Lexique, « Siècle »';
const HART = 'New Hart’s Rules, 2.5';

export const ties: readonly TypographyCase[] = [
  [FRENCH, 'n° 12', 'n°_12', 'Lexique, « Numéro »'],
  [FRENCH, 'N°12', 'N°_12', 'Lexique, « Numéro »'],
  [['fr-CA'], 'no 12', 'no_12', 'OQLF, « Abréviation de numéro »'],
  [['fr', 'fr-CH'], 'no 12', 'no 12', 'only Québec writes it so'],
  [FRENCH, 'art. 5', 'art._5', ABBREVIATIONS],
  [FRENCH, 'p. 4', 'p._4', ABBREVIATIONS],
  [FRENCH, 'chap. 3, al. 2', 'chap._3, al._2', ABBREVIATIONS],
  [FRENCH, '§ 4', '§_4', ABBREVIATIONS],
  [FRENCH, 'article 12', 'article_12', BREAKS],
  [FRENCH, 'Article 12', 'Article_12', BREAKS],
  [FRENCH, 'page 4', 'page_4', BREAKS],
  [FRENCH, 'titre II', 'titre_II', BREAKS],
  [FRENCH, 'article L. 1234-5', 'article_L._1234-5', BREAKS],
  [FRENCH, 'L.1234-5', 'L.1234-5', 'a reference without a space stays'],
  [FRENCH, 'amendement 42', 'amendement_42', BREAKS],
  [FRENCH, 'Louis XIV', 'Louis_XIV', BREAKS],
  [FRENCH, 'François Ier', 'François_Ier', BREAKS],
  [FRENCH, 'le XXIe siècle', 'le XXIe_siècle', CENTURY],
  [FRENCH, 'la Ve République', 'la Ve_République', CENTURY],
  [FRENCH, 'le 19e arrondissement', 'le 19e_arrondissement', CENTURY],
  [FRENCH, 'la 2e fois', 'la 2e_fois', CENTURY],
  [FRENCH, 'le 1er et le 2e', 'le 1er et le 2e', 'no noun follows'],
  [FRENCH, 'Le siècle', 'Le siècle', 'an article is no ordinal'],
  [FRENCH, 'Ce jour', 'Ce jour', 'a pronoun is no ordinal'],
  [FRENCH, 'M. Darmanin et Mme Regol', 'M._Darmanin et Mme_Regol', TITLES],
  [FRENCH, 'MM. Un et Deux', 'MM._Un et Deux', TITLES],
  [FRENCH, 'le Dr Martin', 'le Dr_Martin', TITLES],
  [FRENCH, 'Me Dupont', 'Me_Dupont', TITLES],
  [FRENCH, 'J. Dupont', 'J._Dupont', BREAKS],
  [FRENCH, 'J.-P. Dupont', 'J.-P._Dupont', BREAKS],
  [ALL, 'J. R. Dupont', 'J._R._Dupont', BREAKS],
  [ALL, 'la CIA. Le reste', 'la CIA. Le reste', 'a sentence that ends in capitals'],
  [FRENCH, 'Mme la ministre', 'Mme la ministre', 'no name follows'],
  [FRENCH, 'article de loi', 'article de loi', 'no number follows'],
  [FRENCH, 'des pages vides', 'des pages vides', 'no number follows'],
  [FRENCH, 'chapitre Introduction', 'chapitre Introduction', 'a word is no numeral'],
  [['en'], 'Mr Smith, Dr Jones', 'Mr_Smith, Dr_Jones', HART],
  [['en'], 'article 12, p. 4', 'article_12, p._4', HART],
  [['en'], 'M. Dupont', 'M._Dupont', HART],
];
