import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language.js';

describe('the language of messages', () => {
  it.each([
    [{}, 'fr'],
    [{ LANG: 'C' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'POSIX' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ])('with %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});
