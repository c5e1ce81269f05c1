import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSmallPictures } from '../../src/check/slides/pictures.js';
import { CHECK_RULES } from '../../src/diagnostics/check-rules.js';
import { catalogue } from '../../src/messages/catalogue.js';
import { ROOT } from '../end-to-end/build.js';
import { codes, HEAD, read, section, withBlocks, withProse } from './reading.js';

const FULL = 'part: { value: 23, unit: "%", label: de mineurs, source: bercy, date: 2024 }';
const withFigure = (figure: string): string => `${HEAD}  ${figure}\n${section(['- figures: [part]', '  title: Un quart sont des enfants'])}`;

describe('figures', () => {
  it('without a source are told', () => {
    expect(read(withFigure('part: { value: 23, unit: "%", label: de mineurs, date: 2024 }').replace('sources:\n  bercy: { label: Bercy }\n', '')).reports).toEqual([
      [
        'dossier.yaml:8:3  avertissement [figure-without-source]',
        '  Ce chiffre n’a pas de source~: «°23 % de mineurs°».',
        '  8 |   part: { value: 23, unit: "%", label: de mineurs, date: 2024 }',
        '    |   ^^^^',
        '  Pourquoi~: Un journaliste demandera d’où il vient, et la diapositive ne pourra pas le dire.',
        '  À faire~: Ajoutez «°source:°» avec un identifiant de «°sources°» ; s’il n’y en a pas, dites pourquoi dans «°check: allow:°».'.replace(' ;', '°;'),
      ].join('\n'),
    ]);
  });

  it('without a date are told, and so are the values they are compared with', () => {
    const figure = 'part: { value: 23, unit: "%", label: de mineurs, source: bercy, versus: { value: 15 } }';
    expect(read(withFigure(figure)).reports.map((report) => report.split('\n').slice(0, 2).join('')) ).toEqual([
      'dossier.yaml:10:3  avertissement [figure-without-date]  Ce chiffre n’a pas de date~: «°23 % de mineurs°».',
      'dossier.yaml:10:67  avertissement [figure-without-date]  La valeur de comparaison n’a pas de date~: «°15 %°».',
    ]);
  });

  it('with everything give nothing to say', () => {
    expect(read(withFigure(FULL)).diagnostics).toEqual([]);
  });

  it('that count the same thing with two values name both lines', () => {
    const [report = ''] = read(withProse([FULL, FULL.replace('part', 'encore').replace('23', '25')])).reports;
    expect(report).toContain('dossier.yaml:11:20  avertissement [figure-conflict]\n  Les chiffres «°encore°» et «°part°» comptent la même chose, avec deux valeurs~: «°25 %°» et «°23 %°».');
    expect(report).toContain('Voir aussi~: dossier.yaml:10:18');
  });

  it.each([['date: 2024', 'date: 2023'], ['label: de mineurs', 'label: de majeurs'], ['source', 'scope: Lille, source'], ['unit: "%"', 'unit: ans']])(
    'of another kind may differ: %s, %s', (from, to) => {
      expect(codes(read(withProse([FULL, FULL.replace('part', 'encore').replace('23', '25').replace(from, to)])), 'figure-conflict')).toEqual([]);
    });

  it('that no block shows, people who do not speak and sources that nothing cites are told', () => {
    const yaml = withFigure(FULL).replace('  regol:', '  macron: { name: Emmanuel Macron, role: Président }\n  regol:').replace('  bercy:', '  insee: { label: Insee }\n  bercy:');
    expect(codes(read(yaml.replace('figures: [part]', 'figures: [autre]').replace('figures:\n', `figures:\n  ${FULL.replace('part', 'autre').replace('mineurs', 'femmes')}\n`)))).toEqual(['unused-figure', 'unused-person', 'unused-source']);
  });

  it('are used by a chart, people by a quotation', () => {
    const yaml = `${HEAD}  ${FULL}\n${section(['- chart: { kind: donut, figure: part }', '  title: Un quart sont des enfants', "- quote: { text: Il faut agir., by: macron }"])}`;
    expect(read(yaml.replace('  regol:', '  macron: { name: Emmanuel Macron, role: Président }\n  regol:')).diagnostics).toEqual([]);
  });
});

