import type { RuleFinding } from '../model.ts';

/**
 * Two rules may see one fault from two sides. The second of each pair is folded into the first where
 * its first place lies within a place of the other: the author gets one finding, and its sentence.
 */
const PAIRS: readonly (readonly [kept: string, folded: string])[] = [
  ['title-variant', 'romanisation-anomaly'],
  ['title-variant', 'title-case-anomaly'],
  ['mixed-script-word', 'title-variant'],
  ['institution-wrong', 'outlet-variant'],
  ['url-note-bib-mismatch', 'url-id-length-outlier'],
];

const keptFor = new Map<string, Set<string>>();
for (const [kept, folded] of PAIRS) {
  const known = keptFor.get(folded) ?? new Set<string>();
  keptFor.set(folded, known.add(kept));
}
const KEEPERS = new Set(PAIRS.map(([kept]) => kept));

const touches = (a: RuleFinding['places'][number], b: RuleFinding['places'][number]): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end;

/** Folding asks only findings of the few rules above, so that it costs next to nothing. */
export const foldFindings = (findings: readonly RuleFinding[]): RuleFinding[] => {
  const keepers = findings.filter((one) => KEEPERS.has(one.rule));
  const gone = new Set<RuleFinding>();
  const told = new Map<RuleFinding, RuleFinding[]>();
  for (const one of findings) {
    const rules = keptFor.get(one.rule);
    const [first] = one.places;
    if (!rules || !first) continue;
    const keeper = keepers.find(
      (other) =>
        rules.has(other.rule) && !gone.has(other) && other.places.some((at) => touches(at, first)),
    );
    if (!keeper) continue;
    gone.add(one);
    told.set(keeper, [...(told.get(keeper) ?? []), one]);
  }
  return findings
    .filter((one) => !gone.has(one))
    .map((one) => {
      const also = told.get(one);
      return also === undefined
        ? one
        : {
            ...one,
            message: [one.message, ...also.map(({ message }) => message)].join(' '),
            evidence: { ...one.evidence, also: also.map(({ rule }) => rule) },
          };
    });
};
