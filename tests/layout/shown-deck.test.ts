import { describe, expect, it } from 'vitest';
import { shownDeck } from '../../src/layout/shown-deck.js';
import { deck, page, text } from '../writers/pptx/fixture.js';
import { contentText } from './content-text.js';

const agenda = { type: 'list', ordered: true, items: [{ lead: [{ text: 'Un', slide: 'un' }] }, { lead: [{ text: 'Deux', slide: 'deux' }] }] } as const;
const shown = shownDeck(deck([
  page('agenda', 'body', { title: text('Sommaire'), body: agenda }),
  page('reserve', 'body', { title: text('En réserve') }, { hidden: true }),
  page('un', 'body', { title: text('Un') }),
]));

describe('a deck as formats without hidden slides show it', () => {
  it('leaves out the pages kept for questions and counts without them', () => {
    expect(shown.pages.map(({ id }) => id)).toEqual(['agenda', 'un']);
    expect(shown.pages.map(({ regions }) => contentText(regions.find(({ region }) => region.name === 'slideNumber')?.content))).toEqual(['1', '2']);
  });

  it('leads to page numbers instead of slides, and nowhere for a slide it lacks', () => {
    const body = shown.pages[0]?.regions.find(({ region }) => region.name === 'body')?.content;
    expect(body?.type === 'list' && body.items.map(({ lead }) => lead)).toEqual([[{ text: 'Un', href: '#2' }], [{ text: 'Deux' }]]);
  });
});
