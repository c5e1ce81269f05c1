import { describe, expect, it } from 'vitest';
import { french } from '../../src/messages/french.js';
import { PART_OF_WHOLE, plainNumber } from '../../src/messages/wording.js';

describe('plainNumber', () => {
  it.each([
    ['3,5', '3.5'],
    ['240 000', '240000'],
    ['240\u202F000', '240000'],
    ['1\u00A0234,5', '1234.5'],
    ['-2', '-2'],
    ['\u22122,5', '-2.5'],
    ['12 34', undefined],
    ['3,5 Md€', undefined],
    ['', undefined],
  ])('reads « %s » as %s', (written, number) => {
    expect(plainNumber(written)).toBe(number);
  });
});

describe('a part and its whole', () => {
  it.each(['1/4', '1 sur 4', ' 3 / 10 '])('is told in « %s »', (written) => {
    expect(written).toMatch(PART_OF_WHOLE);
  });
  it.each(['17/03/2025', '4', '1,5/2', 'un sur quatre'])('is not in « %s »', (written) => {
    expect(written).not.toMatch(PART_OF_WHOLE);
  });
});

describe('french', () => {
  it('sets the spaces of the sentence and leaves what is put into it', () => {
    expect(french`« ${'a : b'} » : vraiment ?`).toBe('«\u202Fa : b\u202F»\u00A0: vraiment\u202F?');
  });

  it('leaves YAML alone, whose colons have no space before them', () => {
    expect(french`« clé: valeur »`).toBe('«\u202Fclé: valeur\u202F»');
  });
});
