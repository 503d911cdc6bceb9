/** What the browser hands to a screen reader, as a tree of roles and names. */
import type { Page } from 'playwright-core';

export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** `level`, `setsize`, `posinset`, `busy` … as Chromium gives them. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AxNode[];
}

interface Raw {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Boxes of lines and groups without a name say nothing: what is in them stands in their place. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LabelText']);

export async function accessibilityTree(page: Page): Promise<AxNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Raw[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (of: { value?: unknown } | undefined): string => String(of?.value ?? '');
  const shown = (node: Raw): AxNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? shown(child) : [];
    });
    const role = words(node.role);
    if (node.ignored || (SILENT.has(role) && words(node.name) === '')) return children;
    if (role === 'InlineTextBox') return [];
    const properties = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    );
    return [
      {
        ...{ role, name: words(node.name), description: words(node.description) },
        ...{ properties, children },
      },
    ];
  };
  const [root] = nodes[0] ? shown(nodes[0]) : [];
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

export const everyAx = (node: AxNode): AxNode[] => [node, ...node.children.flatMap(everyAx)];

/** All nodes of a role, in the order in which they are read; with this name if one is given. */
export const ofRole = (node: AxNode, role: string, name?: string): AxNode[] =>
  everyAx(node).filter((one) => one.role === role && (name === undefined || one.name === name));

/** The words that are read out, in order. */
export const wordsIn = (node: AxNode): string =>
  everyAx(node)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join('');
