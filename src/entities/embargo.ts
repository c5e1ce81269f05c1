import { z } from 'zod';
import { instantOf, lacksOffset, MOMENT } from '../units/moment.js';

/** Until when a dossier must not be published; a moment that does not say its time zone is none. */
export const embargo = () =>
  z
    .string()
    .refine((written) => !lacksOffset(written), { error: 'embargo-offset', abort: true })
    .refine((written) => Number.isFinite(instantOf(written)), { error: 'embargo' })
    .meta({ pattern: MOMENT.source });
