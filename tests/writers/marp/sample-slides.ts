import type { ChartContent, Content, FigureContent, TextContent } from '../../../src/slide/content.js';
import type { Deck } from '../../../src/deck/deck.js';
import { NO_NOTES, type Density, type Slide } from '../../../src/slide/slide.js';
import { plain, type RichText } from '../../../src/text/run.js';

const text = (...paragraphs: readonly (string | RichText)[]): TextContent => ({
  type: 'text',
  paragraphs: paragraphs.map((p, i) => ({ level: Math.min(i, 2) as 0 | 1 | 2, runs: typeof p === 'string' ? plain(p) : p })),
});

const same = (level: 0 | 1 | 2, ...paragraphs: readonly string[]): TextContent => ({
  type: 'text',
  paragraphs: paragraphs.map((p) => ({ level, runs: plain(p) })),
});

const figure = (value: string, unit: string, label: string, note?: string): FigureContent => ({
  type: 'figure',
  value: unit === '' ? plain(value) : [{ text: `${value}\u202F` }, { text: unit, unit: true }],
  label: plain(label),
  ...(note === undefined ? {} : { note: plain(note) }),
});

const list = (density: Density, ordered: boolean, ...items: readonly (readonly [string, string?])[]): Content => ({
  type: 'list',
  ordered,
  items: items.map(([lead, detail]) => ({ lead: plain(lead), ...(detail !== undefined && density === 'reading' ? { detail: plain(detail) } : {}) })),
});

const chart = (kind: ChartContent['kind'], categories: readonly string[], values: readonly number[], unit: string): ChartContent => ({
  type: 'chart', kind, categories, series: [{ name: 'Part', values }], highlight: values.length - 1, unit, language: 'fr-FR', alt: 'La part monte de 15 % à 23 %.',
});

const SECTION = { id: 'flux', title: 'Assécher les flux financiers' };

const slide = (layout: Slide['layout'], title: string | RichText, regions: Slide['regions'] = {}, cells: Slide['cells'] = []): Slide => ({
  id: layout,
  layout,
  title: typeof title === 'string' ? plain(title) : title,
  regions,
  cells,
  notes: NO_NOTES,
  ...(layout === 'cover' || layout === 'agenda' || layout === 'contact' ? {} : { section: SECTION }),
});

const FIGURES: readonly FigureContent[] = [
  figure('240 000', '', 'personnes impliquées, directement ou indirectement'),
  figure('21 000', '', 'd’entre elles à temps plein'),
  figure('3,5', 'Md€', 'de chiffre d’affaires annuel estimé', 'Bercy'),
  figure('900 000', '', 'Français consomment du cannabis quotidiennement'),
];
const REFUSALS = [
  ['Les « portes dérobées »', 'dans les messageries chiffrées, qui fragilisent la sécurité de toutes et tous'],
  ['L’activation à distance', 'des téléphones et des objets connectés'],
  ['Les interdictions de paraître', 'et l’expulsion de locataires sur des critères flous'],
  ['Les « narcoprisons »', 'qui instaurent un tout-carcéral'],
] as const;
const DATES = [
  ['1970', 'La loi qui réprime l’usage', 'Un an de prison encouru'],
  ['2015', '15 % de mineurs impliqués', 'dans le trafic'],
  ['2018', 'L’amende forfaitaire', 'Elle est généralisée en 2020'],
  ['2020', '18 millions d’expérimentateurs', 'de cannabis'],
  ['2023', '350 000 amendes dressées', '35 % recouvrées'],
  ['2025', 'La proposition de loi', 'Narcotrafic'],
] as const;
const PEOPLE = [
  ['SR', 'Sandra Regol', 'Députée Écologiste et Social du Bas-Rhin', 'Co-cheffe de file du groupe sur la PPL Narcotrafic'],
  ['PA', 'Pouria Amirshahi', 'Député Écologiste et Social de Paris', 'Co-chef de file du groupe sur la PPL Narcotrafic'],
  ['AB', 'Alix Bernard', 'Députée de la Drôme', 'Rapporteure pour avis'],
  ['CD', 'Camille Durand', 'Député du Nord', 'Membre de la commission des lois'],
] as const;
const CHAPTERS = ['Un constat alarmant', 'Notre approche', 'Un arsenal sécuritaire sans vision', 'Le tout-carcéral', 'Un texte nécessaire', 'Ce que nous refusons', 'Des services publics présents', 'Une police de proximité', 'Assécher les flux financiers', 'Dé-focaliser du consommateur', 'Une politique de santé publique', 'Les quartiers populaires'];
const PROSE = 'Le trafic de stupéfiants représente en France un chiffre d’affaires annuel estimé à 3,5 milliards d’euros. Il implique directement ou indirectement 240 000 personnes, dont 21 000 à temps plein, et il gangrène désormais tous les territoires, y compris les villes moyennes et les campagnes.';
const INTRO = text('Les député·es du groupe Écologiste et Social plaident pour :');

