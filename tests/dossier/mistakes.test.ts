import { describe, expect, it } from 'vitest';
import { HEAD, load, reports, withBlocks } from './written.js';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a mistake in dossier.yaml is told with its place, what was expected and how to mend it:', () => {
  it('a misspelt key', () => {
    expect(reports(withBlocks('- points: { items: [x] }').replace('title:', 'titel:'))).toEqual([
      lines(
        'dossier.yaml:1:1  erreur [unknown-key]',
        '  La clé «°titel°» n’existe pas ici. Vouliez-vous dire «°title°»°?',
        '  1 | titel: Contre la criminalité',
        '    | ^^^^^',
        '  Attendu~: version, title, subtitle, kind, date, embargo, language, organisation, people, contact, closing, sources, figures, keywords, strict, check, sections',
      ),
    ]);
  });

  it('a misspelt key, in English', () => {
    expect(reports(withBlocks('- points: { items: [{ led: x }] }'), 'en')).toEqual([
      lines(
        'dossier.yaml:14:29  error [unknown-key]',
        '  The key “led” does not exist here. Did you mean “lead”?',
        '  14 |       - points: { items: [{ led: x }] }',
        '     |                             ^^^',
        '  Expected: lead, detail',
      ),
    ]);
  });

  it('a key in French', () => {
    expect(reports(withBlocks('- propositions: { items: [x] }'))).toEqual([
      expect.stringContaining('La clé «°propositions°» n’existe pas ici. Vouliez-vous dire «°proposals°»°?'),
    ]);
  });

  it('a key that resembles none', () => {
    expect(reports(withBlocks('- image: { file: images/photo.jpg, alt: x, zoom: 3 }'))).toEqual([
      lines(
        'dossier.yaml:14:50  erreur [unknown-key]',
        '  La clé «°zoom°» n’existe pas ici.',
        '  14 |       - image: { file: images/photo.jpg, alt: x, zoom: 3 }',
        '     |                                                  ^^^^',
        '  Attendu~: file, alt, caption, credit, fit',
      ),
    ]);
  });

  it('two sections with one id', () => {
    expect(reports(`${HEAD}  - id: constat\n    title: A\n  - id: constat\n    title: B\n`)).toEqual([
      lines(
        'dossier.yaml:13:9  erreur [duplicate-id]',
        '  Deux sections ont l’identifiant «°constat°»~: la première est à la ligne 11.',
        '  13 |   - id: constat',
        '     |         ^^^^^^^',
        '  À faire~: Donnez un autre identifiant à l’un des deux.',
      ),
    ]);
  });

  it('two blocks of a section with one id', () => {
    expect(reports(withBlocks('- id: chiffre', '  figures: [marche]', '- id: chiffre', '  figures: [mineurs]'))[0]).toContain(
      'Deux blocs de cette section ont l’identifiant «°chiffre°»~: le premier est à la ligne 14.',
    );
  });

  it('at the id of a block where it has one, else at the block', () => {
    const placed = load(withBlocks('- statement: x', '  id: statement-2', '- statement: y', '- figures: [marche]', '  id: statement-2')).diagnostics;
    expect(placed.map(({ code, place }) => [code, place?.start.line, place?.start.column])).toEqual([
      ['duplicate-id', 16, 9],
      ['duplicate-id', 18, 13],
    ]);
  });

  it('a figure that does not exist', () => {
    expect(reports(withBlocks('- figures: [marche, mineus, prisons]'))).toEqual([
      lines(
        'dossier.yaml:14:27  erreur [unknown-reference]',
        '  Aucun chiffre n’a l’identifiant «°mineus°» dans «°figures°». Vouliez-vous dire «°mineurs°»°?',
        '  14 |       - figures: [marche, mineus, prisons]',
        '     |                           ^^^^^^',
        '  Attendu~: marche, mineurs',
      ),
      lines(
        'dossier.yaml:14:35  erreur [unknown-reference]',
        '  Aucun chiffre n’a l’identifiant «°prisons°» dans «°figures°».',
        '  14 |       - figures: [marche, mineus, prisons]',
        '     |                                   ^^^^^^^',
        '  Attendu~: marche, mineurs',
        '  À faire~: Ajoutez le chiffre sous «°figures:°», ou corrigez l’identifiant.',
      ),
    ]);
  });

  it('a figure named in a text that does not exist', () => {
    expect(reports(withBlocks('- statement: "Le trafic pèse {figure:marches}."', '  notes: ["{figure:marche}, \\\\{figure:rien}"]'))).toEqual([
      lines(
        'dossier.yaml:14:20  erreur [unknown-reference]',
        '  Aucun chiffre n’a l’identifiant «°marches°» dans «°figures°». Vouliez-vous dire «°marche°»°?',
        '  14 |       - statement: "Le trafic pèse {figure:marches}."',
        '     |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  Attendu~: marche, mineurs',
      ),
    ]);
  });

  it('a person who is not in people', () => {
    expect(reports(withBlocks('- quote: { text: x, by: regal }'))).toEqual([
      lines(
        'dossier.yaml:14:31  erreur [unknown-reference]',
        '  Aucune personne n’a l’identifiant «°regal°» dans «°people°». Vouliez-vous dire «°regol°»°?',
        '  14 |       - quote: { text: x, by: regal }',
        '     |                               ^^^^^',
        '  Attendu~: regol',
      ),
    ]);
  });

  it('a source that does not exist, when there is none at all', () => {
    expect(reports(withBlocks('- statement: x', '  source: bercy'))).toEqual([
      lines(
        'dossier.yaml:15:17  erreur [unknown-reference]',
        '  Aucune source n’a l’identifiant «°bercy°» dans «°sources°».',
        '  15 |         source: bercy',
        '     |                 ^^^^^',
        '  À faire~: Ajoutez la source sous «°sources:°», ou corrigez l’identifiant.',
      ),
    ]);
  });

  it('a picture that is not there', () => {
    expect(reports(withBlocks('- image: { file: images/foto.jpg, alt: x }'))).toEqual([
      lines(
        'dossier.yaml:14:24  erreur [missing-file]',
        '  Le fichier «°images/foto.jpg°» est introuvable. Vouliez-vous dire «°images/photo.jpg°»°?',
        '  14 |       - image: { file: images/foto.jpg, alt: x }',
        '     |                        ^^^^^^^^^^^^^^^',
        '  À faire~: Placez-le à côté de ce fichier YAML, ou corrigez son nom.',
      ),
    ]);
  });

  it.each(['../secret.png', 'images/../../secret.png', '/etc/secret.png', 'C:/secret.png', '..\\\\secret.png', 'https://exemple.fr/a.png'])(
    'a picture outside the dossier’s folder (%s)',
    (file) => {
      expect(load(withBlocks(`- image: { file: "${file}", alt: x }`)).diagnostics.map(({ code }) => code)).toEqual(['file-outside-folder']);
    },
  );

  it('a block without content', () => {
    expect(reports(withBlocks('- title: Un titre'))).toEqual([
      lines(
        'dossier.yaml:14:9  erreur [no-block-kind]',
        '  Ce bloc ne dit pas ce qu’il contient.',
        '  14 |       - title: Un titre',
        '     |         ^^^^^^^^^^^^^^^',
        '  Attendu~: une de ces clés~: figures, points, proposals, refusals, supports, quote, statement, comparison, chart, table, timeline, image',
      ),
    ]);
  });

  it('a block with two contents', () => {
    expect(reports(withBlocks('- points: { items: [x] }', '  quote: { text: y }'))).toEqual([
      lines(
        'dossier.yaml:15:9  erreur [several-block-kinds]',
        '  Ce bloc a plusieurs contenus~: «°points°» et «°quote°».',
        '  15 |         quote: { text: y }',
        '     |         ^^^^^',
        '  À faire~: Faites-en autant de blocs, chacun avec son tiret.',
      ),
    ]);
  });

  it('a name that Pupitre gives itself', () => {
    expect(reports(`${HEAD}  - id: cover\n    title: A\n`)[0]).toContain(
      '«°cover°» ne peut pas nommer une section~: une diapositive faite d’office porte déjà ce nom.',
    );
    expect(reports(withBlocks('- id: opener', '  statement: x'))[0]).toContain('«°opener°» ne peut pas nommer un bloc');
  });

  it('a block named like the prose slide of another', () => {
    expect(reports(withBlocks('- statement: x', '  text: [Prose.]', '- id: statement-text', '  statement: y'))[0]).toContain(
      'Deux diapositives ont l’identifiant «°constat/statement-text°»~: la première est à la ligne 14.',
    );
  });
});

