import { z } from 'zod';
import { id, text } from '../entities/scalars.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import { parseName } from '../text/parse-inline.js';
import { plainText, type RichText } from '../text/run.js';
import { typeset } from '../text/typeset.js';
import { defineBlock, type BlockContext, type BlockFrame } from './block.js';
import { frameSlide, stacked } from './frame-slide.js';

const schema = z
  .strictObject({
    text: text().describe('Les mots cités, sans guillemets : ils sont ajoutés.'),
    by: id().optional().describe('Qui les a dits (un identifiant de « people ») ; son portrait paraît s’il existe.'),
    author: text().optional().describe('Qui les a dits, pour quelqu’un qui n’est pas dans « people ».'),
    role: text().optional().describe('Sa fonction ; par défaut, celle qu’indique « people ».'),
  })
  .refine((quote) => quote.by === undefined || quote.author === undefined, { error: 'by-or-author', path: ['author'] })
  .describe('Une citation.');

type QuoteValue = z.output<typeof schema>;

/** The words between quotation marks, unless the author wrote some. */
function quoted(text: string, { words, text: read }: BlockContext): RichText {
  const runs = read(text);
  if (/^\s*["«“]/u.test(text)) return runs;
  return [{ text: words.quotes.open }, ...runs, { text: words.quotes.close }];
}

function compose(value: QuoteValue, frame: BlockFrame, context: BlockContext) {
  const person = value.by === undefined ? undefined : context.person(value.by);
  const name = person?.name ?? value.author;
  const role = value.role ?? person?.role;
  const portrait = person?.portrait;
  const set = (text: string): RichText => typeset(parseName(text), context.language);
  const said = [name, role].map((text) => (text === undefined ? undefined : set(text)));
  return [
    frameSlide(frame, context, portrait === undefined ? 'quote' : 'quote-portrait', {
      regions: {
        body: placed(textContent(paragraph(0, quoted(value.text, context))), context.place('text')),
        speaker: name === undefined && role === undefined ? undefined : stacked(context, [value.by === undefined ? 'author' : 'by'], ...said),
        picture:
          portrait === undefined || person === undefined
            ? undefined
            : placed({ type: 'picture', file: context.file(portrait), alt: context.words.portraitOf(plainText(set(person.name))), fit: 'cover' }, context.place('by')),
      },
    }),
  ];
}

export const quote = defineBlock({
  kind: 'quote',
  schema,
  references: (value) => (value.by === undefined ? [] : [{ to: 'people', id: value.by, path: ['by'] }]),
  compose,
});
