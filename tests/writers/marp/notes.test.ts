import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/text/run.js';
import { notesComment } from '../../../src/writers/marp/notes.js';

const marp = new Marp({ script: false });
const render = (speaker: string | undefined, paragraphs: readonly string[]) => {
  const lines = notesComment({ ...(speaker === undefined ? {} : { speaker }), paragraphs: paragraphs.map(plain) }, 'fr-FR');
  const { html, comments } = marp.render(['---\nmarp: true\n---', '', '# Titre', '', ...lines, ''].join('\n'));
  return { html, comments: comments[0] ?? [] };
};
const BARE = marp.render('---\nmarp: true\n---\n\n# Titre\n').html;
const seen = (note: string): string => note.replaceAll('\u2060', '');

describe('speaker notes', () => {
  it('reach the presenter view as they were written, after who speaks', () => {
    const { comments } = render('Sandra Regol', ['Rappeler le chiffre : 3,5 Md€.', 'Puis passer la parole.']);
    expect(comments).toEqual(['@ Sandra Regol\n\nRappeler le chiffre : 3,5 Md€.\n\nPuis passer la parole.']);
  });

  it.each([
    ['class: lead'], ['theme: x'], ['{class: lead}'], ['- class: lead'], ['"class": lead'], ['? class\n: lead'], ['backgroundColor: red'],
    ['prettier-ignore'], ['--> <b>gras</b>'], ['--->'], ['<!-- class: lead -->'], ['fin --'], ['fin -'],
  ])('never instruct Marp and never end early: %s', (hostile) => {
    for (const paragraphs of [[], [hostile], ['Bonjour.', hostile, 'Fin.']]) {
      for (const speaker of ['Sandra Regol', hostile]) {
        const { html, comments } = render(speaker, paragraphs);
        expect(html).toBe(BARE);
        expect(comments).toHaveLength(1);
        for (const paragraph of paragraphs) expect(seen(comments[0]!)).toContain(paragraph.replace(/\s*\n\s*/g, ' '));
      }
    }
  });

  it('change nothing on the slide whatever they hold', () => {
    const piece = fc.constantFrom('class', ': ', 'lead', '-', '--', '>', '<!--', '-->', '\n', '_class: x', '{', '}', '"', '@', '`', '%', '[', '* ', '---');
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }).map((p) => p.join('')), { maxLength: 4 }), (paragraphs) => {
        expect(render('Sandra', paragraphs).html).toBe(BARE);
      }),
      { numRuns: 100 },
    );
  });

  it('leave no comment when there is nothing to say', () => {
    expect(notesComment({ paragraphs: [] }, 'fr-FR')).toEqual([]);
  });

  it('say the minutes beside the speaker', () => {
    expect(notesComment({ speaker: 'Sandra Regol', minutes: 1.5, paragraphs: [] }, 'fr-FR')).toEqual(['<!--', '@ Sandra Regol · 1,5\u00A0min', '-->']);
  });
});
