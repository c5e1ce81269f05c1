import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose.js';
import type { Brand } from '../../src/dossier/brand.js';
import type { Organisation } from '../../src/entities/contact.js';
import { plainText } from '../../src/text/run.js';
import { dossier } from './dossier-fixture.js';

const overlay: Brand['overlay'] = { name: 'rivages', label: 'Rivages', tokens: {}, folder: '/p', placeOf: () => { throw new Error('not asked'); } };
const partner = (given: Partial<Brand> = {}): Brand => ({ name: 'Fondation Rivages', overlay, ...given });
const withLogo = partner({ logo: { file: '/p/rivages.svg' } });

/** What signs the cover: the words line by line, then each logo's place, file and alternative text. */
function signed(organisation: Partial<Organisation>, brand?: Brand, slide = 'cover') {
  const given = dossier({ organisation: { name: 'Écologiste et Social', parent: 'Assemblée nationale', ...organisation } });
  const { regions } = composeDeck(given, { name: 'essai', density: 'stage', slides: [slide] }, brand).slides[0]!;
  return ['brand', 'logo', 'partnerLogo'].flatMap((name) => {
    const content = regions[name];
    if (content?.type === 'text') return content.paragraphs.map(({ runs }) => plainText(runs));
    return content?.type === 'picture' ? [`${name}: ${content.file} (${content.fit}, ${content.alt})`] : [];
  });
}

describe('the signature of a deck', () => {
  it('is in words where there is no logo', () => {
    expect(signed({})).toEqual(['Écologiste et Social', 'Assemblée nationale']);
  });

  it('is the logo where there is one, whole and named', () => {
    expect(signed({ logo: 'groupe.svg' })).toEqual(['logo: /dossier/groupe.svg (contain, Logo\u00A0: Écologiste et Social)']);
  });

  it('shows both logos of a partnership', () => {
    expect(signed({ logo: 'groupe.svg' }, withLogo)).toEqual([
      'logo: /dossier/groupe.svg (contain, Logo\u00A0: Écologiste et Social)',
      'partnerLogo: /p/rivages.svg (contain, Logo\u00A0: Fondation Rivages)',
    ]);
  });

  it('gives a partner’s logo the first place when it stands alone', () => {
    expect(signed({}, withLogo)).toEqual([
      'Écologiste et Social', 'Assemblée nationale', 'logo: /p/rivages.svg (contain, Logo\u00A0: Fondation Rivages)',
    ]);
  });

  it('names a partner without a logo', () => {
    expect(signed({}, partner())).toEqual(['Écologiste et Social', 'Assemblée nationale', 'avec Fondation Rivages']);
    expect(signed({ logo: 'groupe.svg' }, partner())[0]).toBe('avec Fondation Rivages');
  });

  it('says of a logo what its brand says', () => {
    const described = partner({ logo: { file: '/p/rivages.svg', alt: "L'océan : trois vagues" } });
    expect(signed({ logo: 'g.svg' }, described)[1]).toContain('L’océan\u00A0: trois vagues');
  });

  it('is on the last slide too', () => {
    expect(signed({ logo: 'groupe.svg' }, withLogo, 'contact')).toHaveLength(2);
  });
});