describe('a value of the wrong sort is told with what it should be:', () => {
  const first = (from: string, to: string): string => reports(withBlocks('- statement: x').replace(from, to))[0] ?? '';

  it.each([
    ['title: Contre la criminalité', 'title: 2025', 'Il faut un texte ici, et non «°2025°».\n  1 | title: 2025\n    |        ^^^^\n  À faire~: Mettez la valeur entre guillemets droits~: "2025".'],
    ['title: Contre la criminalité', 'title:', 'Il n’y a rien ici, alors qu’il faut un texte.\n  1 | title:\n    | ^^^^^\n  À faire~: Écrivez ce qui manque, ou retirez la ligne.'],
    ['title: Contre la criminalité', 'title: [Contre]', 'Il faut un texte ici, et non une liste.'],
    ['value: 3.5', 'value: "3,5"', 'Il faut un nombre ici, et non «°3,5°».'],
    ['value: 3.5', 'value: "3,5"', 'À faire~: Écrivez 3.5~: sans espace ni guillemets, avec un point pour les décimales.'],
    ['value: 3.5', 'value: 240 000', 'À faire~: Écrivez 240000~: sans espace ni guillemets'],
    ['value: 3.5', 'value: beaucoup', 'À faire~: Écrivez le nombre seul, en chiffres et sans unité~: 3.5 ou 240000.'],
    ['value: 3.5', 'value: .inf', 'Il faut un nombre ici'],
    ['value: 3.5', 'value: 3,5', 'Si c’est la fin d’un nombre, écrivez les décimales avec un point~: 3.5.'],
    ['value: 3.5', 'value: 3.5, of: 0', 'Ce nombre doit être supérieur à 0.'],
    ['2025-03', 'mars 2025', '«°mars 2025°» n’est pas une date en chiffres.'],
    ['2025-03', '2025-02-30', '«°2025-02-30°» n’est pas une date en chiffres.\n  3 | date: 2025-02-30\n    |       ^^^^^^^^^^\n  Attendu~: une année, un mois ou un jour~: 2025, 2025-03 ou 2025-03-17'],
    ['date: 2025-03\n', '', 'Il manque la clé «°date°».'],
    ['regol:', 'Sandra Regol:', '«°Sandra Regol°» ne peut pas être un identifiant.'],
    ['Contre la criminalité', '"a\\u0007b"', 'Ce texte contient un caractère invisible (U+0007) qui ne peut paraître nulle part.'],
    ['Contre la criminalité', '"a\\uD83Db"', 'Ce texte contient un caractère invisible (U+D83D) qui ne peut paraître nulle part.'],
    ['statement: x', 'statement: "\\uDE00"', 'Ce texte contient un caractère invisible (U+DE00) qui ne peut paraître nulle part.'],
    ['statement: x', 'statement: "  "', 'Ce texte est vide.'],
    ['statement: x', 'points: { items: [] }', 'Cette liste est vide~: il faut au moins un élément.'],
    ['statement: x', 'points: { items: [Phrase à suivre : sa suite] }', 'Il faut un texte ici, et non un groupe de clés.'],
    ['statement: x', 'image: { file: regol.jpg, alt: x, fit: covr }', '«°covr°» n’est pas une valeur possible ici. Vouliez-vous dire «°cover°»°?'],
    ['statement: x', 'chart: { kind: barr }', '«°barr°» n’est pas une valeur possible ici. Vouliez-vous dire «°bar°»°?'],
  ])('« %s » written « %s »', (from, to, told) => {
    expect(first(from, to)).toContain(told);
  });

  it('an e-mail and a web address that are none', () => {
    const contact = 'contact: { name: A, email: a.exemple.fr }\nsources: { b: { label: B, url: javascript:alert(1) } }\n';
    const told = reports(withBlocks('- statement: x') + contact).join('\n');
    expect(told).toContain('«°a.exemple.fr°» n’est pas une adresse électronique.');
    expect(told).toContain('«°javascript:alert(1)°» n’est pas une adresse web complète.');
  });
});

