import { groupedBy } from './coded-case.ts';
import { type ForeignCode, guidKey } from './foreign-project.ts';

/** Each code before those below it; rings and lost parents, which damaged files have, stand at the top. */
export function foreignTree(
  codes: readonly ForeignCode[],
): { code: ForeignCode; path: string[] }[] {
  const known = new Set(codes.map(({ guid }) => guidKey(guid)));
  const parentOf = ({ parent }: ForeignCode): string =>
    parent !== null && known.has(guidKey(parent)) ? guidKey(parent) : '';
  const byParent = groupedBy(codes, parentOf);
  const found: { code: ForeignCode; path: string[] }[] = [];
  const open = (byParent.get('') ?? []).map((code) => ({ code, path: [code.name] })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { code, path } = next;
    found.push(next);
    const below = byParent.get(guidKey(code.guid)) ?? [];
    open.push(...below.map((one) => ({ code: one, path: [...path, one.name] })).reverse());
  }
  const seen = new Set(found.map(({ code }) => code));
  const ringed = codes.filter((code) => !seen.has(code));
  return [...found, ...ringed.map((code) => ({ code, path: [code.name] }))];
}
