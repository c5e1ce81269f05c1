import { describe, expect, it } from 'vitest';
import { listSlides } from '../../src/deck/list-slides.js';
import { deck, dossier, flux, section } from './dossier-fixture.js';

describe('the cover', () => {
  it('says what it is, of when, who speaks in this deck, and whose it is', () => {
    expect(deck('stage', ['cover', 'flux'])).toContain(
      [
        'cover (cover) Contre la criminalité organisée',
        '  kicker: 0> Dossier de presse · mars_2025',
        '  subtitle: 0> De l’action',
        '  speakers: 0> Pouria Amirshahi | 1> Député de Paris',
        '  brand: 0> Écologiste et Social | 1> Assemblée nationale',
      ].join('\n'),
    );
  });
});

describe('the speakers', () => {
  it('are those who speak, in the order of the people, by portrait or initials', () => {
    expect(deck('stage', ['speakers', 'constat'])).toContain(
      [
        'speakers (speakers) Vos interlocuteurs',
        '  monogram-1: 0> SR',
        '  card-1: 0> Sandra Regol | 1> Députée du Bas-Rhin | 2> Co-cheffe de file',
        '  portrait-2: /dossier/pouria.jpg cover [Portrait\u00A0: Pouria Amirshahi]',
        '  card-2: 0> Pouria Amirshahi | 1> Député de Paris',
      ].join('\n'),
    );
  });

  it.each([
    ['Mme Sandra Regol', 'SR'],
    ['M. Pouria Amirshahi', 'PA'],
    ['Dr. Jeanne Le Bris', 'JB'],
    ['Me Élise Durand', 'ÉD'],
    ['Pr Mona Merle', 'MM'],
    ['Mme Regol', 'R'],
    ['Madame', 'M'],
  ])('have the initials of their names, not of « Mme » or « Dr »: %s', (name, letters) => {
    const people = new Map([['a', { name, role: 'Députée' }]]);
    expect(deck('stage', ['speakers', 'muette'], { people, sections: [section({ id: 'muette' })] })).toContain(`  monogram-1: 0> ${letters}\n`);
  });

  it('are named alike on the card, for whoever cannot see the portrait, and in the notes: typeset, on one line', () => {
    const people = new Map([['a', { name: "Jeanne\n d'Arc", role: 'Députée', portrait: 'a.jpg' }]]);
    const read = deck('stage', ['speakers', 'flux/statement'], { people, sections: [section({ id: 'flux', speaker: 'a', blocks: [{ ...flux.blocks[1]!, speaker: 'a' }] })] });
    expect(read).toContain('[Portrait\u00A0: Jeanne d’Arc]');
    expect(read).toContain('card-1: 0> Jeanne d’Arc |');
    expect(read).toContain('(Jeanne d’Arc)');
  });

  it('are everybody where no section says who speaks', () => {
    const slide = deck('stage', ['speakers', 'muette'], { sections: [section({ id: 'muette' })] });
    expect(slide).toContain('card-3: 0> Emmanuel Macron');
  });
});

describe('the agenda', () => {
  it('lists the sections of this deck alone, in its order, and openers are numbered alike', () => {
    const slides = deck('stage', ['agenda', 'flux', 'constat/points', 'constat/opener']);
    expect(slides).toContain('agenda (agenda) Sommaire\n  body: 1. Assécher les flux :: Pouria Amirshahi | 2. Le constat :: Sandra Regol\n');
    expect(slides).toContain('flux/opener (section) Assécher les flux\n  number: 0> 1');
    expect(slides).toContain('constat/opener (section) Un constat alarmant\n  number: 0> 2');
  });
});

describe('the sources', () => {
  it('collect the figures that this deck shows, once each, and what is known of them', () => {
    expect(deck('stage', ['flux', 'constat', 'sources'])).toContain(
      'table: Valeur (left) ; Indicateur (left) ; Année (left) ; Source (left)' +
        ' | **73** ; commerces fermés, Hérault ; 2023 ;  | **3,5_Md€** ; marché estimé ;  ; Bercy [',
    );
  });

  it('have no column that would stay empty', () => {
    expect(deck('stage', ['constat', 'sources'])).toContain('table: Valeur (left) ; Indicateur (left) ; Source (left) | **3,5_Md€** ; marché estimé ; Bercy [');
  });
});

describe('the contact', () => {
  it('thanks, and gives telephone and address as links', () => {
    expect(deck('stage', ['contact'])).toBe(
      [
        'contact (contact) Merci~!',
        '  kicker: 0> Contact presse',
        '  body: 0> Selim Ben Amor | 1> Responsable communication | 1> [06.41.86.04.56](tel:0641860456) | 1> [s@a.fr](mailto:s@a.fr)',
        '  brand: 0> Écologiste et Social | 1> Assemblée nationale',
      ].join('\n'),
    );
  });

  it('only thanks where there is nobody to call', () => {
    const { contact, closing, ...rest } = dossier();
    expect([contact, closing]).not.toContain(undefined);
    expect(listSlides(rest, { name: '', density: 'stage', slides: ['contact'] })).toEqual([
      { id: 'contact', layout: 'statement', title: 'Merci pour votre attention' },
    ]);
  });
});

describe('the list of slides', () => {
  it('gives every slide that the dossier can make, with its layout and plain title', () => {
    const slides = listSlides(dossier());
    expect(slides.map(({ id }) => id)).toEqual([
      'cover', 'speakers', 'agenda', 'constat/opener', 'constat/text', 'constat/figures', 'constat/points', 'constat/points-text',
      'flux/opener', 'flux/text', 'flux/figures', 'flux/statement', 'sources', 'contact',
    ]);
    expect(slides[11]).toEqual({ id: 'flux/statement', layout: 'statement', title: 'Frapper fort' });
  });
});

describe('an English dossier', () => {
  it('has its own words', () => {
    expect(deck('stage', ['cover', 'agenda', 'flux/figures'], { language: 'en' })).toMatch(/March_2025[^]*Agenda[^]*Source: Bercy/);
  });
});
