/** What is folded, what is chosen, and what the keys do with it. */
import { useState } from 'react';
import type { CodeNode } from '../../coding/codebook.ts';
import type { Codebook } from '../../coding/codebook-model.ts';
import { answer, api } from '../parts/api.ts';
import { useAddress } from '../parts/use-address.ts';
import { useChange } from '../parts/use-change.ts';
import { type Direction, type Place, placeAfter, type TreeRow, treeRows } from './tree-rows.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly current: CodeNode | null;
  readonly words: string;
  setWords(words: string): void;
  choose(id: string | null): void;
  fold(id: string, folded?: boolean): void;
  /** The code so many rows further on. */
  step(by: number): string | null;
  /** Left: folds, or goes to the code above. Right: unfolds, or goes to the first below. */
  left(): void;
  right(): void;
  move(id: string, place: Place | null): void;
  moveByArrow(key: string): void;
}

export function useTree({ codes }: Codebook): Tree {
  const [words, setWords] = useAddress('find');
  const [chosen, setChosen] = useAddress('code');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = treeRows(codes, folded, words);
  const at = rows.findIndex(({ node }) => node.id === chosen);
  const row = rows[at];
  const send = useChange(({ id, place }: { id: string; place: Place }) =>
    answer(api.codes[':id'].move.$post({ param: { id }, json: place })),
  );
  const choose = (id: string | null): void => setChosen(id, { replace: true });
  const fold = (id: string, to = !folded.has(id)): void =>
    setFolded((before) => new Set(to ? [...before, id] : [...before].filter((one) => one !== id)));
  const move = (id: string, place: Place | null): void => {
    if (!place) return;
    if (place.parent !== null) fold(place.parent, false);
    send.mutate({ id, place });
  };
  return {
    rows,
    current: row?.node ?? null,
    words,
    setWords: (next) => setWords(next, { replace: true }),
    choose,
    fold,
    step: (by) => rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.node.id ?? null,
    left: () => {
      if (!row) return;
      if (row.open && row.node.children.length > 0 && words === '') fold(row.node.id, true);
      else if (row.node.parent !== null) choose(row.node.parent);
    },
    right: () => {
      if (!row || row.node.children.length === 0) return;
      if (!row.open) fold(row.node.id, false);
      else choose(rows[at + 1]?.node.id ?? null);
    },
    move,
    moveByArrow: (key) => {
      const direction = ARROWS[key];
      if (row && direction) move(row.node.id, placeAfter(codes, row.node.id, direction));
    },
  };
}
