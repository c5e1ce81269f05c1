import { describe, expect, it } from 'vitest';
import { dossierText, readDossier, shownFigures } from './dossier-words.js';
import { figureFindings, missingFigures } from './figure-findings.js';
import { proseFindings, quotationFindings, shortTextFindings } from './findings.js';
import { CORRECTIONS, fold, LEFT_OUT, normalise, readScan, scanText } from './scan.js';

const scan = readScan(scanText);
const dossier = readDossier(dossierText);

/** The dossier with one stretch of its YAML changed; the stretch must be there once. */
function planted(from: string, to: string) {
  expect(dossierText.split(from)).toHaveLength(2);
  return readDossier(dossierText.replace(from, to));
}

describe('the dossier and the printed text', () => {
  it('have the same prose, paragraph for paragraph, word for word, in the same order', () => {
    expect(proseFindings(dossier, scan)).toEqual([]);
  });

  it('notices a changed word, a lost sentence and two paragraphs exchanged', () => {
    const change = 'gangrène peu à peu la société';
    expect(proseFindings(planted(change, 'gangrène peu à peu le pays'), scan)).toHaveLength(2);
    const sentence = "Là où l'école de la République est\n        défaillante, le deal se tapit. ";
    expect(proseFindings(planted(sentence, ''), scan)).toHaveLength(2);
    const [first, ...others] = dossier.sections;
    const exchanged = { ...dossier, sections: [{ ...first!, text: [...(first?.text ?? [])].reverse() }, ...others] };
    expect(proseFindings(exchanged, scan)).toHaveLength(2);
  });

  it('notices a heading of the scan that no title takes up', () => {
    expect(proseFindings(planted("L'illusion d'une répression efficace", 'Une répression efficace'), scan)).toEqual([
      expect.stringMatching(/^lost: Un arsenal sécuritaire/),
    ]);
  });
});

describe('titles, messages, statements and cells', () => {
  it('use only words of one sentence of the scan, in its order', () => {
    expect(shortTextFindings(dossier, scan)).toEqual([]);
  });

  it('are noticed when a word is added', () => {
    const changed = planted('title: Quelques mesures utiles', 'title: Quelques mesures très utiles');
    expect(shortTextFindings(changed, scan)).toEqual(['not in the scan: Quelques mesures très utiles']);
  });

  it('are noticed wherever they are written', () => {
    const changed = planted('figure: detenus, aside: { figure: detenus }', 'figure: detenus, aside: { text: Un sur trois }');
    expect(shortTextFindings(changed, scan)).toEqual(['not in the scan: Un sur trois']);
  });
});

describe('quotes and excerpts', () => {
  it('are stretches of the scan, word for word', () => {
    expect(quotationFindings(dossier, scan)).toEqual([]);
  });

  it('are noticed when a word is left out', () => {
    const changed = planted("text: L'argent des trafiquants, c'est l'argent qui tue, c'est", "text: L'argent des trafiquants, c'est");
    expect(quotationFindings(changed, scan)).toHaveLength(1);
  });

  it('are by the dossier’s signatories or its organisation', () => {
    const names = [...Object.values(dossier.people).map(({ name }) => name), dossier.organisation['name']];
    const authors = dossier.sections.flatMap(({ blocks }) => blocks.flatMap(({ quote }) => (quote ? [quote.author] : [])));
    expect(authors.filter((author) => !author.split(/ et (?=Sandra)/).every((name) => names.includes(name)))).toEqual([]);
  });
});

describe('figures', () => {
  it('have the value, qualifier, year, comparison, scope, source and words that the scan gives, and no other', () => {
    expect(figureFindings(dossier, scan)).toEqual([]);
  });

  it.each([
    ['value: 23335', 'value: 23353', 'urgences: 23353 is not in the scan'],
    ['value: 3.5', 'value: 3.6', 'marche: 3.6 is not in the scan'],
    ['of: 4', 'of: 5', 'detenus: 1 is not in the scan'],
    ['{ value: 15, date: 2015 }', '{ value: 15, date: 2016 }', 'mineurs: the comparison is not in the scan'],
    ['qualifier: seulement', 'qualifier: plus de', 'recouvrement: 35 is not in the scan'],
    ['scope: Hérault', 'scope: Gard', 'commerces: the scan does not say Gard'],
    ['label: passages aux urgences', 'label: hospitalisations', 'urgences: the scan does not say hospitalisations'],
    ['drogues\n    date: 2022', 'drogues\n    date: 2023', 'urgences: the scan does not say 2023'],
    ['drogues\n    date: 2022', 'drogues', 'urgences: the scan says 2022'],
  ])('are noticed when « %s » becomes « %s »', (from, to, finding) => {
    expect(figureFindings(planted(from, to), scan)).toContain(finding);
  });

  it('hold every number of the prose, and each is on a slide', () => {
    expect(missingFigures(dossier, scan)).toEqual([]);
    expect(Object.keys(dossier.figures).filter((id) => !shownFigures(dossier).includes(id))).toEqual([]);
  });

  it('are missed when one is taken out of the ledger', () => {
    const figures = Object.fromEntries(Object.entries(dossier.figures).filter(([id]) => id !== 'commerces'));
    expect(missingFigures({ ...dossier, figures }, scan)).toEqual(['73']);
  });
});

describe('people, contact and sources', () => {
  const printed = scan.map((paragraph) => ` ${fold(paragraph)} `).join('');

  it('are named as on the printed page', () => {
    const named = [
      ...Object.values(dossier.people).flatMap((person) => Object.values(person)),
      ...Object.values(dossier.contact),
      ...Object.values(dossier.organisation),
      ...Object.values(dossier.sources).map(({ label }) => label),
      ...dossier.keywords,
    ];
    expect(named.filter((text) => !printed.includes(` ${fold(text)} `))).toEqual([]);
  });
});

describe('the corrections of the scan', () => {
  const written = normalise(JSON.stringify(dossier));

  it.each(CORRECTIONS)('« $scan » becomes « $dossier »: $why', ({ scan: wrong, dossier: right }) => {
    expect(normalise(scanText)).toContain(wrong);
    expect(written).toContain(right);
    expect(written).not.toContain(wrong);
  });

  it('puts the second signatory back before the editorial’s text', () => {
    const speaker = scanText.indexOf('Sandra Regol');
    expect(speaker).toBeGreaterThan(scanText.indexOf('Notre approche'));
    expect(speaker).toBeLessThan(scanText.indexOf('Cela implique'));
    expect(scan.indexOf('Sandra Regol')).toBeLessThan(scan.indexOf('Un constat alarmant'));
  });

  it('leaves out only what the scan has', () => {
    expect(LEFT_OUT.map(normalise).filter((text) => !scan.includes(text))).toEqual([]);
  });
});
