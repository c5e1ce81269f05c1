import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import { readSource } from '../../src/source/read-source.js';
import type { Path, Source } from '../../src/source/source.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const sourceOf = (text: string): Source => {
  const { value, diagnostics } = readSource('essai.yaml', bytes(text));
  expect(diagnostics).toEqual([]);
  return value!;
};

describe('readSource', () => {
  it('takes YAML 1.2 core: no dates, no yes and no, no merge keys', () => {
    expect(sourceOf('date: 2025-03-17\noui: yes\nnul: ~\nvrai: true\nn: 3.5\n').value).toEqual({
      date: '2025-03-17',
      oui: 'yes',
      nul: null,
      vrai: true,
      n: 3.5,
    });
    expect(sourceOf('a: &a { x: 1 }\nb: { <<: *a }\n').value).toEqual({ a: { x: 1 }, b: { '<<': { x: 1 } } });
  });

  it('follows a few aliases', () => {
    expect(sourceOf('a: &a [1]\nb: *a\n').value).toEqual({ a: [1], b: [1] });
  });

  it('keeps a key called __proto__ from being a prototype', () => {
    const { value } = sourceOf('__proto__: { x: 1 }\n');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it('gives the source with a key given twice, and the place of the second', () => {
    const { value, diagnostics } = readSource('essai.yaml', bytes('a: 1\nb: 2\na: 3\n'));
    expect(value?.value).toEqual({ a: 3, b: 2 });
    expect(diagnostics).toMatchObject([{ code: 'duplicate-yaml-key', params: { key: 'a' }, place: { start: { line: 3, column: 1 } } }]);
  });

  it.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], 2, 2],
    ['an overlong form', [0xc0, 0xaf], 1, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 2],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 1, 1],
    ['a sequence cut short', [0xc3, 0xa9, 0xc3], 1, 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 1],
    ['bad bytes after a four-byte character, two UTF-16 units long', [0xf0, 0x9f, 0x8e, 0xa4, 0xe9], 1, 3],
  ])('refuses %s at its line and column', (_name, raw, line, column) => {
    const { value, diagnostics } = readSource('essai.yaml', Uint8Array.from(raw));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'not-utf8', place: { start: { line, column } } }]);
  });

  it('agrees with the platform’s strict decoder on which bytes are UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (raw) => {
        const refused = readSource('essai.yaml', raw).diagnostics.some(({ code }) => code === 'not-utf8');
        const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw);
        expect(refused).toBe(!Buffer.from(raw).equals(Buffer.from(lossy, 'utf8')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('placeOf', () => {
  const source = sourceOf('people:\n  regol:\n    name: "Sandra Regol"\nsections:\n  - { id: a, text: [un, deux] }\nvide:\n');
  const at = (path: Path, part?: 'key' | 'value'): string => {
    const { start, end } = source.placeOf(path, part);
    return source.text.slice(start.offset, end.offset);
  };

  it('finds a value, quotes included, and its key', () => {
    expect(at(['people', 'regol', 'name'])).toBe('"Sandra Regol"');
    expect(at(['people', 'regol', 'name'], 'key')).toBe('name');
    expect(at(['sections', 0, 'text', 1])).toBe('deux');
  });

  it('gives the nearest enclosing value when the path leads nowhere', () => {
    expect(at(['people', 'regol', 'name', 'first'])).toBe('"Sandra Regol"');
    expect(at(['sections', 0, 'title'])).toBe('{ id: a, text: [un, deux] }');
    expect(at(['sections', 7])).toContain('- { id: a');
    expect(at(['rien'], 'key')).toBe(source.text.trimEnd());
  });

  it('shows the key of a value that is not there', () => {
    expect(at(['vide'])).toBe('vide');
  });

  it('follows an alias to what it stands for', () => {
    const aliased = sourceOf('a: &a { x: un }\nb: *a\n');
    const { start, end } = aliased.placeOf(['b', 'x']);
    expect(aliased.text.slice(start.offset, end.offset)).toBe('un');
  });
});

describe('every place is within the file', () => {
  const isWithin = (text: string, { start, end }: Place): boolean => {
    const lines = text.split('\n');
    return [start, end].every(
      ({ line, column, offset }) =>
        offset >= 0 &&
        offset <= text.length &&
        column >= 1 &&
        column <= (lines[line - 1]?.length ?? -1) + 1 &&
        lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1 === offset,
    ) && start.offset <= end.offset;
  };
  const scraps = ['title', ':', ' : ', '- ', '\n', '\n  ', '\n\t', '"', "'", '[', ']', '{', '}', '*a', '&a ', '!x ', '#', '|', '>', 'é', '🎤', '\r\n', '---', '? ', ', ', '\\', '\uFEFF'];
  const text = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 30 }).map((parts) => parts.join(''));

  it('whatever the text, and reading never throws', () => {
    fc.assert(
      fc.property(text, fc.array(fc.oneof(fc.nat(3), fc.constantFrom('title', 'a', '')), { maxLength: 3 }), (written, path) => {
        const raw = bytes(written);
        const decoded = new TextDecoder().decode(raw);
        const { value, diagnostics } = readSource('essai.yaml', raw);
        const places = [...diagnostics.map(({ place }) => place!), ...(value ? [value.placeOf(path), value.placeOf(path, 'key')] : [])];
        expect(places.filter((place) => !isWithin(decoded, place))).toEqual([]);
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
