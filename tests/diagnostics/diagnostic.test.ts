import { describe, expect, it } from 'vitest';
import { diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.js';

describe('a diagnostic', () => {
  it('is an error unless told otherwise, and has no place when it was given none', () => {
    expect(diagnostic('no-browser', {})).toEqual({ code: 'no-browser', severity: 'error', params: {} });
  });

  it('stops the work only as an error', () => {
    expect(hasErrors([diagnostic('no-browser', {}, undefined, 'warning')])).toBe(false);
    expect(hasErrors([diagnostic('no-browser', {}, undefined, 'warning'), diagnostic('empty-file', {})])).toBe(true);
  });
});
