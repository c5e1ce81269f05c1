import type { BlockKind } from './block.js';
import { chart } from './chart.js';
import { comparison } from './comparison.js';
import { figures } from './figures.js';
import { image } from './image.js';
import { points } from './points.js';
import { proposals } from './proposals.js';
import { quote } from './quote.js';
import { refusals } from './refusals.js';
import { statement } from './statement.js';
import { supports } from './supports.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

/** Every block kind by its YAML key, in the order that help and schema list them. */
export const blockKinds = {
  figures,
  points,
  proposals,
  refusals,
  supports,
  quote,
  statement,
  comparison,
  chart,
  table,
  timeline,
  image,
} as const satisfies { readonly [K in string]: BlockKind<K> };

export type BlockKindName = keyof typeof blockKinds;

export const isBlockKind = (key: string): key is BlockKindName => Object.hasOwn(blockKinds, key);
