import type { Content } from '../../src/slide/content.js';
import { plainText } from '../../src/text/run.js';

/** What a text says, its paragraphs one below the other; nothing for other contents. */
export const contentText = (content: Content | undefined): string =>
  content?.type === 'text' ? content.paragraphs.map(({ runs }) => plainText(runs)).join('\n') : '';
