import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { PART } from '../opc/part-names.js';
import { el } from '../oxml/element.js';

/** How the presentation is shown and opened (ECMA-376 part 1, 13.3.7 and 13.3.13): nothing out of the ordinary. */
export const viewPropertyParts = (): readonly Part[] => [
  { name: PART.presProps, contentType: CONTENT_TYPE.presProps, relationships: [], content: el('p:presentationPr') },
  {
    name: PART.viewProps,
    contentType: CONTENT_TYPE.viewProps,
    relationships: [],
    content: el('p:viewPr', {}, [el('p:gridSpacing', { cx: 76200, cy: 76200 })]),
  },
];
