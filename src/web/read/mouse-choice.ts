/** From what the browser selected to places in the text: each drawn stretch carries its start. */
import type { Span } from '../../kernel/span.ts';

/** A place in the document to an offset of the text; null when it is not in the text. */
export function textOffset(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return null;
  const stretch = element.closest<HTMLElement>('[data-start]');
  if (stretch) {
    const start = Number(stretch.dataset.start);
    if (node instanceof Element) return offset === 0 ? start : start + textLength(stretch);
    return start + offset;
  }
  const inside = element.closest<HTMLElement>('[data-words]');
  if (inside) {
    const child = node === inside ? inside.children[offset] : undefined;
    if (child instanceof HTMLElement && child.dataset.start) return Number(child.dataset.start);
    return Number(inside.dataset.words) + textLength(inside);
  }
  const row = element.closest('[data-index]')?.querySelector<HTMLElement>('[data-words]');
  return row ? Number(row.dataset.words) : null;
}

const textLength = (element: Element): number => element.textContent?.length ?? 0;

export interface Selected {
  span: Span;
  /** A click. */
  collapsed: boolean;
}

/** What is selected; null unless both ends are in the element. */
export function readSelection(inside: HTMLElement): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.startContainer) || !inside.contains(range.endContainer)) return null;
  const start = textOffset(range.startContainer, range.startOffset);
  const end = textOffset(range.endContainer, range.endOffset);
  if (start === null) return null;
  return { span: { start, end: Math.max(start, end ?? start) }, collapsed: range.collapsed };
}
