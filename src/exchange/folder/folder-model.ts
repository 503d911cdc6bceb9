import { z } from 'zod';
import { CaseInfo } from '../../cases/model.ts';

/** `case.json` of a case folder. `articles`: files beside it, read as manuscripts. */
export const FolderCase = CaseInfo.extend({
  question: CaseInfo.shape.question.default(''),
  authors: CaseInfo.shape.authors.default([]),
  languages: CaseInfo.shape.languages.default([]),
  period: CaseInfo.shape.period.default(''),
  articles: z.array(z.string()).max(1000).default([]),
  /** CSL-JSON of the register, as `exportFolder` writes it. */
  register: z.string().optional(),
  /** Articles with everything that was read and decided, as `exportFolder` writes them. */
  readings: z.array(z.string()).max(10_000).default([]),
  /** Documents, one file each beside its text. */
  documents: z.array(z.string()).max(1_000_000).default([]),
  codebook: z.string().optional(),
  /** Web Annotations, one a line. */
  codings: z.string().optional(),
  memos: z.string().optional(),
  /** Runs of automatic coding, settled disagreements, who has read what. */
  codingRecords: z.string().optional(),
  /** Decisions about articles that were taken out, as `exportFolder` writes them. */
  setAside: z.string().optional(),
});
export type FolderCase = z.infer<typeof FolderCase>;
