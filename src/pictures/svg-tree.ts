import { SaxesParser } from 'saxes';
import { el, type XmlElement } from '../xml/xml.js';
import { isRefusal, type Refusal } from './picture.js';

export interface SvgNode {
  /** Local name. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly SvgAttribute[];
  readonly children: (SvgNode | string)[];
}

export interface SvgAttribute {
  /** Local name. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** No drawing program nests deeper; what does is made to exhaust its reader. */
const DEEPEST = 256;

/** The tree of an XML text, without comments. Refuses what is not well-formed, entity declarations and style sheets from elsewhere. */
export function parseSvg(text: string): SvgNode | Refusal {
  const parser = new SaxesParser({ xmlns: true });
  const open: SvgNode[] = [];
  let root: SvgNode | undefined;
  // The parser goes on after an error unless its handler throws.
  const refuse = (problem: Refusal['problem'], detail?: string): never => {
    throw new Refused({ problem, ...(detail === undefined ? {} : { detail }) });
  };
  const add = (child: SvgNode | string): void => {
    open.at(-1)?.children.push(child);
  };
  parser.on('error', (error) => refuse('svg-malformed', error.message));
  parser.on('doctype', (doctype) => (doctype.includes('[') ? refuse('svg-entities') : undefined));
  parser.on('processinginstruction', ({ target }) => (target === 'xml-stylesheet' ? refuse('svg-external', target) : undefined));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) refuse('svg-too-complex');
    const node: SvgNode = { name: local, namespace: uri, attributes: Object.values(attributes).map(attributeOf), children: [] };
    add(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return root ?? { problem: 'svg-malformed' };
}

class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly refusal: Refusal) {
    super(refusal.problem);
  }
}

const attributeOf = ({ local, uri, value }: { readonly local: string; readonly uri: string; readonly value: string }): SvgAttribute => ({
  name: local, namespace: uri, value,
});

/** Prefixes of the only namespaces, beside its own, in which a picture's attributes are written. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/xlink': 'xlink:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
};

/** For writing: elements without prefix, so that the tree must hold those of one namespace. */
export const toElement = (node: SvgNode): XmlElement =>
  el(
    node.name,
    Object.fromEntries(node.attributes.map(({ name, namespace, value }) => [`${PREFIXES[namespace] ?? ''}${name}`, value])),
    node.children.map((child) => (typeof child === 'string' ? child : toElement(child))),
  );

export const isTree = (found: SvgNode | Refusal): found is SvgNode => !isRefusal(found);
