import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.js';
import { loadTheme } from '../../../src/theme/load-theme.js';
import { writePotx } from '../../../src/writers/pptx/write-pptx.js';
import { deck } from './fixture.js';
import { all, part, unpack } from './unpack.js';

const themes = fileURLToPath(new URL('../../../theme', import.meta.url));

function templateOf(name: string): ReadonlyMap<string, string> {
  const theme = loadTheme(name, 'stage', themes).value;
  if (!theme) throw new Error(`the theme ${name} does not load`);
  return unpack(writePotx(deck([], { theme }), { fonts: openFonts(theme.fonts), created: new Date('2025-03-17T09:00:00Z') }));
}

describe.each(['ecologiste', 'sobre'])('whoever adds slides in PowerPoint to the theme %s', (name) => {
  const files = templateOf(name);
  const layouts = [...files].filter(([file]) => /slideLayout\d+\.xml$/.test(file)).map(([, xml]) => xml);
  const labelled = (label: string): string => layouts.find((xml) => xml.includes(`<p:cSld name="${label}">`)) ?? '';
  const theme = part(files, 'ppt/theme/theme1.xml');

  it('finds a section, two columns and an empty layout, of the types that PowerPoint knows', () => {
    const types = ['Ouverture de partie', 'Deux colonnes', 'Vierge'].map((label) => / type="(\w+)"/.exec(labelled(label))?.[1]);
    expect(types).toEqual(['secHead', 'twoObj', 'blank']);
  });

  it('sees, where the fonts are missing, one like the font that texts were fitted in too', () => {
    expect(all(/<a:latin ([^>]*)\/>/, theme).map((font) => font.replace(/^typeface="[^"]+" /, ''))).toEqual([0, 1].map(() => 'panose="020B0604020202020204" pitchFamily="34" charset="0"'));
  });

  it('may put anything into either column, and reads in French what', () => {
    const columns = all(/<p:sp>.*?<\/p:sp>/s, labelled('Deux colonnes')).filter((xml) => xml.includes('type="obj"'));
    expect(columns.map((xml) => /<a:t>([^<]*)</.exec(xml)?.[1])).toEqual([
      'Colonne de gauche : un texte, un graphique, un tableau ou une image',
      'Colonne de droite : un texte, un graphique, un tableau ou une image',
    ]);
    expect(columns.every((xml) => xml.includes('hasCustomPrompt="1"'))).toBe(true);
  });

  it('draws shapes, lines and text boxes in the theme’s colours, in its font', () => {
    const kinds = ['spDef', 'lnDef', 'txDef'].map((kind) => new RegExp(`<a:${kind}>.*?</a:${kind}>`, 's').exec(theme)?.[0] ?? '');
    expect(kinds.map((xml) => all(/<a:schemeClr val="(\w+)"/, xml))).toEqual([['bg2', 'tx1'], ['accent1'], ['tx1']]);
    expect(kinds.join('')).not.toMatch(/srgbClr|a:latin/);
    expect(part(files, 'ppt/presentation.xml')).toMatch(/<p:defaultTextStyle>.*<a:latin typeface="\+mn-lt"\/>/s);
  });

  it('inserts tables in the theme’s own style', () => {
    const styles = part(files, 'ppt/tableStyles.xml');
    const chosen = /<a:tblStyleLst [^>]*def="([^"]*)"/.exec(styles)?.[1] ?? 'none';
    expect(styles).toContain(`<a:tblStyle styleId="${chosen}" styleName="${/<a:theme [^>]*name="([^"]*)"/.exec(theme)?.[1] ?? ''}">`);
    expect(styles).not.toContain('srgbClr');
  });
});
