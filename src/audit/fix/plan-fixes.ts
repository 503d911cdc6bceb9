/** Which fixes can be made together, and why others cannot. */
import type { Article } from '../../articles/model.ts';
import type { Edit, RuleFinding } from '../model.ts';
import { SpanCover } from '../span-index.ts';

export interface PlannedFix {
  finding: RuleFinding;
  edits: readonly Edit[];
}

export interface SkippedFix {
  finding: RuleFinding;
  why: string;
}

export interface FixPlan {
  fixes: PlannedFix[];
  skipped: SkippedFix[];
}

/**
 * Quoted words and titles. The rules keep away from them already; a fix is the last place where a
 * mistake of a rule can still be stopped.
 */
const protectedWords = (article: Article): SpanCover => {
  const references = [...article.citations, ...article.entries].map((one) => one.reference);
  return new SpanCover([
    ...article.quotations.map((one) => one.span),
    ...references.flatMap((reference) => (reference?.title ? [reference.title] : [])),
  ]);
};

/** Edits that take the same letters, or put something in at one point. */
const clash = (a: Edit, b: Edit): boolean =>
  a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;

const isSane = (edit: Edit, length: number): boolean =>
  edit.start >= 0 && edit.start <= edit.end && edit.end <= length;

const whyNot = (
  finding: RuleFinding,
  article: Article,
  guarded: SpanCover,
  taken: readonly Edit[],
): string | null => {
  const edits = finding.fix?.edits ?? [];
  if (edits.length === 0) return 'it is advice: only the author can say what should stand there';
  if (!edits.every((edit) => isSane(edit, article.text.length))) return 'its place is unknown';
  if (edits.some((edit) => guarded.touches(edit))) return 'it would change a quotation or a title';
  if (edits.some((edit) => taken.some((other) => clash(edit, other))))
    return 'another correction changes the same words';
  return null;
};

/** Takes each finding's fix whole or not at all, in the order given. */
export const planFixes = (article: Article, findings: readonly RuleFinding[]): FixPlan => {
  const guarded = protectedWords(article);
  const taken: Edit[] = [];
  const plan: FixPlan = { fixes: [], skipped: [] };
  for (const finding of findings) {
    if (finding.fix === null) continue;
    const why = whyNot(finding, article, guarded, taken);
    if (why !== null) {
      plan.skipped.push({ finding, why });
      continue;
    }
    const { edits } = finding.fix;
    taken.push(...edits);
    plan.fixes.push({ finding, edits });
  }
  return plan;
};
