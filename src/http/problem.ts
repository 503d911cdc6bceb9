/** Errors as RFC 9457 problem documents: one shape for everything that can fail. */
import { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { DomainError, type ErrorCode } from '../kernel/errors.ts';

export const Problem = z
  .object({
    /** `/problems/CODE`; what a program should look at. */
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** One sentence for a person: what is wrong, where, and what helps. */
    detail: z.string(),
    /** Fields that were refused, when the request was. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Further facts, as the error gives them. */
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

const KINDS: Record<ErrorCode, { status: number; title: string }> = {
  'not-found': { status: 404, title: 'Not found' },
  invalid: { status: 422, title: 'Not valid' },
  conflict: { status: 409, title: 'In conflict with the case as it is' },
  'bad-input': { status: 422, title: 'The file cannot be read' },
  'too-large': { status: 413, title: 'Too large' },
  locked: { status: 423, title: 'In use by another program' },
  'wrong-use': { status: 400, title: 'Wrong use' },
  damaged: { status: 422, title: 'Damaged' },
  forbidden: { status: 403, title: 'Not allowed' },
};

export const problemResponse = (problem: Problem): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  });

export const domainProblem = (error: DomainError): Problem => ({
  type: `/problems/${error.code}`,
  title: KINDS[error.code].title,
  status: KINDS[error.code].status,
  detail: error.message,
  ...(Object.keys(error.details).length > 0 && { details: error.details }),
});

/** What a request may have got wrong, field by field. */
export const invalidProblem = (error: z.ZodError): Problem => {
  const fields = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  const first = fields[0];
  return {
    type: '/problems/invalid',
    title: 'Not valid',
    status: 422,
    detail: first
      ? `${first.path || 'The request'}: ${first.message}`
      : 'The request is not valid.',
    fields,
  };
};

/** The last word on every error. What was not foreseen is logged with an id, and its text stays here. */
export function answerError(
  error: Error,
  _context: HonoContext,
  log: (line: string) => void = console.error,
): Response {
  if (error instanceof DomainError) return problemResponse(domainProblem(error));
  if (error instanceof HTTPException) {
    return problemResponse({
      type: '/problems/http',
      title: error.status === 400 ? 'Malformed request' : 'Refused',
      status: error.status,
      detail: error.message || `The request was refused with status ${error.status}.`,
    });
  }
  const id = crypto.randomUUID();
  log(`error ${id}: ${error.stack ?? error.message}`);
  return problemResponse({
    type: '/problems/unexpected',
    title: 'Unexpected error',
    status: 500,
    detail: `Something failed that should not. The terminal shows it under the number ${id}.`,
  });
}
