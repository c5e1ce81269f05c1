import type { TemplateProblem } from '../../../diagnostics/codes.js';

/** Thrown within the reading of a template, and nowhere caught but in `readTemplate`. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: TemplateProblem, readonly detail: string) {
    super(`${problem}: ${detail}`);
  }
}
