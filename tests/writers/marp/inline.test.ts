import { describe, expect, it } from 'vitest';
import { inline } from '../../../src/writers/marp/inline.js';

describe('runs in Markdown', () => {
  it('raise what stands above the line, inside the marks around it', () => {
    expect(inline([{ text: 'XXI' }, { text: 'e', superscript: true }])).toBe('XXI<sup>e</sup>');
    expect(inline([{ text: '1', strong: true }, { text: 'er', strong: true, superscript: true }])).toBe(
      '<strong>1</strong><strong><sup>er</sup></strong>',
    );
  });
});
