import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/layout/page.js';
import { outlineEntries } from '../../../src/writers/pdf/outline-entries.js';

const page = (title: string, section?: string): Page =>
  ({ title: [{ text: title }], ...(section === undefined ? {} : { section: { id: section, title: `Section ${section}` } }) }) as unknown as Page;

describe('the outline', () => {
  it('puts the slides of a section below it, the others beside it', () => {
    expect(outlineEntries([page('Couverture'), page('Un', 'a'), page('Deux', 'a'), page('Contact')])).toEqual([
      { title: 'Couverture', page: 0, children: [] },
      { title: 'Section a', page: 1, children: [{ title: 'Un', page: 1, children: [] }, { title: 'Deux', page: 2, children: [] }] },
      { title: 'Contact', page: 3, children: [] },
    ]);
  });

  it('names an opener once, by its section', () => {
    expect(outlineEntries([page('Section a', 'a'), page('Un', 'a')])).toEqual([
      { title: 'Section a', page: 0, children: [{ title: 'Un', page: 1, children: [] }] },
    ]);
  });

  it('begins again where a section comes back', () => {
    expect(outlineEntries([page('Un', 'a'), page('Deux', 'b'), page('Trois', 'a')]).map(({ title }) => title)).toEqual([
      'Section a', 'Section b', 'Section a',
    ]);
  });
});
