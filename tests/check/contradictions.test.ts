import { describe, expect, it } from 'vitest';
import { codes, read, withProse } from './reading.js';

const MARCHE = 'marche: { value: 3.5, unit: Md€, per: an, label: marché estimé de la drogue, scope: France, source: bercy, date: 2024 }';
const MINEURS = 'mineurs: { value: 23, unit: "%", label: des personnes impliquées dans le trafic sont des mineurs, versus: { value: 15, date: 2015 } }';
const JEUNES = 'jeunes: { value: 60, unit: "%", label: des personnes traitées pour infractions aux stupéfiants ont moins de 25 ans }';
const COMMERCES = "commerces: { value: 73, label: commerces fermés et suspectés de blanchiment d'argent, scope: Hérault, date: 2023 }";
const CANNABIS = 'cannabis: { value: 18, unit: millions, label: de Français ont consommé du cannabis au moins une fois, date: 2020 }';
const DETENUS = 'detenus: { value: 1, of: 4, label: des détenus purge une peine pour une infraction liée aux stupéfiants }';
const QUART = 'quart: { value: 1, unit: quart, qualifier: plus de, label: des détenus sont en détention provisoire }';

const found = (figure: string, prose: string) =>
  read(withProse([figure], prose)).diagnostics.flatMap(({ code, params }) => (code === 'prose-contradicts-figure' ? [params] : []));

