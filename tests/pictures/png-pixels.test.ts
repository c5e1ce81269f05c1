import { describe, expect, it } from 'vitest';
import { holdsItsPixels } from '../../src/pictures/png-pixels.js';

describe('holdsItsPixels', () => {
  /** 13 × 9 pixels each, made by ImageMagick. */
  it.each([
    ['interlaced', 'iVBORw0KGgoAAAANSUhEUgAAAA0AAAAJEAIAAAFBj93oAAAAZElEQVQoz62QwQnAIBAE58BC7CSWZmdqJZZy+SQBieIGMs9z3GPP3HkwgHtg65cMZN4MX5bukHWNikNCwRJQXFJd0EJlvzo0E6QKHJuVk/ITqTtE6RwKUsUPcc32PXUsAv23uBOjSiELXLtGKwAAAABJRU5ErkJggg=='],
    ['of a palette', 'iVBORw0KGgoAAAANSUhEUgAAAA0AAAAJAgMAAACUFE75AAAACVBMVEXPADCAAIAwAM+QJxhZAAAAIElEQVQI12NgQAWsLq4MDKGhoQ0MqZmZDgyrVq1qQBAAg4gK/1SF0uUAAAAASUVORK5CYII='],
    ['of one bit', 'iVBORw0KGgoAAAANSUhEUgAAAA0AAAAJAQAAAADBAZvHAAAAF0lEQVQI12P4/4MBinYwvN3AINDAAAMAvMsJymAGo2wAAAAASUVORK5CYII='],
    ['of 16 bits with transparency', 'iVBORw0KGgoAAAANSUhEUgAAAA0AAAAJEAIAAAA2iO1+AAAAK0lEQVQoz2P8/5+BioDlAQMDg8JIMe4hI9VdJ0+16BjcYcfIwMDAQL20BwBDJwwbr7fp5AAAAABJRU5ErkJggg=='],
  ])('takes a PNG that is %s', (_, base64) => {
    const bytes = Buffer.from(base64, 'base64');
    expect(holdsItsPixels(bytes)).toBe(true);
    bytes.writeUInt32BE(29, 16);
    expect(holdsItsPixels(bytes)).toBe(false);
  });
});
