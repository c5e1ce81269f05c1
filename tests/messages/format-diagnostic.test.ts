import { describe, expect, it } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/messages/format-diagnostic.js';
import { positionsIn } from '../../src/source/positions.js';

const text = 'titel: x\n';
const found: Diagnostic = diagnostic('unknown-key', { key: 'titel', allowed: ['title'] }, positionsIn(text).between('slides/x/dossier.yaml', 0, 5));

describe('formatDiagnostic', () => {
  it('gives the place, the sentence, the excerpt and what was expected', () => {
    expect(formatDiagnostic(found, text, 'en')).toBe(
      ['slides/x/dossier.yaml:1:1  error [unknown-key]', '  The key “titel” does not exist here.', '  1 | titel: x', '    | ^^^^^', '  Expected: title'].join('\n'),
    );
  });

  it('leaves the excerpt out when the text is not at hand', () => {
    expect(formatDiagnostic(found, undefined, 'en').split('\n')).toHaveLength(3);
  });

  it('says that a warning is one, and does without a place', () => {
    expect(formatDiagnostic(diagnostic('no-browser', {}, undefined, 'warning'), undefined, 'fr').split('\n')[0]).toBe('avertissement [no-browser]');
  });
});
