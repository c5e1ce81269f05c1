import type { ColorRole, Hex, Region, TextStyle } from '../../../theme/theme.js';
import type { Box, Px } from '../../../units/length.js';
import type { XmlElement } from '../oxml/element.js';
import type { OpenPackage } from './open-package.js';

/** What a presentation file offers to be filled with. */
export interface Template {
  readonly package: OpenPackage;
  /** The presentation part's name. */
  readonly main: string;
  readonly width: Px;
  readonly height: Px;
  /** The first master's colours by our roles, through its colour map. */
  readonly colors: Readonly<Record<ColorRole, Hex>>;
  readonly fonts: { readonly major: string; readonly minor: string };
  /** Of every master, in the order of PowerPoint's menu. */
  readonly layouts: readonly TemplateLayout[];
  /** The table style that PowerPoint gives to a new table; none where the file has no list of styles. */
  readonly tableStyle?: string;
}

export interface TemplateLayout {
  readonly part: string;
  /** Unique in the template: where several masters have layouts of one name, « (2) » and so on follows it. */
  readonly name: string;
  /** `ST_SlideLayoutType`, empty when the layout has none. */
  readonly type: string;
  readonly placeholders: readonly TemplatePlaceholder[];
}

/** A layout's placeholder with everything that it inherits from its master resolved. */
export interface TemplatePlaceholder {
  /** `ST_PlaceholderType`; `obj` where the file says none. */
  readonly type: string;
  readonly idx: number | undefined;
  readonly name: string;
  readonly box: Box;
  readonly inset: Region['inset'];
  readonly anchor: Region['anchor'];
  readonly align: Region['align'];
  /** Five levels, each with the one size that the template gives it. */
  readonly levels: readonly TemplateLevel[];
  /** Another has the same type and number, as in what LibreOffice writes: slides must state its place themselves. */
  readonly ambiguous: boolean;
  /** It goes beyond the slide in the file: `box` is what can be seen of it, which slides must state too. */
  readonly beyond: boolean;
}

export interface TemplateLevel {
  readonly style: TextStyle;
  /** The font that the level names itself; none where it takes one of the theme's two. */
  readonly family?: string;
  /** What slides inherit, in hundredths of a point: 1800 where neither layout nor master says anything. */
  readonly inheritedSize: number;
  /** Its lines are as high as so many points, whatever the size. */
  readonly fixedLine?: true;
  /** The look of the layout's own sample text, where that is the only place that says it; slides must say it again. */
  readonly sample?: { readonly paragraph: XmlElement; readonly run?: XmlElement };
}
