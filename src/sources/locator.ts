/** Where in a source something stands: what a reader follows from a statement of fact to its evidence. */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';

/** The place within the source, as exactly as it is known. */
export const PlaceInSource = z.discriminatedUnion('kind', [
  /** A stretch of a document of this case, with its words; `text` is the sha-256 that the span counts in. */
  Span.extend({
    kind: z.literal('passage'),
    document: z.string(),
    text: z.string(),
    quote: z.string().max(20_000),
    coding: z.string().nullable(),
  }),
  /** A page or paragraph as one cites it: `12`, `para. 4`. */
  z.object({ kind: z.literal('page'), page: z.string().min(1).max(200) }),
  /** A note of an article that was taken apart here. */
  z.object({ kind: z.literal('note'), article: z.string(), note: z.string() }),
  z.object({ kind: z.literal('url'), url: z.url({ protocol: /^https?$/ }) }),
  z.object({ kind: z.literal('whole') }),
]);
export type PlaceInSource = z.infer<typeof PlaceInSource>;

export const Locator = z.object({
  /** Id in the register; null only for a passage whose document has no source record yet. */
  source: z.string().nullable(),
  place: PlaceInSource,
  /** Null when it rests on the source itself; else whose report of the source was read, and where: `note 9`. */
  reported: z.object({ source: z.string(), at: z.string().max(200) }).nullable(),
  /**
   * Names the text that this one copies (one ministry's statement, one agency report): places of one origin say the
   * same thing once and do not corroborate each other. Null when it speaks for itself.
   */
  origin: z.string().max(200).nullable(),
});
export type Locator = z.infer<typeof Locator>;
