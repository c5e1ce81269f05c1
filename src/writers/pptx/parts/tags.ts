import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { tagName } from '../opc/part-names.js';
import { el } from '../oxml/element.js';

/** The tag that says which page of the dossier's a slide is, whatever a partner has made of its text since. */
export const SLIDE_TAG = 'PUPITRE_ID';

/** Names and values that PowerPoint keeps with a slide and never shows (ECMA-376 part 1, 13.3.12); names in capitals. */
export const tagPart = (n: number, tags: readonly (readonly [name: string, value: string])[]): Part => ({
  name: tagName(n),
  contentType: CONTENT_TYPE.tags,
  relationships: [],
  content: el('p:tagLst', {}, tags.map(([name, value]) => el('p:tag', { name, val: value }))),
});
