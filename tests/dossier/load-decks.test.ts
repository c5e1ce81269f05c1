import { describe, expect, it } from 'vitest';
import { deckReports, HEAD, loadedDecks } from './written.js';

const DOSSIER = `${HEAD}  - id: constat\n    title: A\n    text: [Prose.]\n    blocks:\n      - statement: x\n      - figures: [marche]\n`;
const deck = (slides: string, more = ''): string => `decks:\n  presse:\n${more}    slides: [${slides}]\n`;

describe('loadDecks', () => {
  it('takes sections, their slides and the slides that the content makes', () => {
    expect(loadedDecks(DOSSIER, deck('cover, constat', '    density: reading\n    theme: sobre\n'))).toMatchObject({
      value: [{ name: 'presse', density: 'reading', audience: 'public', theme: 'sobre', slides: ['cover', 'constat'] }],
      diagnostics: [],
    });
  });

  it('sets a deck for the stage unless told otherwise', () => {
    expect(loadedDecks(DOSSIER, deck('constat/figures')).value?.[0]?.density).toBe('stage');
  });

  it('tells a slide that does not exist, with the nearest that does', () => {
    expect(deckReports(DOSSIER, deck('cover, constat/figure'))).toEqual([
      [
        'decks.yaml:3:21  erreur [unknown-slide]',
        '  Aucune diapositive ni section ne s’appelle «°constat/figure°». Vouliez-vous dire «°constat/figures°»°?',
        '  3 |     slides: [cover, constat/figure]',
        '    |                     ^^^^^^^^^^^^^^',
        '  Attendu~: constat, cover, speakers, agenda, constat/opener, constat/statement, constat/figures, sources',
      ].join('\n'),
    ]);
  });

  it('tells a figure that a title names and the ledger does not have', () => {
    const titled = deck('cover', "    title: 'Un marché de {figure:marches}'\n");
    expect(deckReports(DOSSIER, titled)).toEqual([expect.stringMatching(/^decks\.yaml:3:12 {2}erreur \[unknown-reference\]/)]);
    expect(deckReports(DOSSIER, titled)[0]).toContain('Vouliez-vous dire «°marche°»°?');
    expect(deckReports(DOSSIER, titled.replace('marches', 'marche'))).toEqual([]);
  });

  it('tells a slide of prose listed for the stage', () => {
    expect(deckReports(DOSSIER, deck('constat/text'))[0]).toContain(
      'La diapositive de texte «°constat/text°» n’existe que dans une présentation à lire°; ailleurs, ce texte est dans les notes.',
    );
    expect(deckReports(DOSSIER, deck('constat/text', '    density: reading\n'))).toEqual([]);
  });

  it('tells a slide that comes twice, by itself or through its section', () => {
    const twice = 'decks:\n  presse:\n    slides:\n      - constat\n      - constat/figures\n';
    expect(deckReports(DOSSIER, twice)[0]).toContain('La diapositive «°constat/figures°» est déjà dans cette présentation, par la ligne 4.');
  });

  it('tells what is wrong in the file itself', () => {
    expect(deckReports(DOSSIER, 'decks: {}\n')[0]).toContain('Ce fichier ne décrit aucune présentation.');
    expect(deckReports(DOSSIER, deck('cover', '    density: lecture\n'))[0]).toContain('«°lecture°» n’est pas une valeur possible ici.');
    expect(deckReports(DOSSIER, deck(''))[0]).toContain('Cette liste est vide~: il faut au moins un élément.');
  });
});
