/** From a number to the passages behind it. */
import type { PassageFilter, Unit } from '../../coding/retrieval/filter.ts';
import { passagesHref } from './use-passage-filter.ts';

interface CodeAt {
  readonly id: string;
  readonly path: readonly string[];
}

/** The code and those below it: their paths begin with its path. Two codes of one name in one place share a branch. */
const branch = (codes: readonly CodeAt[], id: string): string[] => {
  const path = codes.find((code) => code.id === id)?.path;
  if (!path) return [id];
  return codes
    .filter((code) => path.every((name, at) => code.path[at] === name))
    .map((code) => code.id);
};

/** The same filter with every code named that it means, so that codes can be added that stand for themselves only. */
function exactly(filter: PassageFilter, codes: readonly CodeAt[]): PassageFilter {
  if (!filter.below) return filter;
  return {
    ...filter,
    below: false,
    conditions: filter.conditions.map((condition) => ({
      ...condition,
      codes: [...new Set(condition.codes.flatMap((id) => branch(codes, id)))],
    })),
  };
}

export const codeHref = (
  filter: PassageFilter,
  codes: readonly CodeAt[],
  code: string,
  attribute?: { key: string; value: string },
): string => {
  const exact = exactly(filter, codes);
  const where = attribute
    ? [
        ...exact.where.filter((one) => one.attribute !== attribute.key),
        { attribute: attribute.key, values: [attribute.value] },
      ]
    : exact.where;
  return passagesHref({ ...exact, codes: [code], where });
};

/** Codings of the first code that meet one of the second. */
export const pairHref = (
  filter: PassageFilter,
  codes: readonly CodeAt[],
  pair: { first: string; second: string; unit: Unit },
): string => {
  const exact = exactly(filter, codes);
  const near = { has: true, codes: [pair.second], how: pair.unit, within: 0 };
  return passagesHref({ ...exact, codes: [pair.first], conditions: [...exact.conditions, near] });
};