const WORDS = 'Nous voulons que chaque commune de notre pays dispose enfin des moyens humains et financiers dont elle a vraiment besoin';

/** What breaks a rule of slides, and what stands close to it and does not. */
const CASES: readonly (readonly [rule: string, broken: string, message: string, right: string])[] = [
  ['dead-link', '- statement: "Voir [la suite](#constat)"', 'Ce lien ne mène nulle part~: «°[la suite](#constat)°».', '- statement: "Voir [la suite](https://exemple.fr/a) et \\\\[ceci](#la)"'],
  ['typography-doubt', "- statement: Le rôle de l'Etat", 'Il manque un accent à cette capitale~: «°Etat°». Sans doute «°État°».', "- statement: Le rôle de l'État"],
  ['slide-without-message', "- { comparison: { left: { title: A, items: [a] }, right: { title: B, items: [b] } }, title: Les chiffres clés }", 'Ce titre ne dit rien~: «°Les chiffres clés°» n’est qu’une étiquette.', "- { comparison: { left: { title: A, items: [a] }, right: { title: B, items: [b] } }, title: Les chiffres clés du chômage }"],
  ['slide-without-message', '- comparison: { left: { title: A, items: [a] }, right: { title: B, items: [b] } }', 'Cette diapositive n’a pas de titre à elle~: elle prend celui de la section, «°Un constat alarmant°».', '- points: { items: [a, b] }'],
  ['long-sentence', `- points: { items: ["${WORDS} aujourd'hui"] }`, 'Cette phrase a 22 mots, pour 20 au plus sur une diapositive de conférence~: «°Nous voulons que chaque commune de notre pays dispose enfin…°».', `- points: { items: [{ lead: Des moyens, detail: "${WORDS} aujourd'hui" }] }`],
  ['speaking-time', `- { statement: Agir., minutes: 0.5, notes: ["${`${WORDS}. `.repeat(5)}"] }`, 'Ce qui est à dire pour ce bloc prend environ 0,7~min, pour 0,5~min prévue.', `- { statement: Agir., minutes: 0.7, notes: ["${`${WORDS}. `.repeat(5)}"] }`],
  ['poor-alt', '- { image: { file: IMG_1234.jpg, alt: IMG 1234 }, title: Une place vide }', 'Ce texte de remplacement n’est que le nom du fichier~: «°IMG 1234°».', '- { image: { file: IMG_1234.jpg, alt: Une place vide sous la pluie }, title: Une place vide }'],
  ['poor-alt', '- { image: { file: a.jpg, alt: Photo 2 }, title: Une place vide }', 'Ce texte de remplacement ne dit pas ce que montre l’image~: «°Photo 2°».', '- { image: { file: place.jpg, alt: La place du marché }, title: Une place vide }'],
  ['poor-alt', '- { image: { file: a.jpg, alt: La place, caption: La place. }, title: Une place vide }', 'Ce texte de remplacement répète la légende~: «°La place°».', '- { image: { file: a.jpg, alt: Un marché sous la pluie, caption: La place }, title: Une place vide }'],
];

