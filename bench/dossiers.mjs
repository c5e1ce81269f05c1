import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of one section: its opener and six blocks of a page each. */
const SECTION = 7;

/**
 * Writes a dossier that makes exactly `pages` pages: a cover, then sections of figures, points, proposals, tables, charts and
 * quotes. Every text has its section's number in it, so that nothing is the same twice.
 */
export function writeDossier(folder, pages) {
  mkdirSync(folder, { recursive: true });
  const sections = Array.from({ length: Math.ceil((pages - 1) / SECTION) }, (_, i) => section(i + 1, Math.min(SECTION, pages - 1 - i * SECTION) - 1));
  writeFileSync(join(folder, 'dossier.yaml'), [HEAD, 'figures:', ...sections.map(({ figures }) => figures), 'sections:', ...sections.map(({ text }) => text), ''].join('\n'));
  const slides = ['cover', ...sections.map(({ id }) => id)];
  writeFileSync(join(folder, 'decks.yaml'), `decks:\n  presse:\n    density: stage\n    slides: [${slides.join(', ')}]\n`);
}

const HEAD = `version: 1
title: Cent mesures pour le logement
subtitle: Un plan chiffré, ville par ville
kind: Dossier de presse
date: 2025-03
language: fr
organisation: { name: Groupe d’essai }
people:
  dupont: { name: Alix Dupont, role: Députée du Nord }
sources:
  insee: { label: Insee }`;

function section(number, blocks) {
  const id = `ville-${number}`;
  return {
    id,
    figures: [
      `  homes-${number}: { value: ${1000 + number * 7}, label: logements à construire dans la ville ${number}, source: insee }`,
      `  share-${number}: { value: ${10 + (number % 60)}, unit: "%", label: des habitants attendent un logement, source: insee }`,
    ].join('\n'),
    text: [
      `  - id: ${id}`,
      `    title: La ville numéro ${number}`,
      `    message: À la ville ${number}, il manque des logements et des écoles.`,
      '    speaker: dupont',
      `    text: ["La ville ${number} a perdu un dixième de ses logements sociaux en vingt ans, et ses écoles ferment.", "Nous proposons un plan en trois étapes, financé et suivi par une commission indépendante."]`,
      ...(blocks > 0 ? ['    blocks:', ...blockTexts(number).slice(0, blocks)] : []),
    ].join('\n'),
  };
}

const blockTexts = (n) => [
  `      - figures: [homes-${n}, share-${n}]`,
  `      - points: { items: [Construire ${n + 20} immeubles en trois ans, Rénover les écoles du quartier ${n}, "Ouvrir une maison de santé à deux pas de la gare"] }`,
  `      - proposals: { items: [{ lead: "Un budget pour la ville ${n}", detail: voté chaque année }, { lead: Un suivi public des ${n} chantiers, detail: en ligne et gratuit }, { lead: Des loyers plafonnés, detail: dans tout le centre }] }`,
  `      - table: { columns: [Quartier, { header: Logements, align: right }, { header: Écoles, align: right }], rows: [[Nord, ${100 + n}, 3], [Sud, ${200 + n}, 5], [Est, ${150 + n}, 2], [Ouest, ${120 + n}, 4]] }`,
  `      - chart: { kind: bar, summary: "Logements construits à la ville ${n}", data: [{ label: "2022", value: ${120 + n} }, { label: "2023", value: ${140 + n} }, { label: "2024", value: ${90 + n} }] }`,
  `      - quote: { text: "À la ville ${n}, nous ne demandons que ce que la loi promet à chacun.", by: dupont }`,
];
