import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from '../db/context.ts';
import { invalidProblem, problemResponse } from './problem.ts';

/** What every handler finds in `c.var`. */
export interface AppEnv {
  Variables: { context: Context };
}

/**
 * An app for the routes of one slice. Mounted apps do not inherit the hook that answers invalid
 * requests, so each slice is made here. Chain `.openapi(route, handler)` on it and export the chain:
 * its type is what the web's client knows.
 */
export const createSliceApp = (): OpenAPIHono<AppEnv> =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) =>
      result.success ? undefined : problemResponse(invalidProblem(result.error)),
  });
