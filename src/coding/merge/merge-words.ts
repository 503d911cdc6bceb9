import { listInWords } from '../agreement/list-in-words.ts';
import type { MergePreview, MergeResult } from './model.ts';

const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const parts = (of: [number, string, string][]): string[] =>
  of.filter(([count]) => count > 0).map(([count, one, many]) => some(count, one, many));

/** What a copy would bring, in a sentence. */
export function previewInWords({ title, coders, codes, documents, codings }: MergePreview): string {
  const brings = parts([
    [documents.added, 'new document', 'new documents'],
    [codes.added, 'new code', 'new codes'],
    [codings.added, 'new coding', 'new codings'],
    [codings.updated, 'changed coding', 'changed codings'],
  ]);
  const who = coders.length === 0 ? '' : ` by ${listInWords(coders, 4)}`;
  return brings.length === 0
    ? `“${title}” brings nothing new.`
    : `“${title}” brings ${listInWords(brings, 9)}${who}.`;
}

/** What was taken in, in sentences. */
export function resultInWords(result: MergeResult): string {
  const taken = parts([
    [result.documents, 'document', 'documents'],
    [result.codes, 'code', 'codes'],
    [result.codings, 'coding', 'codings'],
    [result.readings, 'reading', 'readings'],
    [result.memos, 'memo', 'memos'],
    [result.settlements, 'settlement', 'settlements'],
  ]);
  const more = [
    ...parts([
      [result.updated, 'was brought up to date', 'were brought up to date'],
      [result.removed, 'was removed', 'were removed'],
      [result.review, 'coding waits for review', 'codings wait for review'],
      [result.leftOut, 'coding was left out', 'codings were left out'],
    ]),
  ];
  const head = taken.length === 0 ? 'Nothing new.' : `Taken in: ${listInWords(taken, 9)}.`;
  return [head, ...more.map((line) => `${line}.`), ...result.notes].join(' ');
}
