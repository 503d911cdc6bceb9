/** What a project holds and what would become of it, before anything is kept. */
import { z } from 'zod';
import { MemoTarget } from '../../coding/model.ts';
import { ConflictKind } from './decisions.ts';
import { ProjectImport } from './project-import.ts';

/** Words that the project quotes, beside those that stand where it points. */
export const QuotationExample = z.object({
  document: z.string(),
  quoted: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
  agrees: z.boolean(),
});
export type QuotationExample = z.infer<typeof QuotationExample>;

export const ProjectContents = z.object({
  documents: z.array(
    z.object({
      title: z.string(),
      words: z.number().int(),
      codings: z.number().int(),
      /** In the case under the same GUID. */
      known: z.boolean(),
    }),
  ),
  codes: z.array(
    z.object({
      path: z.array(z.string()),
      codable: z.boolean(),
      colour: z.string().nullable(),
      codings: z.number().int(),
    }),
  ),
  coders: z.array(z.object({ name: z.string(), codings: z.number().int() })),
  variables: z.array(
    z.object({ name: z.string(), documents: z.number().int(), example: z.string() }),
  ),
  memos: z.array(
    z.object({ on: MemoTarget, author: z.string(), title: z.string(), text: z.string() }),
  ),
  examples: z.array(QuotationExample),
});
export type ProjectContents = z.infer<typeof ProjectContents>;

/** Where project and case say different things, and the project is not simply new. */
export const Conflict = z.object({
  /** Names it in the decisions; the same for the same project and case. */
  key: z.string(),
  kind: ConflictKind,
  /** Path of the code, title of the document or memo. */
  what: z.string(),
  differs: z.array(z.object({ field: z.string(), here: z.string(), theirs: z.string() })),
});
export type Conflict = z.infer<typeof Conflict>;

export const ProjectPreview = z.object({
  /** What taking it in would do. */
  result: ProjectImport,
  contents: ProjectContents,
  conflicts: z.array(Conflict),
  /** Codings that would wait for a person. */
  waiting: z.array(
    z.object({
      document: z.string(),
      code: z.string(),
      coder: z.string(),
      quoted: z.string(),
      doubt: z.string(),
    }),
  ),
  /** Whether taking it in would change the case at all. */
  changes: z.boolean(),
});
export type ProjectPreview = z.infer<typeof ProjectPreview>;
