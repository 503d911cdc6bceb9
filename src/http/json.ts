import type { z } from '@hono/zod-openapi';

/** A JSON answer of a route's OpenAPI entry. Errors need no entry: every operation gets `Problem` as its default. */
export const jsonAnswer = <T extends z.ZodType>(
  schema: T,
  description: string,
): { description: string; content: { 'application/json': { schema: T } } } => ({
  description,
  content: { 'application/json': { schema } },
});

/** A required JSON body of a route's OpenAPI entry. */
export const jsonBody = <T extends z.ZodType>(
  schema: T,
): { required: true; content: { 'application/json': { schema: T } } } => ({
  required: true,
  content: { 'application/json': { schema } },
});
