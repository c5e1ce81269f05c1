import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureLink } from '../../../src/writers/marp/content/picture.js';
import { escapeAttribute, escapeText } from '../../../src/writers/marp/escape.js';

const marp = new Marp({ script: false, emoji: { shortcode: 'twemoji', unicode: false } });
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', ast: '*', lowbar: '_', grave: '`', bsol: '\\', lcub: '{', rcub: '}', lsqb: '[', rsqb: ']',
  num: '#', vert: '|', dollar: '$', Hat: '^', equals: '=', commat: '@', plus: '+', period: '.', rpar: ')', sol: '/', colon: ':', percnt: '%',
};
const decode = (html: string): string =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) => (code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? `?${name}?`)));

const CONTEXTS = [
  { write: (s: string) => s, found: /<p>(.*)<\/p>/su },
  { write: (s: string) => `- ${s}`, found: /<li>(.*)<\/li>/su },
  { write: (s: string) => `## ${s}`, found: /<h2[^>]*>(.*)<\/h2>/su },
  { write: (s: string) => `| a |\n| :-- |\n| ${s} |`, found: /<td[^>]*>(.*)<\/td>/su },
  { write: (s: string) => `<p class="detail">${s}</p>`, found: /<p class="detail">(.*)<\/p>/su },
];

/** What each text looks like on its own slide, every one in another kind of Markdown. */
function rendered(texts: readonly string[]): readonly string[] {
  const slides = texts.map((text, i) => `<div class="region">\n\n${CONTEXTS[i % CONTEXTS.length]!.write(escapeText(text))}\n\n</div>`);
  const html: string = marp.markdown.render(`---\nmarp: true\n---\n\n${slides.join('\n\n---\n\n')}\n`);
  const shown = html.split('</section>').slice(0, -1);
  expect(shown).toHaveLength(texts.length);
  return shown.map((slide, i) => {
    const inside = CONTEXTS[i % CONTEXTS.length]!.found.exec(slide)?.[1];
    return inside === undefined ? `not found in ${slide}` : decode(inside.replaceAll('<span></span>', ''));
  });
}

const SYNTAX = [
  '---', '***', '# ', '## ', '> ', '- ', '+ ', '1. ', '2) ', '<b>', '</div>', '<!-- class: x -->', '<!--', '-->', '![bg](x)', '![', '](x)',
  '$x$', '$$', ':smile:', ':tada:', '`', '```', '~~~', '**', '__', '_a_', '\\', '&amp;', '&', '{', '}', '|', '|:--|', '===', 'https://a.fr',
  'www.a.fr', 'a@b.fr', 'exemple.com', 'député.es', 'theme: x', '<style>', '<script>', '[^1]', '[x]: y', '==x==', '^a^', '  ', ' ', '://', 'http:',
  'é', '«\u00A0', '\u202F»', '’', '…', '3,5', 'Md€', '\t', '\n', 'mailto:', 'a.b.c', '1.2', '\u2011',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SYNTAX), fc.string({ unit: 'grapheme-ascii', maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

describe('escaped text', () => {
  it('shows exactly its source, in 20,000 hostile cases and every kind of Markdown', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 100, maxLength: 100 }), (texts) => {
        expect(rendered(texts)).toEqual(texts.map((text) => text.replace(/[\t\n]/g, ' ')));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  }, 120_000);

  it('leaves ordinary French as it is', () => {
    const text = 'Les « portes dérobées » : 3,5 % d’entre elles, à l’échelle (nationale) ; qu’en dire ? Rien !';
    expect(escapeText(text)).toBe(text);
  });

  it('keeps the spaces between runs, and those at the edges of a paragraph', () => {
    expect(escapeText(' a ')).toBe('&#32;a&#32;');
    expect(escapeText(' a ', 'b', 'c')).toBe(' a ');
  });

  it('opens no attribute', () => {
    expect(escapeAttribute('https://a.fr/?q="><b>&x')).toBe('https://a.fr/?q=&quot;&gt;&lt;b&gt;&amp;x');
  });
});

describe('a picture’s alternative text', () => {
  it('gives Marp no instruction: every word stays, and no picture becomes a background', () => {
    const words = ['bg', 'cover', 'left', 'sepia', 'blur:10px', 'w:100', '50%', '](y)', '"', '<b>', '-->', '&amp;', '`', '  ', '\n\n', ':tada:'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 'De 15\u202F%', 'à', '«\u00A0'), { minLength: 1, maxLength: 6 }), (parts) => {
        const alt = `Part ${parts.join(' ')}`;
        const html: string = marp.markdown.render(`<div class="region">\n\n${pictureLink(alt, 'a.assets/x.png')}\n\n</div>`);
        const shown = /<img src="a.assets\/x.png" alt="([^"]*)" \/>/.exec(html)?.[1];
        expect(shown === undefined ? html : decode(shown)).toBe(alt.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 1000 },
    );
  });
});
