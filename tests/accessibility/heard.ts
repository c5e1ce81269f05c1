import type { Page, Protocol } from 'puppeteer-core';

/** What a screen reader comes by, in order: a role, what it is called, what is within. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number;
  readonly children: readonly Heard[];
}

type Node = Protocol.Accessibility.AXNode;

/** Boxes that say nothing of themselves, and pieces of a line. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LayoutTable']);

/** The page as Chromium hands it to a screen reader; what is hidden from it is not there. */
export async function heardOn(page: Page): Promise<Heard> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const [heard] = root ? hear(root, byId) : [];
  if (!heard) throw new Error('the page says nothing');
  return heard;
}

function hear(node: Node, byId: ReadonlyMap<string, Node>): readonly Heard[] {
  const role = textOf(node.role);
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? hear(child, byId) : [];
  });
  if (node.ignored || SILENT.has(role)) return children;
  const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined;
  return [{ role, name: textOf(node.name), description: textOf(node.description), level: level ?? 0, children }];
}

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string => (typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : '');

/** Everything within, with a role. */
export const within = (heard: Heard, role: string): readonly Heard[] => heard.children.flatMap((child) => [...(child.role === role ? [child] : []), ...within(child, role)]);

/** What is read aloud, texts one after the other. */
export const saidBy = (heard: Heard): string => within(heard, 'StaticText').map(({ name }) => name).join(' ');
