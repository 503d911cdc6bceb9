/**
 * Dijkstra's algorithm (1959) over costs of several ranks: a lower first rank wins whatever the others are. Ways that cost
 * the same are told apart by the ids of their edges, so that the answer does not hang on the order of the edges.
 */

export interface Edge {
  readonly id: string;
  /** Passable both ways. */
  readonly ends: readonly [string, string];
  /** Whole numbers, not below 0; as many for each edge. */
  readonly cost: readonly number[];
}

interface Label {
  /** The ranks of all edges so far, and then how many there are. */
  readonly cost: readonly number[];
  readonly edges: readonly Edge[];
}

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

function compareIds(a: Label, b: Label): number {
  const at = a.edges.findIndex(({ id }, place) => id !== b.edges[place]?.id);
  const [one, other] = [a.edges[at]?.id ?? '', b.edges[at]?.id ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

const compare = (a: Label, b: Label): number => compareRanks(a.cost, b.cost) || compareIds(a, b);

const extend = ({ cost, edges }: Label, edge: Edge): Label => ({
  cost: [...edge.cost.map((rank, at) => rank + (cost[at] ?? 0)), edges.length + 1],
  edges: [...edges, edge],
});

function edgesByNode(edges: readonly Edge[]): Map<string, [edge: Edge, other: string][]> {
  const byNode = new Map<string, [Edge, string][]>();
  const add = (node: string, edge: Edge, other: string): void => {
    const known = byNode.get(node);
    if (known) known.push([edge, other]);
    else byNode.set(node, [[edge, other]]);
  };
  for (const edge of edges) {
    const [one, other] = edge.ends;
    add(one, edge, other);
    add(other, edge, one);
  }
  return byNode;
}

/** The edges of the cheapest path in the order of travel; null when nothing leads there. */
export function cheapestPath(edges: readonly Edge[], from: string, to: string): Edge[] | null {
  const byNode = edgesByNode(edges);
  const open = new Map<string, Label>([[from, { cost: [], edges: [] }]]);
  const done = new Set<string>();
  for (;;) {
    const [node, label] = [...open].reduce<[string, Label] | []>(
      (best, one) => (best[1] === undefined || compare(one[1], best[1]) < 0 ? one : best),
      [],
    );
    if (node === undefined || label === undefined) return null;
    if (node === to) return [...label.edges];
    open.delete(node);
    done.add(node);
    for (const [edge, other] of byNode.get(node) ?? []) {
      if (done.has(other)) continue;
      const next = extend(label, edge);
      const known = open.get(other);
      if (known === undefined || compare(next, known) < 0) open.set(other, next);
    }
  }
}
