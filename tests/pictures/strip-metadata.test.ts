import { describe, expect, it } from 'vitest';
import { orientationOf, orientationSegment } from '../../src/pictures/orientation.js';
import { isRefusal } from '../../src/pictures/picture.js';
import { readPicture } from '../../src/pictures/read-picture.js';
import { stripMetadata } from '../../src/pictures/strip-metadata.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const text = (content: Uint8Array): string => String.fromCharCode(...content);
const chunk = (name: string, content: string): string => `\0\0\0${String.fromCharCode(content.length)}${name}${content}CRC!`;
const segment = (marker: string, content: string): string => `\u00ff${marker}\0${String.fromCharCode(content.length + 2)}${content}`;

const HEAD = '\u0089PNG\r\n\u001a\n' + chunk('IHDR', '\0\0\0\u0002\0\0\0\u0003\u0008\0\0\0\0');
const JPEG_START = '\u00ff\u00d8' + segment('\u00e0', 'JFIF\0rest');
const JPEG_END = segment('\u00c0', '\u0008\0\u0003\0\u0002rest') + segment('\u00da', 'scan') + 'data\u00ff\u0000\u00ff\u00d9';

describe('a picture', () => {
  it('in PNG goes without remarks, place, date and what follows its end, and keeps its colours', () => {
    const kept = HEAD + chunk('gAMA', 'gamm') + chunk('PLTE', 'rgb') + chunk('tRNS', 'x') + chunk('IDAT', 'pixels');
    const noted = HEAD + chunk('tEXt', 'Author\0Sandra') + chunk('gAMA', 'gamm') + chunk('PLTE', 'rgb') + chunk('tRNS', 'x') + chunk('eXIf', 'gps') + chunk('iTXt', 'y') + chunk('tIME', 'now') + chunk('IDAT', 'pixels');
    expect(text(stripMetadata(bytes(`${noted}${chunk('IEND', '')}after`), 'png'))).toBe(`${kept}${chunk('IEND', '')}`);
  });

  it('in JPEG goes without EXIF, XMP, remarks, a camera’s own notes and what follows its end, and keeps its colours', () => {
    const colors = segment('\u00e2', 'ICC_PROFILE\0x') + segment('\u00ee', 'Adobe');
    const notes = segment('\u00e1', 'Exif\0\0gps') + segment('\u00e1', 'http://ns.adobe.com/xap') + segment('\u00ed', 'Photoshop 3.0') + segment('\u00e2', 'MPF\0two') + segment('\u00fe', 'by Sandra');
    expect(text(stripMetadata(bytes(`${JPEG_START}${notes}${colors}${JPEG_END}a second picture`), 'jpeg'))).toBe(`${JPEG_START}${colors}${JPEG_END}`);
  });

  it('keeps of a photograph’s EXIF how it lies, and nothing else', () => {
    const exif = segment('\u00e1', `Exif\0\0MM\0*\0\0\0\u0008\0\u0002\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\u0001\u000f\0\u0002\0\0\0\u0004gps\0\0\0\0\0`);
    const taken = bytes(`${JPEG_START}${exif}${JPEG_END}`);
    const kept = stripMetadata(taken, 'jpeg', orientationOf(taken) as 1);
    expect(text(kept)).toBe(`${JPEG_START}${text(orientationSegment(1))}${JPEG_END}`);
    expect(text(kept)).not.toContain('gps');
    expect([1, 2, 3].map((turns) => orientationOf(bytes(`\u00ff\u00d8${text(orientationSegment(turns as 1))}${JPEG_END}`)))).toEqual([1, 2, 3]);
  });

  it('is stripped where it is read; one that says nothing stays the very same bytes', () => {
    const plain = bytes(`${JPEG_START}${JPEG_END}`);
    expect(stripMetadata(plain, 'jpeg')).toBe(plain);
    const read = readPicture('x.jpg', bytes(`${JPEG_START}${segment('\u00fe', 'by Sandra')}${JPEG_END}`));
    expect(isRefusal(read) ? read : text(read.bytes)).toBe(`${JPEG_START}${JPEG_END}`);
  });
});
