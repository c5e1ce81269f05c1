import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lacksBrowser } from '../end-to-end/browser.js';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';

vi.mock('../../src/layout/shown-deck.js', async (original) => {
  const real = await original<typeof import('../../src/layout/shown-deck.js')>();
  return { shownDeck: vi.fn(real.shownDeck) };
});
vi.mock('../../src/deck/audience.js', async (original) => {
  const real = await original<typeof import('../../src/deck/audience.js')>();
  return { forAudience: vi.fn(real.forAudience) };
});
const { shownDeck } = await import('../../src/layout/shown-deck.js');
const { forAudience } = await import('../../src/deck/audience.js');
const noBrowser = await lacksBrowser('the PDF is not searched');

afterEach(() => {
  vi.mocked(shownDeck).mockClear();
});

const BACKUP = 'Combien coûterait une telle mesure au bout du compte';
function prepared(): Workplace {
  const place = workplace();
  place.edit('dossier.yaml', '      - statement: Une affirmation forte, **et ce qui compte.**', `      - statement: Une affirmation forte, **et ce qui compte.**\n        notes: [Ne surtout pas citer le nom du commissaire.]\n      - points: { items: [${BACKUP}] }\n        backup: true`);
  return place;
}
const built = ({ cwd }: Workplace): readonly string[] => (existsSync(join(cwd, 'out/essai')) ? readdirSync(join(cwd, 'out/essai')) : []);

describe('a build whose own filters fail', () => {
  it('writes nothing and names the slide kept for questions that would have gone out, in each format, with its line', async () => {
    const place = prepared();
    place.edit('decks.yaml', 'audience: internal', 'audience: public');
    // The writers get every page; the check, which asks next, what is really shown.
    vi.mocked(forAudience).mockImplementationOnce((deck) => ({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: { paragraphs: [] } })) }));
    vi.mocked(shownDeck).mockImplementationOnce((deck) => deck);
    const { exitCode, err } = await place.type('build --deck presse --format md,html,pptx');
    expect({ exitCode, built: built(place) }).toEqual({ exitCode: 1, built: [] });
    for (const format of ['md', 'html', 'pptx']) {
      expect(err).toMatch(new RegExp(`dossier.yaml:\\d+:27  erreur \\[leak\\]\n  Le texte d’une diapositive de réserve \\(«°combien coûterait[^»]*»\\) est dans «°presse\\.${format}°», diapositive 6`));
    }
  });

  it('writes nothing and names the notes that a public deck would have carried', async () => {
    const place = prepared();
    place.edit('decks.yaml', 'audience: internal', 'audience: public');
    vi.mocked(forAudience).mockImplementationOnce((deck) => deck);
    const { exitCode, err } = await place.type('build --deck presse --format md,html,pptx');
    expect({ exitCode, built: built(place) }).toEqual({ exitCode: 1, built: [] });
    for (const format of ['md', 'html', 'pptx']) expect(err).toMatch(new RegExp(`Une note réservée à qui parle \\(«°ne surtout pas citer[^»]*»\\) est dans «°presse\\.${format}°»`));
    expect(err).toContain('partie ppt/notesSlides/notesSlide');
  });

  it.skipIf(noBrowser)('writes nothing when the page that is printed holds what is not shown', async () => {
    const place = prepared();
    vi.mocked(shownDeck).mockImplementationOnce((deck) => deck);
    const { exitCode, err } = await place.type('build --deck presse --format pdf');
    expect({ exitCode, built: built(place) }).toEqual({ exitCode: 1, built: [] });
    expect(err).toMatch(/Le texte d’une diapositive de réserve [^\n]* est dans «°presse\.pdf°», diapositive 6/);
  });
});

describe('a build as it is', () => {
  it('has nothing to tell of a dossier with notes, remarks and slides kept for questions', async () => {
    const { exitCode, err } = await prepared().type('build --format md,html,pptx');
    expect({ exitCode, found: /erreur|avertissement/.exec(err) }).toEqual({ exitCode: 0, found: null });
  });

  it('knows an address of many words in a note, a title or a table for what its deck holds', async () => {
    const place = prepared();
    const link = '[le texte](https://www.exemple.fr/dyn/17/textes/l17b0907_texte-adopte-seance)';
    place.edit('dossier.yaml', 'notes: [', `notes: ["Voir ${link}", `);
    place.edit('dossier.yaml', '      - points: { items: [', `      - table: { columns: [Un, "Deux ${link.replace('17', '18')}"], rows: [[1, 2]] }\n        title: Un tableau ${link.replace('17', '19')}\n      - points: { items: [`);
    const { exitCode, err } = await place.type('build --format md,html,pptx');
    expect({ exitCode, found: /erreur|avertissement/.exec(err) }).toEqual({ exitCode: 0, found: null });
  });
});
