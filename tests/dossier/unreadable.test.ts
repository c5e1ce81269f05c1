import { describe, expect, it } from 'vitest';
import { load, reports } from './written.js';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a file that cannot be read as YAML is told so:', () => {
  it('an empty file', () => {
    const told = lines(
      'dossier.yaml:1:1  erreur [empty-file]',
      '  Ce fichier est vide.',
      '  À faire~: Écrivez-le, ou partez du modèle que crée la commande «°pupitre new NOM°».',
    );
    expect(reports('')).toEqual([told]);
    expect(reports('\n\n')).toEqual([told]);
    expect(load('# rien encore\n').diagnostics[0]?.code).toBe('empty-file');
    expect(load('---\n').diagnostics[0]?.code).toBe('empty-file');
    expect(load('~\n').diagnostics[0]?.code).toBe('empty-file');
  });

  it('a file in another encoding', () => {
    expect(reports(Buffer.from('title: x\nkind: Criminalité organisée\n', 'latin1'))).toEqual([
      lines(
        'dossier.yaml:2:17  erreur [not-utf8]',
        '  Ce fichier n’est pas enregistré en UTF-8 (octet E9).',
        '  2 | kind: Criminalit� organis�e',
        '    |                 ^',
        '  À faire~: Dans votre éditeur, enregistrez-le avec l’encodage «°UTF-8°».',
      ),
    ]);
  });

  it('running text', () => {
    expect(reports('Dossier de presse\n\nContre la criminalité organisée\n')).toEqual([
      lines(
        'dossier.yaml:1:1  erreur [not-yaml]',
        '  Ce fichier contient du texte suivi, et non des clés et des valeurs (YAML).',
        '  1 | Dossier de presse',
        '    | ^^^^^^^^^^^^^^^^^',
        '  Attendu~: des lignes comme «°title: "…"°»',
      ),
    ]);
  });

  it('running text, in English', () => {
    expect(reports('Dossier de presse\n', 'en')[0]).toContain('This file holds running text, not keys and values (YAML).');
  });

  it('a tab before a key', () => {
    expect(reports('contact:\n\tname: x\n')).toEqual([
      lines(
        'dossier.yaml:2:1  erreur [not-yaml]',
        '  La ligne est décalée par une tabulation, ce que YAML refuse.',
        '  2 |     name: x',
        '    | ^^^^',
        '  À faire~: Remplacez les tabulations par des espaces~: deux par niveau.',
      ),
    ]);
  });

  it('a quote left open, at the quote and not where the parser noticed', () => {
    const told = lines(
      '  Le guillemet ouvert ici n’est jamais fermé.',
      '  1 | title: "Contre la criminalité',
      '    |        ^',
      '  À faire~: Ajoutez le même guillemet à la fin du texte.',
    );
    expect(reports('title: "Contre la criminalité\nkind: x\n')).toEqual([`dossier.yaml:1:8  erreur [not-yaml]\n${told}`]);
    expect(reports('title: "Contre la criminalité\nkind: "x y"\nother: "z"\n')).toEqual([`dossier.yaml:1:8  erreur [not-yaml]\n${told}`]);
  });

  it('a quote left open inside a list, when the next line has its own quotes', () => {
    expect(reports('sections:\n  - title: "Contre\n    message: "Frapper là où ça fait mal"\n')).toEqual([
      lines(
        'dossier.yaml:2:12  erreur [not-yaml]',
        '  Le guillemet ouvert ici n’est jamais fermé.',
        '  2 |   - title: "Contre',
        '    |            ^',
        '  À faire~: Ajoutez le même guillemet à la fin du texte.',
      ),
    ]);
  });

  it('a colon in a text without quotes', () => {
    expect(reports('title: Contre la criminalité : de la détermination\n')).toEqual([
      lines(
        'dossier.yaml:1:8  erreur [not-yaml]',
        '  Ce texte contient un deux-points, que YAML prend pour la fin d’une clé.',
        '  1 | title: Contre la criminalité : de la détermination',
        '    |        ^',
        '  À faire~: Mettez tout le texte entre guillemets droits~: "…".',
      ),
    ]);
  });

  it.each([
    ['quotes inside quotes', 'title: "Les « Place nette", "vraiment" ?"\n', 'Du texte suit le guillemet fermant.'],
    ['quotes inside a quoted paragraph of several lines', 'a:\n  - "Les opérations\n    dites "Place nette" durent"\n', 'Du texte suit le guillemet fermant.'],
    ['apostrophes as quotes', "title: 'L'école'\n", 'Entourez le texte de guillemets droits ("…") et écrivez les apostrophes «°’°».'],
    ['bold without quotes', 'items:\n  - **Frapper** fort\n', 'Sans guillemets, un texte ne peut pas commencer par «°*°» ni par «°&°».'],
    ['an alias of nothing', 'a: *rien\n', 'Sans guillemets, un texte ne peut pas commencer par «°*°» ni par «°&°».'],
    ['an alias that contains itself', 'a: &a [*a]\n', 'Sans guillemets, un texte ne peut pas commencer par «°*°» ni par «°&°».'],
    ['a link without quotes', 'items:\n  - [lien](https://exemple.fr) suite\n', 'Sans guillemets, un texte ne peut pas commencer par «°[°».'],
    ['a handle without quotes', 'a: @ecologistes\n', 'Sans guillemets, un texte ne peut pas commencer par «°@°».'],
    ['an exclamation mark first', 'a: !important x\n', 'Sans guillemets, un texte ne peut pas commencer par «°!°».'],
    ['binary data by tag', 'a: !!binary xx\n', 'Sans guillemets, un texte ne peut pas commencer par «°!°».'],
    ['no space after a colon', 'title:Contre\nkind: x\n', 'Il manque une espace après le deux-points.'],
    ['no colon', 'title: x\nkind x\n', 'Il manque un deux-points après la clé.'],
    ['lines out of line', 'a:\n  b: 1\n c: 2\n', 'Cette ligne n’est pas alignée avec celles du même niveau.'],
    ['a bracket left open', 'a: [1, 2\nb: 3\n', 'Le crochet ou l’accolade ouverts ici ne sont jamais fermés.'],
    ['braces as in a template', 'a: {{ titre }}\n', 'Une clé doit être un simple mot.'],
    ['a backslash in quotes', 'a: "C:\\qui"\n', 'la barre oblique «°\\°» est un signe spécial de YAML.'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'Ce fichier contient plusieurs documents YAML, séparés par une ligne «°---°».'],
    ['thousands of brackets', 'a: '.concat('['.repeat(5000)), 'Ce fichier emboîte trop de niveaux les uns dans les autres.'],
  ])('%s', (_name, yaml, told) => {
    const all = reports(yaml);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(told);
  });

  it('many broken lines, the first ten of them', () => {
    const yaml = Array.from({ length: 30 }, (_, i) => `k${i}: @x\n`).join('');
    expect(load(yaml).diagnostics.map(({ place }) => place?.start.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('an alias bomb, at once and with little memory', () => {
    const levels = Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    expect(reports(['a0: &a0 [x, x]', ...levels].join('\n'))).toEqual([
      lines(
        'dossier.yaml:2:10  erreur [too-many-aliases]',
        '  Ce fichier répète trop de fois des valeurs par des renvois YAML («°*nom°»)~: 100 au plus.',
        '  2 | a1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]',
        '    |          ^^^',
        '  À faire~: Recopiez ces valeurs là où elles servent.',
      ),
    ]);
  });
});

it('A key called __proto__ is one more unknown key.', () => {
  expect(load('__proto__: { title: x }\n').diagnostics).toContainEqual(
    expect.objectContaining({ code: 'unknown-key', params: expect.objectContaining({ key: '__proto__' }) as unknown }),
  );
  expect(({} as Record<string, unknown>)['title']).toBeUndefined();
});
