import type { Block, Dossier, Section } from '../../src/dossier/dossier.js';
import type { Density } from '../../src/slide/slide.js';
import type { Path } from '../../src/source/source.js';
import { composeDeck } from '../../src/deck/compose.js';
import { readable } from '../slide/readable.js';
import { placeAt } from '../blocks/block-fixture.js';

type Given<T> = Partial<T> & { readonly id: string };

export const block = (given: Given<Block>): Block => ({ kind: given.id, value: {}, text: [], notes: [], path: ['blocks', given.id], ...given });

export const section = (given: Given<Section>): Section => ({
  title: given.id,
  text: [],
  blocks: [],
  path: ['sections', given.id],
  ...given,
});

const people = new Map([
  ['regol', { name: 'Sandra Regol', role: 'Députée du Bas-Rhin', title: 'Co-cheffe de file' }],
  ['amirshahi', { name: 'Pouria Amirshahi', role: 'Député de Paris', portrait: 'pouria.jpg' }],
  ['macron', { name: 'Emmanuel Macron', role: 'Président' }],
]);

const constat = section({
  id: 'constat',
  title: 'Un constat alarmant',
  short: 'Le constat',
  kicker: 'Éditorial',
  message: "C'est un échec.",
  speaker: 'regol',
  text: ['La prose du constat.'],
  blocks: [
    block({ id: 'figures', value: ['market'], title: 'Une menace grave.' }),
    block({
      id: 'points',
      value: { items: [{ lead: 'Un lead', detail: 'et son détail.' }] },
      text: ['Enfin, la prose des points.'],
      notes: ['Ne pas oublier.'],
      speaker: 'amirshahi',
    }),
  ],
});

export const flux = section({
  id: 'flux',
  title: 'Assécher les flux',
  speaker: 'amirshahi',
  text: ['La prose des flux.'],
  blocks: [block({ id: 'figures', value: ['shops', 'market'] }), block({ id: 'statement', value: { text: 'Frapper **fort**.' } })],
});

export const dossier = (given: Partial<Dossier> = {}): Dossier => ({
  id: 'essai',
  folder: '/dossier',
  source: { file: 'dossier.yaml', text: '', value: undefined, placeOf: (path: Path) => placeAt(path) },
  title: 'Contre la criminalité organisée',
  subtitle: "De l'action",
  kind: 'Dossier de presse',
  date: '2025-03',
  language: 'fr',
  organisation: { name: 'Écologiste et Social', parent: 'Assemblée nationale' },
  people,
  contact: { name: 'Selim Ben Amor', role: 'Responsable communication', phone: '06.41.86.04.56', email: 's@a.fr' },
  closing: 'Merci !',
  sources: new Map([['bercy', { label: 'Bercy' }]]),
  figures: new Map([
    ['market', { value: 3.5, unit: 'Md€', label: 'marché estimé', source: 'bercy' }],
    ['shops', { value: 73, label: 'commerces fermés', scope: 'Hérault', date: '2023' }],
    ['unused', { value: 1, label: 'inutile' }],
  ]),
  keywords: [],
  sections: [constat, flux],
  ...given,
});

/** The deck's slides as text, one after the other. */
export const deck = (density: Density, slides: readonly string[], given: Partial<Dossier> = {}): string =>
  composeDeck(dossier(given), { name: 'essai', density, slides }).slides.map(readable).join('\n');
