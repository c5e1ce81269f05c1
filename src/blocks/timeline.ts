import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { asDetail, asLead, asSentence } from '../slide/sentence-end.js';
import { readableDate } from '../text/dates.js';
import { plain } from '../text/run.js';
import { defineBlock, type BlockContext, type BlockFrame } from './block.js';
import { frameSlide, stacked } from './frame-slide.js';

const schema = z
  .array(
    z
      .strictObject({
        date: z
          .union([text(), z.number().transform(String)])
          .describe('La date, telle qu’elle doit paraître : 2015, « mars 2025 », ou 2025-03-17.'),
        lead: text().describe('Ce qui s’est passé, en quelques mots.'),
        detail: text().optional().describe('La suite : dans les notes en conférence, sur la diapositive du document à lire.'),
      })
      .describe('Une étape.'),
  )
  .min(2)
  .describe('Une chronologie, de la plus ancienne étape à la plus récente.');

type Step = z.output<typeof schema>[number];

/** ISO dates are written out; anything else is the author's own wording. */
const dateOf = ({ date }: Step, { language, text }: BlockContext) =>
  /^\d{4}-/.test(date) ? plain(readableDate(date, language).text) : text(date);

function compose(steps: readonly Step[], frame: BlockFrame, context: BlockContext) {
  const { density, text } = context;
  const cells = steps.map((step, index) => ({
    card: stacked(
      context,
      [index],
      dateOf(step, context),
      asLead(text(step.lead)),
      density === 'reading' && step.detail !== undefined ? asDetail(text(step.detail)) : undefined,
    ),
  }));
  const told = density === 'stage' ? steps.filter(({ detail }) => detail !== undefined) : [];
  const notes = told.map(({ lead, detail = '' }) => asSentence(text(lead), text(detail)));
  return [frameSlide(frame, context, 'timeline', { cells, notes })];
}

export const timeline = defineBlock({
  kind: 'timeline',
  schema,
  references: () => [],
  compose,
});
