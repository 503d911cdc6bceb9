/** The codebook as rows on a screen: which are seen, where the arrows lead, and where a moved code lands. */
import { type CodeNode, codeTree } from '../../coding/codebook.ts';
import type { Code } from '../../coding/model.ts';
import { holdsWords } from '../parts/fold.ts';

export interface TreeRow {
  readonly node: CodeNode;
  /** From 1. */
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  readonly open: boolean;
}

const wordsOf = (node: CodeNode): string =>
  [...node.path, node.definition, node.whenToUse, node.whenNot, node.example].join(' ');

/** A branch is shown when it or anything in it fits; while one filters nothing is folded. */
const holding = (node: CodeNode, words: string): boolean =>
  holdsWords(wordsOf(node), words) || node.children.some((child) => holding(child, words));

export function treeRows(
  codes: readonly Code[],
  folded: ReadonlySet<string>,
  words: string,
): TreeRow[] {
  const filtering = words.trim() !== '';
  const rows = (nodes: readonly CodeNode[], level: number): TreeRow[] => {
    const shown = filtering ? nodes.filter((node) => holding(node, words)) : nodes;
    return shown.flatMap((node, at) => {
      const open = filtering || !folded.has(node.id);
      const row = { node, level, place: at + 1, siblings: shown.length, open };
      return [row, ...(open ? rows(node.children, level + 1) : [])];
    });
  };
  return rows(codeTree(codes), 1);
}

export interface Place {
  readonly parent: string | null;
  readonly position: number;
}

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where Alt and an arrow put a code: among its siblings, below the one before it, or after its parent. */
export function placeAfter(codes: readonly Code[], id: string, direction: Direction): Place | null {
  const code = codes.find((each) => each.id === id);
  if (!code) return null;
  const siblings = siblingsOf(codes, code.parent);
  const at = siblings.findIndex((each) => each.id === id);
  if (direction === 'up') return at > 0 ? { parent: code.parent, position: at - 1 } : null;
  if (direction === 'down') {
    return at < siblings.length - 1 ? { parent: code.parent, position: at + 1 } : null;
  }
  if (direction === 'in') {
    const before = siblings[at - 1];
    return before ? { parent: before.id, position: siblingsOf(codes, before.id).length } : null;
  }
  const parent = codes.find((each) => each.id === code.parent);
  if (!parent) return null;
  const aunts = siblingsOf(codes, parent.parent);
  return { parent: parent.parent, position: aunts.findIndex(({ id: of }) => of === parent.id) + 1 };
}

const siblingsOf = (codes: readonly Code[], parent: string | null): Code[] =>
  codes
    .filter((code) => code.parent === parent)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

export type DropZone = 'before' | 'inside' | 'after';

/** The upper quarter of a row is before it, the lower one after it, the middle inside. */
export const dropZone = (y: number, height: number): DropZone =>
  y < height / 4 ? 'before' : y > (height * 3) / 4 ? 'after' : 'inside';

/** Where a code dropped on another one lands; positions count without the code itself. */
export function placeOfDrop(
  codes: readonly Code[],
  id: string,
  onto: string,
  zone: DropZone,
): Place | null {
  const target = codes.find((code) => code.id === onto);
  if (!target || id === onto) return null;
  if (zone === 'inside') {
    const inside = siblingsOf(codes, onto).filter((code) => code.id !== id);
    return { parent: onto, position: inside.length };
  }
  const siblings = siblingsOf(codes, target.parent).filter((code) => code.id !== id);
  const at = siblings.findIndex((code) => code.id === onto);
  return { parent: target.parent, position: at + (zone === 'after' ? 1 : 0) };
}
