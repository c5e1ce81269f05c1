import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/diagnostics/rules.js';

/** Rules that have a diagnostic code of their own. */
const OWN_CODE = ['id', 'color', 'date', 'url', 'email', 'empty-text', 'control-character', 'no-block-kind', 'several-block-kinds', 'embargo', 'embargo-offset'];

const schemas = ['blocks', 'dossier', 'entities'].flatMap((folder) => {
  const url = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => readFileSync(new URL(name, url), 'utf8'));
});

it('every rule that a schema names has its sentence, and every sentence its rule', () => {
  const named = schemas.flatMap((text) => [...text.matchAll(/(?:\berror: |\bmessage: |complain\()'([a-z-]+)'/g)].map(([, name]) => name ?? ''));
  expect([...new Set(named)].filter((name) => !OWN_CODE.includes(name)).sort()).toEqual([...RULES].sort());
});
