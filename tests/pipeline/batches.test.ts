import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeShard, type Unit } from '../../src/pipeline/batches.js';

const units = fc.uniqueArray(fc.record({ folder: fc.string(), deck: fc.string() }), { selector: ({ folder, deck }) => JSON.stringify([folder, deck]) });
const keys = (list: readonly Unit[]): readonly string[] => list.map((unit) => JSON.stringify([unit.folder, unit.deck])).sort();

describe('the shards of a batch', () => {
  it('hold every deck exactly once between them', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 12 }), (all, count) => {
        const shards = Array.from({ length: count }, (_, i) => takeShard(all, { index: i + 1, count }));
        expect(keys(shards.flat())).toEqual(keys(all));
        const sizes = shards.map((shard) => shard.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are the same in whichever order the decks come', () => {
    fc.assert(
      fc.property(units, (all) => {
        expect(keys(takeShard(all.toReversed(), { index: 1, count: 3 }))).toEqual(keys(takeShard(all, { index: 1, count: 3 })));
      }),
    );
  });
});
