/** What a corrected copy would change, as a person reads it. */
import { diffWordsWithSpace } from 'diff';
import type { Article } from '../../articles/model.ts';
import type { Edit, RuleFinding } from '../model.ts';
import type { DiffPart } from '../view.ts';

export interface FixPreview {
  rule: string;
  message: string;
  line: number;
  /** Where the change stands in the article's text. */
  start: number;
  /** The words around the change, with what goes and what comes. */
  parts: DiffPart[];
}

const AROUND = 40;

const kindOf = (part: { added?: boolean; removed?: boolean }): DiffPart['kind'] => {
  if (part.added) return 'added';
  return part.removed ? 'removed' : 'same';
};

/** One edit in its surroundings; words are compared, so that the reader sees words go and come. */
export const diffEdit = (text: string, edit: Edit): DiffPart[] => {
  let from = Math.max(0, edit.start - AROUND);
  let to = Math.min(text.length, edit.end + AROUND);
  while (from > 0 && /\S/u.test(text[from - 1] ?? '') && edit.start - from < AROUND * 2) from -= 1;
  while (to < text.length && /\S/u.test(text[to] ?? '') && to - edit.end < AROUND * 2) to += 1;
  const before = text.slice(from, to);
  const after = text.slice(from, edit.start) + edit.replacement + text.slice(edit.end, to);
  return diffWordsWithSpace(before, after).map((part) => ({
    kind: kindOf(part),
    text: part.value,
  }));
};

export const previewFix = (
  article: Article,
  finding: RuleFinding,
  edits: readonly Edit[] = finding.fix?.edits ?? [],
): FixPreview[] =>
  edits.map((edit) => ({
    rule: finding.rule,
    message: finding.message,
    line:
      finding.places.find(({ span }) => span.start <= edit.end && edit.start <= span.end)?.line ??
      finding.places[0]?.line ??
      1,
    start: edit.start,
    parts: diffEdit(article.text, edit),
  }));