const card = (lead: string, detail: string): Slide['cells'][number] => ({ card: text(lead, detail) });
const person = ([monogram, ...lines]: (typeof PEOPLE)[number]): Slide['cells'][number] => ({ monogram: text(monogram), card: text(...lines) });

/** A slide of every layout, with the kind of content it is for. */
export const sampleSlides = (density: Density): readonly Slide[] => slidesOf(density).map((s, i) => ({ ...s, id: `${s.layout}/${i + 1}` }));

const slidesOf = (density: Density): readonly Slide[] => [
  slide('cover', 'Contre la criminalité organisée', {
    kicker: text('Dossier de presse · mars 2025'),
    subtitle: text('De la détermination et des principes'),
    speakers: text('Sandra Regol', 'Députée Écologiste et Social du Bas-Rhin', 'Pouria Amirshahi'),
    brand: text('Écologiste et Social', 'Assemblée nationale'),
  }),
  slide('agenda', 'Sommaire', { body: { type: 'list', ordered: true, items: CHAPTERS.map((c) => ({ lead: plain(c) })) } }),
  slide('section', 'Assécher les flux financiers', {
    number: text('9'), subtitle: text('Frapper là où ça fait mal.'), speaker: text('Sandra Regol', 'Députée Écologiste et Social du Bas-Rhin'),
  }),
  slide('statement', [{ text: 'La prison ne désorganise pas les réseaux, ' }, { text: 'elle les renforce.', strong: true }], { kicker: text('Le tout-carcéral') }),
  slide('figure', 'Un marché qui prospère', { body: figure('3,5', 'Md€', 'par an : le marché de la drogue en France', 'Une estimation de 2023'), source: text('Source : Bercy') }),
  ...[2, 3, 4].map((n) => slide('figures', '240 000 personnes impliquées', { kicker: text('Un constat alarmant'), source: text('Source : Bercy') }, FIGURES.slice(0, n).map((f) => ({ card: f })))),
  slide('points', 'Des lubies dont rien n’a jamais prouvé l’efficacité', {
    kicker: text('Un arsenal sécuritaire'),
    body: list(density, false, ['Un acharnement stérile', 'contre les consommateurs et les trafiquants de bas niveau'], ['Une inflation carcérale absurde', 'dans des prisons occupées à plus de 120 %'], ['Une surveillance de masse inefficace', 'messageries, fichage, activation à distance'], ['Des mesures sans contrôle judiciaire', 'qui frappent surtout les quartiers populaires']),
  }),
  slide('proposals', 'Frapper les trafiquants au portefeuille', {
    kicker: text('Nous proposons'),
    intro: INTRO,
    body: list(density, true, ['Un contrôle renforcé des transactions en liquide et des cryptomonnaies', 'pour éviter que l’argent du trafic ne se mêle aux circuits légaux, sans que personne ne s’en aperçoive'], ['Une surveillance des secteurs de blanchiment : immobilier, luxe, véhicules de grande valeur', 'où l’argent sale devient patrimoine'], ['Des moyens pour Tracfin et les cellules de renseignement financier', 'qui manquent d’agentes et d’agents']),
  }),
  ...[1, 2, 3, 4].map((n) => slide('refusals', 'Une surenchère répressive qui fait fausse route', { kicker: text('Nous refusons'), intro: text('Ces mesures portent atteinte aux libertés :') }, REFUSALS.slice(0, n).map(([a, b]) => card(a, b)))),
  slide('supports', 'Trois mesures utiles de ce texte', {
    kicker: text('Nous soutenons'),
    body: list(density, false, ['La création d’un parquet national dédié', 'à la criminalité organisée'], ['La protection des repentis', 'et de leurs proches'], ['Le gel administratif des avoirs', 'des trafiquants']),
    source: text('Source : proposition de loi Narcotrafic'),
  }),
  slide('text', 'Un constat alarmant', { kicker: text('Le dossier'), body: same(0, PROSE, PROSE.slice(0, 200)) }),
  slide('quote', 'Assécher les flux financiers', { body: text('« L’argent des trafiquants, c’est l’argent qui tue, c’est l’argent qui corrompt. »'), speaker: text('Sandra Regol', 'Députée Écologiste et Social du Bas-Rhin') }),
  slide('quote-portrait', 'Assécher les flux financiers', {
    body: text('« L’argent des trafiquants, c’est l’argent qui tue, c’est l’argent qui corrompt. »'),
    picture: { type: 'picture', file: `${import.meta.dirname}/fixtures/portrait.png`, alt: 'Portrait', fit: 'cover' },
    speaker: text('Sandra Regol', 'Députée Écologiste et Social du Bas-Rhin'),
  }),
  slide('comparison', 'Des résultats bien plus probants', {
    left: { type: 'text', paragraphs: [...text('En France, une politique parmi les plus répressives').paragraphs, ...same(1, 'Record européen de consommation de cannabis', '350 000 amendes en 2023, 35 % recouvrées').paragraphs] },
    right: { type: 'text', paragraphs: [...text('Au Portugal, la dépénalisation de l’usage').paragraphs, ...same(1, 'Baisse des surdoses', 'Meilleure prise en charge des consommateurs').paragraphs] },
  }),
  slide('chart', 'De plus en plus de mineurs dans le trafic', { chart: chart('bar', ['2015', '2023'], [15, 23], '%'), source: text('Source : Sénat') }),
  slide('chart-text', 'De plus en plus de mineurs dans le trafic', { kicker: text('Police de proximité'), chart: chart('bar', ['2015', '2023'], [15, 23], '%'), body: figure('+ 8', 'points', 'de mineurs parmi les personnes impliquées'), source: text('Source : Sénat') }),
  slide('chart-text', 'Un détenu sur quatre', { chart: chart('pictogram', ['infractions liées aux stupéfiants', 'détenus'], [1, 4], ''), body: figure('1 sur 4', '', 'purge une peine pour une infraction liée aux stupéfiants') }),
  slide('table', 'Les chiffres du dossier', {
    table: {
      type: 'table', alt: 'Chiffres',
      columns: [{ header: plain('Indicateur'), align: 'left' }, { header: plain('Année'), align: 'right' }, { header: plain('Valeur'), align: 'right' }],
      rows: [['Amendes forfaitaires délictuelles pour usage', '2023', '350 000'], ['Part des amendes recouvrées', '2023', '35 %'], ['Commerces fermés dans l’Hérault', '2023', '73'], ['Usagers quotidiens de cannabis', '2020', '900 000'], ['Passages aux urgences liés à une intoxication', '2022', '23 335']].map((row) => row.map(plain)),
    },
    source: text('Sources : Sénat, Bercy'),
  }),
  ...[2, 3, 4, 5, 6].map((n) => slide('timeline', 'Cinquante ans de répression', { kicker: text('Dé-focaliser') }, DATES.slice(0, n).map((d) => ({ card: text(...d) })))),
  slide('image', 'Une frise qui parle d’elle-même', { picture: { type: 'picture', file: `${import.meta.dirname}/fixtures/portrait.png`, alt: 'Une image', fit: 'cover' }, body: text('La légende de l’image, en une ou deux phrases.', 'Photo : agence') }),
  ...[1, 2, 3, 4].map((n) => slide('speakers', 'Vos interlocuteurs', {}, PEOPLE.slice(0, n).map(person))),
  slide('sources', 'Sources', { table: { type: 'table', alt: 'Sources', columns: [{ header: plain('Chiffre'), align: 'left' }, { header: plain('Source'), align: 'left' }], rows: [['3,5 Md€ : marché estimé', 'Bercy'], ['240 000 personnes impliquées', 'Rapport de la commission d’enquête du Sénat, 2024']].map((row) => row.map(plain)) } }),
  slide('contact', 'Merci pour votre attention !', { kicker: text('Contact presse'), body: { type: 'text', paragraphs: [...text('Selim Ben Amor', 'Responsable communication').paragraphs, ...same(1, 'Groupe Écologiste et Social').paragraphs, ...same(2, '06.41.86.04.56').paragraphs, { level: 2, runs: [{ text: 'presse@exemple.fr', href: 'mailto:presse@exemple.fr' }] }] }, brand: text('Écologiste et Social', 'Assemblée nationale') }),
  slide('columns', 'Deux colonnes à remplir', { left: same(0, 'À gauche'), right: same(0, 'À droite') }),
  slide('blank', 'Une page à remplir'),
];

export const sampleDeck = (density: Density): Deck => ({
  dossier: 'exemple', name: `exemple-${density}`, title: 'Contre la criminalité organisée', subtitle: 'De la détermination et des principes',
  organisation: 'Écologiste et Social', language: 'fr-FR', date: '2025-03', keywords: ['stupéfiants'], density, slides: sampleSlides(density),
});