describe('a slide', () => {
  it.each(CASES)('that breaks %s is told, and one that does not is left alone: %s', (rule, broken, message, right) => {
    const { diagnostics, reports } = read(withBlocks(broken));
    expect(diagnostics.map(({ code }) => code)).toEqual([rule]);
    expect(reports[0]?.split('\n')[1]).toBe(`  ${message}`);
    expect(codes(read(withBlocks(right)), rule)).toEqual([]);
  });

  it('that has the title of another names both lines, whatever the capitals', () => {
    const yaml = withBlocks('- { supports: { items: [a, b] }, title: La même chose }', '- { points: { items: [a, b] }, title: la même chose }', '- { quote: { text: Il faut agir., by: regol } }');
    const [report = ''] = read(yaml).reports;
    expect(report).toContain('dossier.yaml:14:45  avertissement [repeated-title]\n  Ce titre est déjà celui d’une autre diapositive~: «°la même chose°».');
    expect(report).toContain('Voir aussi~: dossier.yaml:13:47');
    expect(codes(read(yaml.replace('title: la même chose', 'title: une nouvelle chose')))).toEqual([]);
    expect(codes(read(yaml, 'decks:\n  presse: { slides: [constat/supports] }\n  suite: { slides: [constat/points] }\n'), 'repeated-title')).toEqual([]);
  });

  it('that takes its section’s title repeats nobody’s', () => {
    expect(codes(read(withBlocks('- points: { items: [a, b] }', '- statement: Agir.')))).toEqual([]);
  });

  it('of a deck to be read may have long sentences', () => {
    const decks = 'decks:\n  lire: { density: reading, slides: [constat] }\n';
    expect(read(withBlocks(`- points: { items: ["${WORDS} aujourd'hui"] }`), decks).diagnostics).toEqual([]);
  });

  it('that leads to one kept for questions leads nowhere', () => {
    const yaml = withBlocks('- { statement: Agir., backup: true }', '- points: { items: [a, b] }');
    const { reports } = read(yaml, 'decks:\n  presse: { audience: internal, slides: [agenda, constat/statement, constat/points] }\n');
    expect(reports.map((report) => report.split('\n')[1])).toEqual(['  Dans la présentation «°presse°», la diapositive «°agenda°» renvoie à «°constat/statement°», qui n’y est pas montrée.']);
  });

  it('shows no bitmap larger than it is', () => {
    const box = { x: 0, y: 0, width: 640, height: 360 };
    const shown = (width: number, height: number, fit: 'cover' | 'contain') => {
      const pages = [{ regions: [{ region: { box }, content: { type: 'picture', file: '/a.png', alt: '', fit } }] }];
      return findSmallPictures({ decks: [{ pages }], pixelsOf: () => ({ width, height }) } as never).map(({ params }) => params);
    };
    expect(shown(480, 540, 'cover')).toEqual([{ file: 'a.png', width: 480, height: 540, neededWidth: 960, neededHeight: 1080 }]);
    expect(shown(480, 540, 'contain')).toEqual([]);
    expect(shown(960, 540, 'cover')).toEqual([]);
  });
});

describe('a section', () => {
  it('without its sentence to remember is told where a deck opens it', () => {
    const yaml = withBlocks('- statement: Agir.').replace('    message: Il faut agir.\n', '');
    expect(codes(read(yaml))).toEqual(['slide-without-message']);
    expect(codes(read(yaml, 'decks:\n  presse: { slides: [constat/statement] }\n'))).toEqual([]);
  });

  it('has at least the minutes of its blocks', () => {
    const yaml = withBlocks('- { statement: Agir., minutes: 3 }').replace('    speaker: regol', '    speaker: regol\n    minutes: 2');
    expect(read(yaml).reports[0]).toContain('Les blocs de cette section prennent ensemble 3~min, la section n’en a que 2~min.');
    expect(codes(read(yaml.replace('minutes: 2', 'minutes: 3')))).toEqual([]);
  });
});

describe('every rule', () => {
  it('says why it matters in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(CHECK_RULES.filter((rule) => catalogue(language).diagnostics[rule].why === undefined)).toEqual([]);
    }
  });

  it('is explained in docs/check.md, in the order of the report', () => {
    const page = readFileSync(join(ROOT, 'docs/check.md'), 'utf8');
    expect([...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, rule]) => rule)).toEqual([...CHECK_RULES]);
  });
});
