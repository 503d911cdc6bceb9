import { z } from 'zod';
import { CaseInfo } from '../../cases/model.ts';

const info = CaseInfo.shape;

/** `case.json` of a case folder: the title page, and files whose names are not always the same. */
export const FolderCase = z.strictObject({
  ...info,
  question: info.question.default(''),
  authors: info.authors.default([]),
  languages: info.languages.default([]),
  period: info.period.default(''),
  periods: info.periods.default([]),
  licence: info.licence.default(''),
  published: info.published.default(''),
  /** Files that are read as manuscripts. */
  articles: z.array(z.string()).max(1000).default([]),
  /** Articles with everything that was read and decided, as `exportFolder` writes them. */
  readings: z.array(z.string()).max(10_000).default([]),
  /** Documents, one file each beside its text. */
  documents: z.array(z.string()).max(1_000_000).default([]),
  /** Need not be named where they are called as in `STANDARD_FILES`. */
  register: z.string().optional(),
  codebook: z.string().optional(),
  codings: z.string().optional(),
  memos: z.string().optional(),
  codingRecords: z.string().optional(),
  setAside: z.string().optional(),
});
export type FolderCase = z.infer<typeof FolderCase>;

/** Files that are read when they are there. */
export const STANDARD_FILES = {
  /** CSL-JSON of the register. */
  register: 'sources.csl.json',
  codebook: 'codebook.json',
  /** Web Annotations, one a line. */
  codings: 'codings.jsonl',
  memos: 'memos.json',
  /** Runs of automatic coding, settled disagreements, who has read what. */
  codingRecords: 'coding-records.json',
  /** Decisions about articles that were taken out. */
  setAside: 'articles/set-aside.json',
} as const satisfies Partial<Record<keyof FolderCase, string>>;
