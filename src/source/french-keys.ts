import { nearest } from './nearest.js';

/** The English key, or word, for the French one that an author may write instead. */
const FRENCH_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    titre: 'title', soustitre: 'subtitle', nature: 'kind', genre: 'kind', type: 'kind', langue: 'language',
    personnes: 'people', intervenants: 'people', nom: 'name', fonction: 'role', photo: 'portrait', telephone: 'phone',
    courriel: 'email', mail: 'email', chiffres: 'figures', chiffre: 'figure', valeur: 'value', valeurs: 'values',
    unite: 'unit', par: 'per', sur: 'of', intitule: 'label', libelle: 'label', annee: 'date', parties: 'sections',
    texte: 'text', paragraphes: 'text', blocs: 'blocks', intervenant: 'speaker', orateur: 'speaker', propositions: 'proposals',
    refus: 'refusals', soutiens: 'supports', citation: 'quote', auteur: 'author', phrase: 'statement', comparaison: 'comparison',
    gauche: 'left', droite: 'right', graphique: 'chart', donnees: 'data', series: 'series', tableau: 'table', colonnes: 'columns',
    lignes: 'rows', frise: 'timeline', chronologie: 'timeline', fichier: 'file', legende: 'caption', fermeture: 'closing',
    elements: 'items', introduction: 'intro', motscles: 'keywords', presentations: 'decks', densite: 'density',
    diapositives: 'slides', interne: 'internal', publique: 'public', couleurs: 'colors', polices: 'fonts', marque: 'brand',
  }),
);

/** The word of the format that a French one says, whatever its case and accents. */
export const translatedKey = (written: string): string | undefined => FRENCH_KEYS.get(written.slice(0, 40).normalize('NFD').toLowerCase().replace(/[^a-z]/g, ''));

/** The key that the author most likely meant: the English of a French word, else the nearest in spelling. */
export function meantKey(written: string, allowed: readonly string[]): string | undefined {
  const translated = translatedKey(written);
  return translated !== undefined && allowed.includes(translated) ? translated : nearest(written, allowed);
}
