import { describe, expect, it } from 'vitest';
import { HEAD, read, section } from './reading.js';

const MARCHE = 'marche: { value: 3.5, unit: Md€, label: marché estimé de la drogue, scope: France, source: bercy, date: 2024, versus: { value: 2.3, date: 2010 } }';
const LOGEMENTS = 'logements: { value: 1500, label: logements sociaux en attente, source: bercy, date: 2024 }';
const reports = (block: string, title: string, figure = MARCHE): readonly string[] =>
  read(`${HEAD}  ${figure}\n${section([`- ${block}`, `  title: ${title}`])}`).reports.filter((report) => report.includes('data-contradicts-figure'));

describe('a number in a table or a chart', () => {
  it('that contradicts the ledger is told with both lines', () => {
    expect(reports('table: { columns: [Pays, Marché (Md€)], rows: [[France, 4.5]] }', 'Le marché estimé de la drogue')).toEqual([
      [
        'dossier.yaml:17:65  avertissement [data-contradicts-figure]',
        '  Le tableau donne «°4,5 Md€°», mais le chiffre «°marche°» vaut «°3,5 Md€°».',
        '  17 |       - table: { columns: [Pays, Marché (Md€)], rows: [[France, 4.5]] }',
        '     |                                                                 ^^^',
        '  Voir aussi~: dossier.yaml:10:20',
        '  10 |   marche: { value: 3.5, unit: Md€, label: marché estimé de la drogue, scope: France, source: bercy…',
        '     |                    ^^^',
        '  Pourquoi~: Deux valeurs pour une même chose~: la première personne qui compare les deux diapositives met tout le dossier en doute.',
        '  À faire~: Mettez à la place de ce nombre un renvoi au chiffre («°figure: marche°»), ou corrigez celui des deux qui est faux. Si ce sont deux choses différentes, dites-le mieux dans l’intitulé («°label°») de «°marche°».',
      ].join('\n'),
    ]);
  });

  it.each([
    ['a cell with its unit', "table: { columns: [Marché de la drogue, Estimé], rows: [['En 2024', '4,5 milliards d’euros']] }", 'L’argent'],
    ['a column that says how it counts', 'table: { columns: [Pays, Montant en Md€], rows: [[France, 4.5]] }', 'Le marché estimé de la drogue'],
    ['a chart’s own unit', 'chart: { kind: bar, unit: Md€, data: [{ label: France, value: 4.5 }] }', 'Le marché estimé de la drogue'],
    ['the year that it is compared with', 'chart: { kind: bar, unit: Md€, data: [{ label: "2010", value: 2.5 }, { label: "2024", value: 3.5 }] }', 'Le marché estimé de la drogue'],
    ['a series', 'chart: { kind: line, unit: Md€, categories: [2010, 2024], series: [{ name: France, values: [2.3, 4.5] }] }', 'Le marché estimé de la drogue'],
  ])('is compared wherever its unit and words stand: %s', (_, block, title) => {
    expect(reports(block, title)).toHaveLength(1);
  });

  it.each([
    ['the same value in another unit', 'chart: { kind: bar, unit: M€, data: [{ label: France, value: 3500 }] }', 'Le marché estimé de la drogue', MARCHE],
    ['another country', 'chart: { kind: bar, unit: Md€, data: [{ label: Italie, value: 9 }] }', 'Le marché estimé de la drogue', MARCHE],
    ['another year', 'chart: { kind: bar, unit: Md€, data: [{ label: "2015", value: 3 }] }', 'Le marché estimé de la drogue', MARCHE],
    ['another place in the title', 'chart: { kind: bar, unit: Md€, data: [{ label: "2024", value: 0.4 }] }', 'Le marché estimé de la drogue en Gironde', MARCHE],
    ['another unit', 'chart: { kind: bar, unit: "%", data: [{ label: France, value: 9 }] }', 'Le marché estimé de la drogue', MARCHE],
    ['a part of the whole', 'chart: { kind: bar, data: [{ label: Lille, value: 1200 }, { label: Nîmes, value: 300 }] }', 'Les logements sociaux en attente', LOGEMENTS],
    ['another thing', 'table: { columns: [Ville, Effectif], rows: [[Lille, 1200]] }', 'Des agents partout', LOGEMENTS],
    ['rounded, and said to be', 'table: { columns: [Logements sociaux, En attente], rows: [["2024", plus de 1 400]] }', 'Une longue file', LOGEMENTS],
  ])('gives no alarm for %s', (_, block, title, figure) => {
    expect(reports(block, title, figure)).toEqual([]);
  });
});

describe('notes and slides kept for questions', () => {
  const yaml = `${HEAD.replace('figures:\n', '')}${section(['- statement: Une phrase à retenir.', '  notes: [À ne pas dire.]', '- points: { items: [Une réponse] }', '  backup: true'])}`.replace('sources:\n  bercy: { label: Bercy }\n', '');
  const decks = (audience: string): string => `decks:\n  presse: { slides: [cover, constat] }\n  notes: { ${audience}slides: [constat] }\n`;

  it('are told where every deck is public', () => {
    expect(read(yaml, decks('')).reports).toEqual([
      [
        'dossier.yaml:14:9  avertissement [unseen-notes]',
        '  Personne ne verra les notes d’un bloc ni ce qui est en réserve («°backup°»)~: les présentations sont toutes publiques.',
        '  14 |         notes: [À ne pas dire.]',
        '     |         ^^^^^',
        '  Pourquoi~: Une présentation publique n’a ni notes ni diapositives de réserve~: qui parle ne les aura pas sous les yeux.',
        '  À faire~: Dans decks.yaml, ajoutez «°audience: internal°» à la présentation de qui parle°; ses fichiers s’appelleront «°.interne°», et son PDF restera public.',
      ].join('\n'),
    ]);
  });

  it('are no matter where one deck is internal', () => {
    expect(read(yaml, decks('audience: internal, ')).diagnostics).toEqual([]);
  });
});
