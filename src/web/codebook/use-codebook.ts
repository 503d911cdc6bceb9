/** The codebook as the screens read it. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type CodeNode, codeTree } from '../../coding/codebook.ts';
import type { Codebook, CodeCount } from '../../coding/codebook-model.ts';
import type { Code } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';

export const useCodebook = (): UseQueryResult<Codebook, Error> =>
  useQuery({ queryKey: ['codebook'], queryFn: () => answer(api.codebook.$get()) });

export interface CodeTotal {
  readonly all: number;
  /** Of these, how many wait for a person to confirm them. */
  readonly machine: number;
  readonly byCoder: ReadonlyMap<string, number>;
}

const NONE: CodeTotal = { all: 0, machine: 0, byCoder: new Map() };

export function totalsOf(counts: readonly CodeCount[]): (code: string) => CodeTotal {
  const totals = new Map<string, { all: number; machine: number; byCoder: Map<string, number> }>();
  for (const { code, coder, origin, count } of counts) {
    const total = totals.get(code) ?? { all: 0, machine: 0, byCoder: new Map<string, number>() };
    total.all += count;
    if (origin === 'machine') total.machine += count;
    total.byCoder.set(coder, (total.byCoder.get(coder) ?? 0) + count);
    totals.set(code, total);
  }
  return (code) => totals.get(code) ?? NONE;
}

export const flatTree = (codes: readonly Code[]): CodeNode[] => {
  const flat = (nodes: readonly CodeNode[]): CodeNode[] =>
    nodes.flatMap((node) => [node, ...flat(node.children)]);
  return flat(codeTree(codes));
};

export const pathWords = (path: readonly string[]): string => path.join(' › ');

/** Codes as a list to choose from, each with its path; the value is the id. */
export const codeChoices = (
  codes: readonly Code[],
  keep: (code: CodeNode) => boolean,
): { value: string; label: string }[] =>
  flatTree(codes)
    .filter(keep)
    .map((node) => ({ value: node.id, label: pathWords(node.path) }));

export const passagesWords = (count: number): string =>
  count === 1 ? '1 passage' : `${count.toLocaleString('en')} passages`;
