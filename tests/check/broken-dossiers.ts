import type { CheckRule } from '../../src/diagnostics/check-rules.js';
import { HEAD, section, withBlocks, withProse } from './reading.js';

/** A small dossier that breaks one rule and no other. */
interface Broken {
  readonly dossier: string;
  /** Its `decks.yaml`, where the usual one would not do. */
  readonly decks?: string;
}

const PART = 'part: { value: 23, unit: "%", label: de mineurs condamnés, source: bercy, date: 2024 }';
const shown = (figure: string, ...others: readonly string[]): string =>
  `${HEAD}${[figure, ...others].map((line) => `  ${line}\n`).join('')}${section(['- { figures: [part], title: Un quart sont des enfants }'])}`;
const beside = (figure: string, ...blocks: readonly string[]): string => `${HEAD}  ${figure}\n${section(['- { figures: [part], title: Un quart sont des enfants }', ...blocks])}`;

const LONG = 'Nous voulons que chaque commune de notre pays dispose enfin des moyens humains et financiers dont elle a vraiment besoin aujourd’hui.';
const image = (file: string, alt: string): string => `- { image: { file: ${file}, alt: ${alt} }, title: Une place vide }`;

/** One for each rule: the compiler asks for it. */
export const BROKEN: Readonly<Record<CheckRule, Broken>> = {
  'prose-contradicts-figure': { dossier: shown(PART).replace('    blocks:', '    text: ["On compte 32 % de mineurs condamnés en 2024."]\n    blocks:') },
  'data-contradicts-figure': { dossier: beside(PART, '- { table: { columns: [Qui, "Part (%)"], rows: [[De mineurs condamnés, 32], [De majeurs, 68]] }, title: Surtout des majeurs }') },
  'prose-contradicts-prose': { dossier: withProse([], 'L’Office compte 240 000 personnes impliquées dans ce trafic.', 'Ce sont 250 000 personnes impliquées dans ce trafic.').replace(/^sources:\n.*\nfigures:\n/m, '') },
  'figure-conflict': {
    dossier: shown(PART, PART.replace('part', 'encore').replace('23', '25')).replace('figures: [part]', 'figures: [part, encore]'),
  },
  'figure-without-source': { dossier: shown('part: { value: 23, unit: "%", label: de mineurs, date: 2024 }').replace('sources:\n  bercy: { label: Bercy }\n', '') },
  'figure-without-date': { dossier: shown('part: { value: 23, unit: "%", label: de mineurs, source: bercy }') },
  'dead-link': { dossier: withBlocks('- statement: "Voir [la suite](#constat)"') },
  'dead-slide-link': {
    dossier: withBlocks('- { statement: Agir., backup: true }', '- points: { items: [a, b] }'),
    decks: 'decks:\n  presse: { audience: internal, slides: [agenda, constat/statement, constat/points] }\n',
  },
  'typography-doubt': { dossier: withBlocks("- statement: Le rôle de l'Etat") },
  'slide-without-message': { dossier: withBlocks('- { comparison: { left: { title: A, items: [a] }, right: { title: B, items: [b] } }, title: Les chiffres clés }') },
  'repeated-title': { dossier: withBlocks('- { supports: { items: [a, b] }, title: Une chose }', '- { points: { items: [a, b] }, title: Une chose }') },
  'long-sentence': { dossier: withBlocks(`- points: { items: ["${LONG}"] }`) },
  'speaking-time': { dossier: withBlocks(`- { statement: Agir., minutes: 0.5, notes: ["${`${LONG} `.repeat(5)}"] }`) },
  'minutes-conflict': { dossier: withBlocks('- { statement: Agir., minutes: 3 }').replace('    speaker: regol', '    speaker: regol\n    minutes: 2') },
  'unseen-notes': { dossier: withBlocks('- { statement: Agir., notes: [À dire.] }'), decks: 'decks:\n  presse: { slides: [cover, constat] }\n' },
  'poor-alt': { dossier: withBlocks(image('grande.png', 'Photo 2')) },
  'small-picture': { dossier: withBlocks(image('petite.png', 'Un marché sous la pluie')) },
  'unused-figure': { dossier: shown(PART, PART.replace('part', 'autre').replace('mineurs', 'majeurs')) },
  'unused-person': { dossier: withBlocks('- statement: Agir.').replace('  regol:', '  petit: { name: Anne Petit, role: Députée }\n  regol:') },
  'unused-source': { dossier: shown(PART).replace('  bercy:', '  insee: { label: Insee }\n  bercy:') },
  'unused-allowance': { dossier: `${withBlocks('- statement: Agir.')}check: { allow: [{ rule: long-sentence, at: constat, reason: Citation }] }\n` },
};
