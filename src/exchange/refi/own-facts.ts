/**
 * What REFI-QDA has no words for: layouts, runs of automatic coding, what waits for review. Our own
 * exports carry it in a file of their own beside the sources, which other programs leave alone.
 */
import { z } from 'zod';
import { Coding, CodingRun } from '../../coding/model.ts';
import { Document, TextLayout } from '../../documents/document.ts';
import { DomainError } from '../../kernel/errors.ts';

export const OWN_FILE = 'dragoman.json';

export const OwnDocument = Document.pick({
  fileName: true,
  format: true,
  stated: true,
  language: true,
  date: true,
  importedAt: true,
  fingerprint: true,
  attributes: true,
  dropped: true,
  warnings: true,
}).extend({
  guid: z.string(),
  /** sha-256 of the text that the layout belongs to. */
  text: z.string(),
  layout: TextLayout,
  /** Name of the original in the folder of sources. */
  original: z.object({ file: z.string(), mediaType: z.string() }).nullable(),
});
export type OwnDocument = z.infer<typeof OwnDocument>;

export const OwnProject = z.object({
  version: z.literal(1),
  documents: z.array(OwnDocument).max(1_000_000),
  runs: z.array(CodingRun).max(100_000),
  /** Codings that a machine made or that wait for review, by GUID. */
  codings: z
    .array(
      Coding.pick({ guid: true, origin: true, run: true, doubt: true }).extend({
        /** Where and what, when it waits for review. */
        review: Coding.pick({
          start: true,
          end: true,
          quote: true,
          prefix: true,
          suffix: true,
        }).optional(),
      }),
    )
    .max(5_000_000),
  /** GUIDs of notes that only say to others what is said here. */
  notes: z.array(z.string()).max(5_000_000),
});
export type OwnProject = z.infer<typeof OwnProject>;

export function readOwnFacts(bytes: Uint8Array | undefined, fileName: string): OwnProject | null {
  if (!bytes) return null;
  try {
    return OwnProject.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const why = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is not JSON';
    throw new DomainError('bad-input', `${fileName}: ${OWN_FILE} cannot be read (${why}).`);
  }
}
