import { describe, expect, it } from 'vitest';
import { embargoOf, embargoText } from '../../src/deck/embargo.js';
import { reports, HEAD } from '../dossier/written.js';
import { marked } from '../messages/marked.js';
import { dossier } from './dossier-fixture.js';

const spec = { name: 'x', density: 'stage', slides: ['cover'] } as const;
const text = (until: string, language = 'fr'): string => marked(embargoText(until, language));

describe('an embargo', () => {
  it('is told in words, on the clock of where it was written', () => {
    expect(text('2025-03-17T09:00+01:00')).toBe('Sous embargo jusqu’au lundi 17~mars~2025 à~9~h');
    expect(text('2025-06-01T06:05:00+02:00')).toBe('Sous embargo jusqu’au dimanche 1er~juin~2025 à~6~h~05');
    expect(text('2025-03-17T09:00Z', 'en')).toBe('Under embargo until Monday 17~March~2025, 09:00');
  });

  it('names its distance from Greenwich where that is not what its reader’s clock shows', () => {
    expect(text('2025-07-14T09:00+01:00')).toBe('Sous embargo jusqu’au lundi 14~juillet~2025 à~9~h~(UTC+1)');
    expect(text('2025-03-17T09:00-04:00')).toBe('Sous embargo jusqu’au lundi 17~mars~2025 à~9~h~(UTC−4)');
    expect(text('2025-03-17T09:00+05:30')).toContain('(UTC+5:30)');
    expect(text('2025-03-17T09:00Z')).toContain('(UTC+0)');
  });

  it('holds to the minute, wherever the machine stands', () => {
    const given = dossier({ embargo: '2025-03-17T09:00+01:00' });
    expect(embargoOf(given, spec, new Date('2025-03-17T07:59:59Z'))).toMatchObject({ until: '2025-03-17T09:00+01:00', day: '2025-03-17' });
    expect(embargoOf(given, spec, new Date('2025-03-17T08:00:00Z'))).toBeUndefined();
    expect(embargoOf(dossier(), spec, new Date(0))).toBeUndefined();
  });

  it('is a deck’s own where it has one', () => {
    const given = dossier({ embargo: '2025-03-17T09:00+01:00' });
    expect(embargoOf(given, { ...spec, embargo: '2025-03-18T09:00+01:00' }, new Date('2025-03-17T12:00:00Z'))?.day).toBe('2025-03-18');
  });
});

describe('an embargo that cannot be held', () => {
  const written = (moment: string): string => reports(`embargo: ${moment}\n${HEAD}  - { id: constat, title: Un constat }\n`).join('\n');

  it('for want of a time zone is told with the moment as it is in France, summer time included', () => {
    expect(written('2025-03-17T09:00')).toBe(`dossier.yaml:1:10  erreur [embargo-without-offset]
  «°2025-03-17T09:00°» ne dit pas de quelle heure il s’agit~: un embargo vaut à la minute près, où qu’on le lise.
  1 | embargo: 2025-03-17T09:00
    |          ^^^^^^^^^^^^^^^^
  Attendu~: un jour, une heure et un décalage horaire~: 2025-03-17T09:00+01:00
  À faire~: Pour l’heure de Paris, écrivez 2025-03-17T09:00+01:00.`);
    expect(written('2025-07-14 09:30')).toContain('écrivez 2025-07-14T09:30+02:00.');
    expect(written('2025-07-14')).toContain('écrivez 2025-07-14T00:00+02:00.');
  });

  it('for want of such a day or hour is told', () => {
    for (const moment of ['2025-02-30T09:00+01:00', '2025-03-17T25:00+01:00', '2025-03-17T09:00+19:00', 'lundi']) {
      expect(written(moment)).toContain('[invalid-embargo]');
    }
  });
});
