import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contactSchema, organisationSchema } from '../../src/entities/contact.js';
import { figureSchema } from '../../src/entities/figure.js';
import { personSchema } from '../../src/entities/person.js';
import { sourceSchema } from '../../src/entities/source.js';

const messages = (schema: z.ZodType, value: unknown): readonly string[] => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('the entities', () => {
  it('take what the format page shows', () => {
    expect(figureSchema.parse({ value: 1, of: 4, label: 'détenus', date: 2023, versus: { value: 15, date: 2015 } })).toEqual({
      value: 1,
      of: 4,
      label: 'détenus',
      date: '2023',
      versus: { value: 15, date: '2015' },
    });
    expect(personSchema.safeParse({ name: 'A', role: 'B', title: 'C', portrait: 'a.jpg' }).success).toBe(true);
    expect(organisationSchema.safeParse({ name: 'A', parent: 'B', logo: 'a.svg' }).success).toBe(true);
    expect(contactSchema.safeParse({ name: 'A', phone: '06.00.00.00.00', email: 'a.b@exemple.fr' }).success).toBe(true);
  });

  it('refuse addresses that are none, or that a slide must not open', () => {
    expect(messages(contactSchema, { name: 'A', email: 'a' })).toEqual(['email']);
    for (const url of ['bercy.fr', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.fr']) {
      expect(messages(sourceSchema, { label: 'A', url })).toEqual(['url']);
    }
    expect(messages(sourceSchema, { label: 'A', url: 'https://www.exemple.fr/rapport?x=1#p' })).toEqual([]);
    for (const odd of ['\uD83D', '\u0007']) expect(messages(sourceSchema, { label: 'A', url: `https://exemple.fr/${odd}` })).toEqual(['control-character']);
  });

  it('refuse a whole that is nothing', () => {
    expect(figureSchema.safeParse({ value: 1, of: 0, label: 'x' }).success).toBe(false);
    expect(figureSchema.safeParse({ value: 15, to: 10, label: 'x' }).error?.issues).toMatchObject([{ path: ['to'], message: 'range-order' }]);
    expect(figureSchema.safeParse({ value: 10, to: 15, label: 'x' }).success).toBe(true);
  });
});
