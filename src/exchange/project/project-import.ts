/** What the import of a project did, and what it did not keep. */
import { z } from 'zod';
import type { Coding } from '../../coding/model.ts';
import { Calibration } from './calibrate.ts';
import { Loss } from './losses.ts';

const Taken = z.object({
  added: z.number().int(),
  /** Known by its GUID and different now. */
  updated: z.number().int(),
  /** Known and alike. */
  known: z.number().int(),
});
export type Taken = z.infer<typeof Taken>;
export const nothingTaken = (): Taken => ({ added: 0, updated: 0, known: 0 });

/** What came in, how offsets were understood, and what was not kept. */
export const ProjectImport = z.object({
  name: z.string(),
  tool: z.string(),
  codes: Taken,
  documents: Taken,
  codings: Taken.extend({
    /** Of the codings of the project: those that stand on their words. */
    placed: z.number().int(),
    /** Of the codings of the project: those that a person must place. */
    review: z.number().int(),
  }),
  memos: Taken,
  calibration: Calibration.nullable(),
  losses: z.array(Loss),
});
export type ProjectImport = z.infer<typeof ProjectImport>;

/** An import that was done: the documents that are new have `batch` as their import. */
export const ProjectTaken = ProjectImport.extend({ batch: z.string() });
export type ProjectTaken = z.infer<typeof ProjectTaken>;

/** How the history calls it. */
export const importLabel = ({ name, tool }: Pick<ProjectImport, 'name' | 'tool'>): string =>
  `Import the project “${name || tool || 'codebook'}”`;

export const TAKING_STAGES = ['codes', 'documents', 'codings', 'memos'] as const;

/** How far the taking in is; `of` is the number of codes, documents or memos of the project. */
export interface TakingProgress {
  stage: (typeof TAKING_STAGES)[number];
  done: number;
  of: number;
}

export type CodingsByGuid = ReadonlyMap<string, Coding>;
