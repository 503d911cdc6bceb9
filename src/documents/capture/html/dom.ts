import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const startOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? 0;

/** All elements below a node, in the order of the file, without recursion. */
export function* elementsOf(root: Parent): Generator<Element> {
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
}

/** The words below a node, up to a limit. */
export function textContent(root: Parent, limit = 20_000): string {
  let text = '';
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined && text.length < limit; node = open.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && !/^(?:script|style|template)$/.test(node.tagName)) {
      open.push(...[...node.childNodes].reverse());
    }
  }
  return text;
}

export function ancestorOf(
  node: Element,
  fits: (element: Element) => boolean,
  most = 400,
): Element | undefined {
  let next: Parent | null = node;
  for (let step = 0; next !== null && isElement(next) && step < most; step += 1) {
    if (fits(next)) return next;
    next = next.parentNode;
  }
  return undefined;
}
