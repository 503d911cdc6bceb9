/** The codebook as a tree: order, paths, and what may be moved where. */
import type { Code } from './model.ts';

export interface CodeNode extends Code {
  children: CodeNode[];
  /** Names from the top down to this code. */
  path: string[];
}

/** The tree in the order of the codebook; a code whose parent is gone stands at the top. */
export function codeTree(codes: readonly Code[]): CodeNode[] {
  const known = new Set(codes.map(({ id }) => id));
  const byParent = new Map<string | null, Code[]>();
  for (const code of codes) {
    const parent = code.parent !== null && known.has(code.parent) ? code.parent : null;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(code);
    else byParent.set(parent, [code]);
  }
  const below = (parent: string | null, path: readonly string[]): CodeNode[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name))
      .map((code) => {
        const own = [...path, code.name];
        return { ...code, path: own, children: below(code.id, own) };
      });
  return below(null, []);
}

/** The code and everything below it. */
export function branchOf(codes: readonly Code[], id: string): Set<string> {
  const branch = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const code of codes) {
      if (code.parent !== null && branch.has(code.parent) && !branch.has(code.id)) {
        branch.add(code.id);
        grown = true;
      }
    }
  }
  return branch;
}

export const canMove = (codes: readonly Code[], id: string, parent: string | null): boolean =>
  parent === null || !branchOf(codes, id).has(parent);

/** New places of the siblings when a code is put at `position` under `parent`: only what changes. */
export function placesAfterMove(
  codes: readonly Code[],
  id: string,
  parent: string | null,
  position: number,
): Map<string, { parent: string | null; position: number }> {
  const order = (a: Code, b: Code): number => a.position - b.position || (a.id < b.id ? -1 : 1);
  const moved = codes.find((code) => code.id === id);
  if (!moved) return new Map();
  const siblings = codes.filter((code) => code.parent === parent && code.id !== id).toSorted(order);
  siblings.splice(Math.max(0, Math.min(position, siblings.length)), 0, moved);
  const changes = new Map<string, { parent: string | null; position: number }>();
  const place = (list: readonly Code[], under: string | null): void => {
    for (const [at, code] of list.entries()) {
      if (code.position !== at || code.parent !== under)
        changes.set(code.id, { parent: under, position: at });
    }
  };
  place(siblings, parent);
  if (moved.parent !== parent) {
    place(
      codes.filter((code) => code.parent === moved.parent && code.id !== id).toSorted(order),
      moved.parent,
    );
  }
  return changes;
}
