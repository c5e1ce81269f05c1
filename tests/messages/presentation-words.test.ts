import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { presentationWords, regionLabel } from '../../src/messages/presentation-words.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { withStamp } from '../../src/theme/stamp.js';

const themes = fileURLToPath(new URL('../../theme', import.meta.url));

/** Every region that a theme of ours has, cells and the embargo's band included. */
const regionsOf = (name: string): readonly string[] => {
  const theme = loadTheme(name, 'stage', themes).value;
  return theme ? [...new Set(withStamp(theme).layouts.flatMap(({ regions }) => regions.map((region) => region.name)))] : [];
};

describe.each(['ecologiste', 'sobre'])('in PowerPoint’s list of shapes, the regions of the theme %s', (theme) => {
  it.each(['fr-FR', 'en-GB'])('have names in %s, none of them ours for it', (language) => {
    const names = regionsOf(theme);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => regionLabel(name, presentationWords(language)) === name)).toEqual([]);
  });
});

describe('a region’s name', () => {
  it('keeps its number', () => {
    expect(regionLabel('card-2', presentationWords('fr-FR'))).toBe('Encadré 2');
  });

  it('is its own where a theme of somebody’s has another, whatever objects are made of', () => {
    expect(['carte', 'constructor', '__proto__'].map((name) => regionLabel(name, presentationWords('fr-FR')))).toEqual(['carte', 'constructor', '__proto__']);
  });
});
