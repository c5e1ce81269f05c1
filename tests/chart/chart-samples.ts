import type { ChartContent, ChartKind } from '../../src/slide/content.js';

/** A chart of one series from label and value pairs, in French. */
export function chartOf(kind: ChartKind, data: readonly (readonly [label: string, value: number])[], more: Partial<ChartContent> = {}): ChartContent {
  return {
    type: 'chart', kind, unit: '', language: 'fr', alt: 'Un graphique.',
    categories: data.map(([label]) => label),
    series: [{ name: '', values: data.map(([, value]) => value) }],
    ...more,
  };
}

/** The French National Assembly's groups of March 2025, from left to right. */
export const ASSEMBLY = [
  ['La France insoumise – NFP', 71], ['Gauche démocrate et républicaine', 17], ['Écologiste et Social', 38],
  ['Socialistes et apparentés', 66], ['LIOT', 23], ['Ensemble pour la République', 93], ['Les Démocrates', 36],
  ['Horizons & Indépendants', 34], ['Droite républicaine', 48], ['UDR', 16], ['Rassemblement National', 124], ['Non-inscrits', 11],
] as const;

const series = (entries: Readonly<Record<string, readonly number[]>>): ChartContent['series'] =>
  Object.entries(entries).map(([name, values]) => ({ name, values }));

const years = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => String(from + i));

/** One chart per case that must look right, by name. */
export const SAMPLES: Readonly<Record<string, ChartContent>> = {
  'bar-two': chartOf('bar', [['2015', 15], ['aujourd’hui', 23]], { unit: '%', highlight: 1 }),
  'bar-one': chartOf('bar', [['Passages aux urgences', 23335]], { highlight: 0 }),
  'bar-four': chartOf('bar', [['Cannabis', 900000], ['Cocaïne', 210000], ['Héroïne', 42000], ['Ecstasy', 105000]], { highlight: 0 }),
  'bar-long': chartOf('bar', [
    ['Renforcement des cellules de renseignement financier', 42.5], ['Police de proximité', 31],
    ['Prévention et réduction des risques en milieu scolaire', 18.25], ['Autres mesures', 8.25],
  ], { unit: 'M€', highlight: 0 }),
  'bar-twelve': chartOf('bar', [
    ['Île-de-France', 2140], ['Auvergne-Rhône-Alpes', 1320], ['Provence-Alpes-Côte d’Azur', 1290], ['Occitanie', 980],
    ['Hauts-de-France', 940], ['Nouvelle-Aquitaine', 720], ['Grand Est', 690], ['Pays de la Loire', 430],
    ['Bretagne', 390], ['Normandie', 380], ['Bourgogne-Franche-Comté', 290], ['Centre-Val de Loire', 0],
  ], { highlight: 3 }),
  'bar-years': chartOf('bar', years(2014, 11).map((y, i) => [y, 12 + i * 1.3] as const), { unit: '%', highlight: 10 }),
  'bar-negative': chartOf('bar', [['France', -3.2], ['Portugal', 1.4], ['Espagne', 0], ['Italie', -0.8], ['Allemagne', 2.1]], { unit: '%', highlight: 0 }),
  'bar-negative-rows': chartOf('bar', [
    ['Budget de la prévention spécialisée', -12.4], ['Budget de la répression du trafic', 8.1], ['Effectifs de la police judiciaire', -3], ['Places de prison ouvertes', 4.5],
  ], { unit: '%', highlight: 0 }),
  'bar-zero': chartOf('bar', [['2022', 0], ['2023', 0], ['2024', 0]], { unit: '%' }),
  'bar-huge': chartOf('bar', [['Blanchiment en Europe', 187_000_000_000], ['Avoirs saisis', 4_100_000_000]], { unit: '€', highlight: 0 }),
  'bar-grouped': chartOf('bar', [], {
    categories: ['Cannabis', 'Cocaïne', 'Ecstasy'], unit: '%',
    series: series({ 2015: [11, 1.6, 0.9], 2023: [10.8, 2.7, 1.8] }), highlight: 1,
  }),
  'bar-grouped-rows': chartOf('bar', [], {
    categories: ['Consommation régulière', 'Expérimentation au lycée', 'Dépendance', 'Passages aux urgences'], unit: '%',
    series: series({ 'Avant la dépénalisation': [11, 32, 1.2, 4], 'Après la dépénalisation': [8.5, 27, 0.6, 2.5] }),
  }),
  'bar-grouped-three': chartOf('bar', [], {
    categories: ['2015', '2019', '2023'], series: series({ France: [44, 45, 47.3], Portugal: [8, 9, 10], 'Union européenne': [28, 29, 27] }),
  }),
  'line-one': chartOf('line', years(2015, 9).map((y, i) => [y, [15, 15.4, 16, 16.8, 17.1, 16.2, 18.9, 21, 23][i] ?? 0] as const), { unit: '%', highlight: 8 }),
  'line-two': chartOf('line', [], {
    categories: years(2001, 12), unit: '%',
    series: series({ Portugal: [10, 9.5, 9, 8.4, 8, 7.7, 7.2, 7, 6.8, 6.9, 6.5, 6.4], France: [22, 22.5, 23, 25, 26, 28, 28.5, 30, 31, 30.5, 31, 32] }),
  }),
  'line-three': chartOf('line', [], {
    categories: years(2016, 7), series: series({ Cocaïne: [3, 4, 6, 9, 14, 19, 27], Cannabis: [20, 19, 21, 18, 17, 20, 22], 'Autres drogues de synthèse': [9, 8, 7, 12, 15, 18, 21] }), unit: 't',
  }),
  'line-zigzag': chartOf('line', ['janvier', 'février', 'mars', 'avril', 'mai', 'juin'].map((m, i) => [m, [98.2, 97.4, 99.1, 95.8, 96.4, 99.4][i] ?? 0] as const), { unit: '%' }),
  'donut-two': chartOf('donut', [['Amendes recouvrées', 35], ['Amendes jamais payées', 65]], { unit: '%', highlight: 0 }),
  'donut-one': chartOf('donut', [['Amendes recouvrées', 35]], { unit: '%' }),
  'donut-many': chartOf('donut', [['Cannabis', 74], ['Cocaïne', 12], ['Héroïne', 6], ['Ecstasy', 5], ['Autres', 3]], { unit: '%' }),
  'donut-twelve': chartOf('donut', Array.from({ length: 12 }, (_, i) => [`Poste de dépense n° ${i + 1}`, 3 + ((i * 7) % 11)] as const), { unit: 'M€', highlight: 2 }),
  'pictogram-4': chartOf('pictogram', [['', 1], ['', 4]]),
  'pictogram-10': chartOf('pictogram', [['des jeunes disent avoir déjà consommé', 3], ['jeunes', 10]]),
  'pictogram-100': chartOf('pictogram', [['', 23], ['', 100]]),
  'hemicycle-577': chartOf('hemicycle', ASSEMBLY, { unit: 'sièges', highlight: 2 }),
  'hemicycle-votes': chartOf('hemicycle', [['Pour', 312], ['Abstention', 44], ['Contre', 187]], { unit: 'voix' }),
  'hemicycle-small': chartOf('hemicycle', [['Majorité', 12], ['Opposition', 7]], { highlight: 1 }),
};
