import { UNIT_SCALE } from '../../../layout/measure/break-lines.js';
import type { FontSet } from '../../../fonts/face.js';
import type { RichText, Run } from '../../../text/run.js';
import type { ColorRef, TextStyle } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import { RELATIONSHIP } from '../opc/names.js';
import type { Relationships } from '../opc/part.js';
import { el, type Attributes, type XmlElement } from '../oxml/element.js';
import { solidFill } from './color.js';
import { hundredths } from './text-style.js';

/** Where text is set: whose relationships its links go to, its language, and whether it stands on a dark ground. */
export interface TextSetting {
  readonly language: string;
  readonly relationships: Relationships;
  readonly dark: boolean;
  readonly fonts: FontSet;
  /** The slide part that an id leads to; without it, links to slides are plain text. */
  readonly slidePart?: (id: string) => string | undefined;
}

/** Runs as `a:r`, each saying only what sets it apart from its level's style, and all of them their language; `base` and `fonts` where no level says them. */
export const runsXml = (
  runs: RichText,
  style: TextStyle,
  size: Px,
  setting: TextSetting,
  base: Attributes = {},
  fonts: readonly XmlElement[] = [],
): readonly XmlElement[] =>
  runs.map((run) =>
    el('a:r', {}, [
      runProperties(run, style, size, setting, base, fonts),
      // Tabs and line ends are spaces to every other format; here they would be tab stops and broken runs.
      el('a:t', {}, [run.text.replace(/[\t\r\n]+/g, ' ')]),
    ]),
  );

function runProperties(
  run: Run, style: TextStyle, size: Px, setting: TextSetting, base: Attributes, fonts: readonly XmlElement[],
): XmlElement {
  const emphatic: ColorRef = { role: setting.dark ? 'onStrong' : 'accent' };
  const coloured = run.unit === true || (run.strong === true && style.font === 'major');
  return el(
    'a:rPr',
    {
      lang: setting.language,
      ...base,
      ...(run.unit ? { sz: hundredths(px(size * UNIT_SCALE)), spc: hundredths(px(style.letterSpacing * size * UNIT_SCALE)) } : {}),
      ...(run.strong && style.font === 'minor' ? { b: true } : {}),
      ...(run.emphasis ? { i: !style.italic } : {}),
      ...(run.slide !== undefined && setting.slidePart?.(run.slide) !== undefined ? { u: 'none' } : {}),
      // ECMA-376 part 1, 21.1.2.3.9: raised by 30 % of its size, and drawn smaller by the program.
      ...(run.superscript ? { baseline: 30_000 } : {}),
    },
    [coloured ? solidFill(emphatic) : undefined, ...fonts, linkOf(run, style, setting)],
  );
}

function linkOf(run: Run, style: TextStyle, setting: TextSetting): XmlElement | undefined {
  const part = run.slide === undefined ? undefined : setting.slidePart?.(run.slide);
  if (part !== undefined) return slideLink(part, setting);
  return run.href === undefined ? undefined : hyperlink(run.href, style, setting);
}

/** [MS-ODRAWXML] 2.31: the link keeps its text's colour. */
const OWN_COLOUR = el('a:extLst', {}, [
  el('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, [el('ahyp:hlinkClr', { val: 'tx' })]),
]);

/** A link within the presentation (ECMA-376 part 1, 21.1.2.3.5): a way around, not a reference, so it looks like its text. */
const slideLink = (part: string, { relationships }: TextSetting): XmlElement =>
  el('a:hlinkClick', { 'r:id': relationships.to(RELATIONSHIP.slide, part), action: 'ppaction://hlinksldjump' }, [OWN_COLOUR]);

/** The scheme's link colour is for light grounds; on a dark one a link keeps its text's colour and its underline. */
function hyperlink(href: string, style: TextStyle, { relationships, dark }: TextSetting): XmlElement {
  const id = relationships.to(RELATIONSHIP.hyperlink, asciiAddress(href), true);
  return el('a:hlinkClick', { 'r:id': id }, dark || style.color.role === 'link' ? [OWN_COLOUR] : []);
}

/** A relationship's target is a URI (RFC 3986): anything else makes PowerPoint call the file damaged. */
function asciiAddress(href: string): string {
  const encoded = URL.canParse(href) ? new URL(href).href : encodeURI(href.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return encoded.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
