import { describe, expect, it } from 'vitest';
import { codes, HEAD, read, section } from './reading.js';

const FIGURE = 'part: { value: 23, unit: "%", label: de mineurs, date: 2024 }';
const yaml = (extra = '') => `${extra}${HEAD.replace('sources:\n  bercy: { label: Bercy }\n', '')}  ${FIGURE}\n${section(['- figures: [part]', '  title: Un quart sont des enfants'])}`;
const allow = (entry: string) => `check: { allow: [${entry}] }\n`;

describe('what the dossier allows', () => {
  it.each(['at: figures/part, ', ''])('is set aside with its reason: %s', (at) => {
    const { diagnostics, allowed } = read(yaml(allow(`{ rule: figure-without-source, ${at}reason: Attendue }`)));
    expect(diagnostics).toEqual([]);
    expect(allowed.map(({ diagnostic, reason }) => [diagnostic.code, reason])).toEqual([['figure-without-source', 'Attendue']]);
  });

  it('elsewhere is told still, and so is the entry that nothing needs', () => {
    const given = read(yaml(allow('{ rule: figure-without-source, at: figures/autre, reason: Attendue }')));
    expect(codes(given)).toEqual(['figure-without-source', 'unused-allowance']);
    expect(given.reports[1]).toContain('Plus rien n’a besoin d’être admis ici~: «°figure-without-source, figures/autre°».');
  });
});

describe('strictness', () => {
  const severities = (dossier: string, decks?: string, strict?: boolean) => read(dossier, decks, strict).diagnostics.map(({ severity }) => severity);
  const decks = (strict: string) => `decks:\n  avec: { slides: [constat], ${strict} }\n  sans: { slides: [constat/opener] }\n`;

  it('makes errors of warnings: the dossier’s, the command’s, that of a deck which shows the figure', () => {
    expect(severities(yaml())).toEqual(['warning']);
    expect(severities(yaml('strict: true\n'))).toEqual(['error']);
    expect(severities(yaml(), undefined, true)).toEqual(['error']);
    expect(severities(yaml(), decks('strict: true'))).toEqual(['error']);
  });

  it('is waived by a deck for itself, and does not concern what a strict deck does not show', () => {
    expect(severities(yaml('strict: true\n'), decks('strict: false'))).toEqual(['warning']);
    expect(severities(yaml(), decks('strict: false').replace('opener] }', 'opener], strict: true }'))).toEqual(['warning']);
  });

  it('spares what is allowed', () => {
    expect(severities(yaml(`strict: true\n${allow('{ rule: figure-without-source, reason: Attendue }')}`))).toEqual([]);
  });
});
