import type { FontFamily, Theme } from '../../../theme/theme.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import type { Part, Relationships } from '../opc/part.js';
import { fontName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { embeddedOpenType } from './embedded-open-type.js';

const STYLES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

interface EmbeddedFile {
  readonly family: string;
  readonly style: (typeof STYLES)[number];
  readonly file: string;
  readonly part: string;
}

function filesOf({ fonts }: Theme): readonly EmbeddedFile[] {
  const families = new Map<string, FontFamily>([fonts.major, fonts.minor].map((family) => [family.family, family]));
  const files = [...families.values()].flatMap((family) =>
    STYLES.flatMap((style) => {
      const file = family[style];
      return file === undefined ? [] : [{ family: family.family, style, file }];
    }),
  );
  return files.map((one, i) => ({ ...one, part: fontName(i + 1) }));
}

/** The theme's font files as parts of the package; throws when the caller did not read one. */
export const embeddedFontParts = (theme: Theme, bytes: ReadonlyMap<string, Uint8Array>): readonly Part[] =>
  filesOf(theme).map(({ file, part }) => {
    const font = bytes.get(file);
    if (!font) throw new Error(`the font ${file} was not read`);
    return { name: part, contentType: CONTENT_TYPE.fontData, content: embeddedOpenType(font), relationships: [] };
  });

/** ECMA-376 part 1, 19.2.1.9; PowerPoint wants each family once, and only families that are used ([MS-OI29500] 2.1.1133). */
export function embeddedFontList(theme: Theme, relationships: Relationships): XmlElement {
  const files = filesOf(theme);
  const families = [...new Set(files.map(({ family }) => family))];
  return el('p:embeddedFontLst', {}, families.map((family) =>
    el('p:embeddedFont', {}, [
      el('p:font', { typeface: family }),
      ...files
        .filter((one) => one.family === family)
        .map(({ style, part }) => el(`p:${style}`, { 'r:id': relationships.to(RELATIONSHIP.font, part) })),
    ]),
  ));
}
