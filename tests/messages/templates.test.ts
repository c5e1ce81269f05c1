import { describe, expect, it } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { catalogue } from '../../src/messages/catalogue.js';
import { wordDiagnostic } from '../../src/messages/word-diagnostic.js';
import { marked } from './marked.js';

const SAMPLES: readonly (readonly [Diagnostic, fr: string, en: string])[] = [
  [diagnostic('template-unreadable', { file: 'm.pptx', problem: 'encrypted-or-old', detail: '' }), 'Le modèle «°m.pptx°» est protégé par un mot de passe, ou dans l’ancien format .ppt.', 'The template “m.pptx” is protected by a password, or in the old .ppt format.'],
  [diagnostic('template-unreadable', { file: 'm.pptx', problem: 'entities', detail: '/ppt/a.xml' }), 'Le modèle «°m.pptx°» déclare des entités XML, qui peuvent cacher n’importe quoi (/ppt/a.xml).', 'The template “m.pptx” declares XML entities, which can hide anything (/ppt/a.xml).'],
  [diagnostic('template-layout-unknown', { name: 'A', known: ['B'] }), 'Le modèle n’a pas de disposition «°A°».', 'The template has no layout “A”.'],
  [diagnostic('template-layout-missing', { wanted: 'chart', names: ['Titre et contenu'] }), 'Le modèle n’a pas de disposition pour «°chart°».', 'The template has no layout for “chart”.'],
  [diagnostic('template-placeholder-missing', { layout: 'Vide', wanted: 'text', placeholder: 'title', needed: 1, found: 0 }), 'Dans le modèle, la disposition «°Vide°» n’a pas d’espace réservé de titre, qu’il faut pour «°text°».', 'The template’s layout “Vide” has no title placeholder, which “text” needs.'],
  [diagnostic('template-placeholder-missing', { layout: 'A', wanted: 'chart-text', placeholder: 'text', needed: 2, found: 1 }), 'Dans le modèle, la disposition «°A°» a trop peu d’espaces réservés de texte ou de contenu pour «°chart-text°»~: 1 au lieu de 2.', 'The template’s layout “A” has too few text or content placeholders for “chart-text”: 1 instead of 2.'],
  [diagnostic('template-picture-left-out', { layout: 'A', text: 'Portrait' }), 'La disposition «°A°» du modèle n’a pas de place pour cette image, qui est laissée de côté~: «°Portrait°».', 'The template’s layout “A” has no place for this picture, which is left out: “Portrait”.'],
  [diagnostic('template-text-too-long', { layout: 'A', placeholder: 'Contenu 2', over: 12, text: 'Il faut' }), 'Ce texte dépasse l’espace réservé «°Contenu 2°» de la disposition «°A°» d’environ 12 caractères~: «°Il faut°».', 'This text is about 12 characters too long for the placeholder “Contenu 2” of the layout “A”: “Il faut”.'],
  [diagnostic('template-table-too-large', { layout: 'A', placeholder: 'Contenu 2', columns: 3 }), 'Ce tableau de 3 colonnes ne tient pas dans l’espace réservé «°Contenu 2°» de la disposition «°A°».', 'This table of 3 columns does not fit in the placeholder “Contenu 2” of the layout “A”.'],
];

describe('the catalogue, of templates', () => {
  it.each(SAMPLES)('words $code', (found, fr, en) => {
    expect(marked(wordDiagnostic(found, catalogue('fr')).message)).toBe(fr);
    expect(marked(wordDiagnostic(found, catalogue('en')).message)).toBe(en);
  });
});
