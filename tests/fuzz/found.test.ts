import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../../src/pipeline/workshop.js';
import { lacksBrowser } from '../end-to-end/browser.js';
import { surroundings } from '../end-to-end/build.js';
import { examine, examineSchemas } from './examine.js';
import { readFixtures } from './fixtures.js';
import { addTemplate, openWorkplace, type Workplace } from './workplace.js';

const noBrowser = await lacksBrowser('what fuzzing found is not printed');
const fixtures = readFixtures().map((fixture) => [fixture.name, fixture] as const);

describe('what fuzzing once found', () => {
  let workshop: Workshop;
  let place: Workplace;
  beforeAll(async () => {
    workshop = await openWorkshop(surroundings(), false);
    place = openWorkplace(workshop);
    await addTemplate(place);
  });
  afterAll(() => workshop.close());

  it.each(fixtures)('does no harm any more: %s', async (_, fixture) => {
    const built = await place.build(fixture, 0, noBrowser ? ['md', 'html', 'pptx'] : undefined);
    const ownPptx = !Object.values(fixture.decks.decks).some((deck) => 'pptx' in deck);
    expect((await examine(built, { ownPptx, pdf: !noBrowser })).faults).toEqual([]);
    expect(await examineSchemas(built)).toEqual([]);
  });
});
