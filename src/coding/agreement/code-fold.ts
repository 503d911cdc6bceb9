import type { Code } from '../model.ts';

/**
 * Under which code a coding is compared, null for none: itself, or with `branches` the nearest chosen code above.
 * When none is chosen all are, and with `branches` those at the top.
 */
export function codeFold(
  codes: readonly Pick<Code, 'id' | 'parent'>[],
  chosen: readonly string[],
  branches: boolean,
): (code: string) => string | null {
  const parents = new Map(codes.map(({ id, parent }) => [id, parent]));
  const wanted = new Set(chosen);
  if (!branches) {
    return (code) => (wanted.size === 0 || wanted.has(code) ? code : null);
  }
  const stops = (code: string): boolean =>
    wanted.size === 0 ? !parents.has(parents.get(code) ?? '') : wanted.has(code);
  return (code) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = code; at && !seen.has(at); at = parents.get(at)) {
      if (stops(at)) return at;
      seen.add(at);
    }
    return null;
  };
}
