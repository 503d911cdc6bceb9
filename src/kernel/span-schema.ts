import { z } from 'zod';

/** A stretch of a text at a boundary; apart from `span.ts` so that reading a file needs no schema library. */
export const Span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof Span>;
