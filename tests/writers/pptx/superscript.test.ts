import { describe, expect, it } from 'vitest';
import { px } from '../../../src/units/length.js';
import { el } from '../../../src/writers/pptx/oxml/element.js';
import { serialize } from '../../../src/writers/pptx/oxml/serialize.js';
import { runsXml } from '../../../src/writers/pptx/shapes/runs.js';
import type { Relationships } from '../../../src/writers/pptx/opc/part.js';
import { fonts } from './fixture.js';

describe('a superscript in PowerPoint', () => {
  it('is a raised run that leaves its size to the program', () => {
    const style = {
      font: 'minor', bold: false, italic: false, color: { role: 'text' }, sizes: [px(28)], lineHeight: 1.2,
      letterSpacing: 0, spaceBefore: 0, marker: { kind: 'none' }, indent: 0,
    } as const;
    const setting = { language: 'fr-FR', relationships: {} as Relationships, dark: false, fonts };
    const runs = runsXml([{ text: '1' }, { text: 'er', superscript: true }], style, px(28), setting);
    const xml = new TextDecoder().decode(serialize(el('a:p', {}, runs)));
    expect(xml).toContain('<a:r><a:rPr lang="fr-FR"/><a:t>1</a:t></a:r><a:r><a:rPr lang="fr-FR" baseline="30000"/><a:t>er</a:t></a:r>');
  });
});