describe('all mistakes of a file', () => {
  it('are told in one run, in the order of the file', () => {
    const wrong = withBlocks('- points: { items: [1, { led: x }] }', '- chart: { kind: bar }', '- title: y').replace('2025-03', 'hier').replace('marché estimé', '""');
    expect(load(wrong).diagnostics.map(({ code, place }) => `${place?.start.line} ${code}`)).toEqual([
      '3 invalid-date',
      '8 empty-text',
      '14 wrong-type',
      '14 unknown-key',
      '15 invalid-value',
      '16 no-block-kind',
    ]);
  });

  it('are told when a key is given twice, too', () => {
    expect(load(`${withBlocks('- statement: x')}title: Encore\nkind: ""\n`).diagnostics.map(({ code }) => code)).toEqual([
      'duplicate-yaml-key',
      'duplicate-yaml-key',
      'empty-text',
    ]);
  });

  it('count a misspelt required key once', () => {
    expect(load(withBlocks('- statement: x').replace('kind:', 'knid:')).diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('include the broken references of a dossier that the schema refuses', () => {
    const wrong = withBlocks('- figures: [marché]', '- figures: [marchee]', '- quote: { text: x, by: regole }', '- points: 3', '- 7')
      .replace('title: Contre', 'titel: Contre')
      .replace('value: 23', 'valeur: 23');
    expect(load(wrong).diagnostics.map(({ code, place }) => `${place?.start.line} ${code}`)).toEqual([
      '1 unknown-key',
      '9 unknown-key',
      '14 invalid-id',
      '15 unknown-reference',
      '16 unknown-reference',
      '17 wrong-type',
      '18 wrong-type',
    ]);
  });

  it('never take a figure that is badly written for one that is missing', () => {
    const wrong = withBlocks('- figures: [mineurs]').replace('value: 23', 'value: beaucoup');
    expect(load(wrong).diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('include every broken reference, wherever one can stand, in the order of the file', () => {
    const wrong = `title: x
kind: y
date: 2025
organisation: { name: Groupe, logo: logo.svg }
people: { a: { name: A, role: B, portrait: a.jpg } }
figures:
  f: { value: 1, label: x, source: s1, versus: { value: 2, source: s2 } }
sections:
  - id: un
    title: Un
    speaker: p1
    blocks:
      - { statement: x, speaker: p2, source: s3 }
      - chart: { kind: bar, data: [{ label: x, figure: f1 }], aside: { figure: f2 } }
      - table: { columns: [a], rows: [[{ figure: f3 }]] }
  - { id: un, title: Deux, speaker: p3 }
`;
    const ids = load(wrong).diagnostics.map(({ params }) => ('id' in params ? params.id : 'file' in params ? params.file : ''));
    expect(ids).toEqual(['logo.svg', 'a.jpg', 's1', 's2', 'p1', 'p2', 's3', 'f1', 'f2', 'f3', 'un', 'p3']);
  });

  it('include the broken references of every block together', () => {
    expect(load(withBlocks('- figures: [a]', '- quote: { text: x, by: b }', '  speaker: c')).diagnostics).toHaveLength(3);
  });
});