describe('a number in the prose', () => {
  it('that contradicts the ledger is told with both lines', () => {
    const [report] = read(withProse([MARCHE], '>-', "  Un marché de la drogue estimé à\n          4,5 milliards d'euros par an.").replace('      - >-\n      -   Un', '      - >-\n          Un')).reports;
    expect(report).toBe(
      [
        'dossier.yaml:19:11  avertissement [prose-contradicts-figure]',
        '  Le texte dit «°4,5 milliards d\'euros°», mais le chiffre «°marche°» vaut «°3,5 Md€ par an°».',
        "  19 |           4,5 milliards d'euros par an.",
        '     |           ^^^^^^^^^^^^^^^^^^^^^',
        '  Voir aussi~: dossier.yaml:10:20',
        '  10 |   marche: { value: 3.5, unit: Md€, per: an, label: marché estimé de la drogue, scope: France, sour…',
        '     |                    ^^^',
        '  Pourquoi~: Deux valeurs pour une même chose~: la première personne qui compare le texte et la diapositive met tout le dossier en doute.',
        '  À faire~: Corrigez celui des deux qui est faux. Si ce sont deux choses différentes, dites-le mieux dans l’intitulé («°label°») de «°marche°».',
      ].join('\n'),
    );
  });

  it.each([
    ['another unit of the same kind', MARCHE, "Le marché de la drogue génère 4 Md€ par an.", '4 Md€'],
    ['before what it counts', MARCHE, "Ce marché de la drogue, on l'estime à 350 M€ par an.", '350 M€'],
    ['a share', MINEURS, "Aujourd'hui, 25 % des personnes impliquées dans le trafic sont des mineurs.", '25 %'],
    ['a share with what it is compared with', MINEURS, "25 % des personnes impliquées dans le trafic sont des mineurs, contre 15 % en 2015.", '25 %'],
    ['the value compared with', MINEURS, "23 % des personnes impliquées dans le trafic sont des mineurs, contre 12 % en 2015.", '12 %'],
    ['another form of the words', COMMERCES, "En 2023, on a fermé dans l'Hérault 78 commerces suspectés de blanchir de l'argent.", '78'],
    ['millions', CANNABIS, 'En 2020, 19 millions de Français ont consommé du cannabis.', '19 millions'],
    ['one in so many', DETENUS, 'Un détenu sur cinq purge une peine pour une infraction liée aux stupéfiants.', 'Un détenu sur cinq'],
    ['a fraction', QUART, "Plus d'un tiers des détenus sont en détention provisoire.", 'un tiers'],
    ['« plus de » what the ledger says to be less', QUART, 'Moins de 20 % des détenus sont en détention provisoire.', '20 %'],
    ['another name of the figure', MARCHE.replace('scope:', 'aliases: ["chiffre d’affaires annuel"], scope:'), "Son chiffre d'affaires annuel estimé à 4,5 Md€ ne cesse de croître.", '4,5 Md€'],
    ['a fraction in letters against one in so many', DETENUS, "Près d'un cinquième des détenus purge une peine pour une infraction liée aux stupéfiants.", 'un cinquième'],
    ['a rarer fraction', DETENUS, 'Un sixième des détenus purge une peine pour une infraction liée aux stupéfiants.', 'Un sixième'],
  ])('is compared whatever its form: %s', (_, figure, prose, written) => {
    expect(found(figure, JSON.stringify(prose)).map((params) => params.written)).toEqual([written]);
  });

  it.each([
    ['the same value', MARCHE, "Le marché de la drogue est estimé à 3,5 milliards d'euros par an."],
    ['the same value in a smaller unit', MARCHE, "Le marché de la drogue est estimé à 3 500 millions d'euros."],
    ['the same share in words', DETENUS, 'Un quart des détenus purge une peine pour une infraction liée aux stupéfiants.'],
    ['rounded, and said to be', COMMERCES, 'En 2023, plus de 70 commerces fermés, suspectés de blanchiment d’argent, dans l’Hérault.'],
    ['another group of people', JEUNES, '70 % des personnes poursuivies pour trafic ont moins de 25 ans.'],
    ['another age', JEUNES, '12 % des personnes traitées pour infractions aux stupéfiants ont moins de 18 ans.'],
    ['another predicate', MINEURS, '80 % des personnes impliquées dans le trafic sont des hommes.'],
    ['another year', CANNABIS, 'En 2010, 12 millions de Français ont consommé du cannabis au moins une fois.'],
    ['another place', COMMERCES, 'En Gironde, 40 commerces fermés et suspectés de blanchiment d’argent en 2023.'],
    ['another thing of the same unit', CANNABIS, 'En 2020, 18 millions de Français ont une voiture, et 5 millions un jardin.'],
    ['another thing in the same sentence', CANNABIS, 'En 2020, 18 millions de Français ont consommé du cannabis au moins une fois, et 900 000 en consomment chaque jour.'],
    ['the older value alone', MINEURS, 'En 2015, 15 % des personnes impliquées dans le trafic étaient des mineurs.'],
    ['a date, a telephone number, an article, a time', CANNABIS, "Le 17 mars 2020 à 18 h 30, les Français ont lu l'article 12 sur le cannabis consommé ; appelez le 06 41 86 04 56."],
  ])('gives no alarm for %s', (_, figure, prose) => {
    expect(found(figure, JSON.stringify(prose))).toEqual([]);
  });

  it('is the value of the figure that its words fit best', () => {
    const poursuivis = 'poursuivis: { value: 55, unit: "%", label: des personnes poursuivies pour infractions aux stupéfiants ont moins de 25 ans }';
    const prose = '"60 % des personnes traitées et 55 % des personnes poursuivies pour infractions aux stupéfiants ont moins de 25 ans."';
    expect(codes(read(withProse([JEUNES, poursuivis], prose)), 'prose-contradicts-figure', 'figure-conflict')).toEqual([]);
  });

  it('is read in the whole of the dossier: items, quotations, statements', () => {
    const yaml = withProse([CANNABIS], 'Une prose.').replace('- statement: Une phrase à retenir.', "- quote: { text: 'En 2020, 9 millions de Français ont consommé du cannabis.', by: regol }");
    expect(codes(read(yaml), 'prose-contradicts-figure')).toHaveLength(1);
  });
});

describe('two numbers in the prose', () => {
  it('that differ for the same thing are told with both lines', () => {
    const yaml = withProse([MARCHE], "L'Office compte 240 000 personnes impliquées dans ce trafic.", 'Ce sont 250 000 personnes impliquées dans ce trafic.');
    const [report = ''] = read(yaml).reports;
    expect(report).toContain('Le texte dit ici «°250 000°», et ailleurs «°240 000°» pour ce qui semble la même chose.');
    expect(report).toContain('dossier.yaml:18:17');
    expect(report).toContain('Voir aussi~: dossier.yaml:17:25');
  });

  it.each([
    ['years', 'En 2022, 240 000 personnes impliquées dans ce trafic.', 'En 2023, 250 000 personnes impliquées dans ce trafic.'],
    ['things', '18 millions de Français ont consommé du cannabis.', '5 millions de Français ont consommé de la cocaïne.'],
    ['precision', 'Près de 240 000 personnes impliquées dans ce trafic.', 'Ce sont 238 500 personnes impliquées dans ce trafic.'],
  ])('may speak of different %s', (_, first, second) => {
    expect(codes(read(withProse([MARCHE], first, second)), 'prose-contradicts-prose')).toEqual([]);
  });
});
