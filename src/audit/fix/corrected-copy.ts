/** A corrected copy of the file an article was read from. The file itself is never written. */

import { articleToMarkdown } from '../../articles/article-markdown.ts';
import type { Article } from '../../articles/model.ts';
import { decodeText } from '../../documents/capture/text/decode.ts';
import type { Edit, RuleFinding } from '../model.ts';
import { applyToArticle } from './apply-to-article.ts';
import { toFileEdit } from './file-edits.ts';
import { encodeText, type Patch, patchBytes } from './patch-bytes.ts';
import { type FixPlan, type PlannedFix, planFixes } from './plan-fixes.ts';

export interface CorrectedCopy extends FixPlan {
  bytes: Uint8Array;
  /** Ending of the copy: that of the original, or `md` for Word and PDF. */
  extension: string;
}

const extensionOf = (fileName: string): string => /\.([^./\\]+)$/u.exec(fileName)?.[1] ?? 'txt';

/** The fix in the file's letters, or why it cannot be made there. */
const toPatches = (
  article: Article,
  fix: PlannedFix,
  file: string,
  encoding: string,
): Patch[] | string => {
  const patches: Patch[] = [];
  for (const edit of fix.edits) {
    const inFile: Edit | null = toFileEdit(article, edit);
    if (inFile === null) return 'its place is not one stretch of the file; it must be made by hand';
    const small = article.text.slice(edit.start, edit.end);
    if (!small.includes(file.slice(inFile.start, inFile.end)))
      return 'the file does not read there as it did when it was taken in';
    const bytes = encodeText(inFile.replacement, encoding);
    if (bytes === null) return `the file’s encoding (${encoding}) lacks a letter of the correction`;
    patches.push({ edit: inFile, bytes });
  }
  return patches;
};

const patchFile = (article: Article, original: Uint8Array, plan: FixPlan): CorrectedCopy => {
  const { text, encoding } = decodeText(original);
  const made: PlannedFix[] = [];
  const skipped = [...plan.skipped];
  const patches: Patch[] = [];
  for (const fix of plan.fixes) {
    const own = toPatches(article, fix, text, encoding);
    if (typeof own === 'string') skipped.push({ finding: fix.finding, why: own });
    else {
      made.push(fix);
      patches.push(...own);
    }
  }
  const bytes = patchBytes(original, encoding, patches);
  return { bytes, extension: extensionOf(article.fileName), fixes: made, skipped };
};

/** Text, Markdown and HTML are changed letter by letter; Word and PDF come back as Markdown. */
export const correctedCopy = (
  article: Article,
  original: Uint8Array,
  findings: readonly RuleFinding[],
): CorrectedCopy => {
  const plan = planFixes(article, findings);
  if (article.format !== 'docx' && article.format !== 'pdf')
    return patchFile(article, original, plan);
  const edits = plan.fixes.flatMap((fix) => fix.edits);
  const markdown = articleToMarkdown(applyToArticle(article, edits));
  return { ...plan, bytes: new TextEncoder().encode(markdown), extension: 'md' };
};
