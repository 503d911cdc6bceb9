import { Hono } from 'hono';
import type { Context } from '../db/context.ts';
import { answerError, problemResponse } from '../http/problem.ts';
import { createApi } from './api.ts';
import { type GuardOptions, guard } from './guard.ts';
import { CONTENT_SECURITY_POLICY, serveWeb } from './static.ts';

export interface AppOptions {
  readonly context: Context;
  readonly guard: GuardOptions;
  /** Folder of the built web files. */
  readonly webRoot: string;
}

/** Everything one run serves: the guard first, then the API under /api, then the screens. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('content-security-policy')) {
      headers.set('content-security-policy', CONTENT_SECURITY_POLICY);
    }
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-resource-policy', 'same-origin');
  });
  app.use(guard(options.guard));
  app.route('/api', createApi(options.context));
  app.all('/api/*', (c) => nothingAt(c.req.path));
  app.use(serveWeb(options.webRoot));
  app.notFound((c) => nothingAt(c.req.path));
  app.onError(answerError);
  return app;
}

const nothingAt = (path: string): Response =>
  problemResponse({
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: `There is nothing at ${path}.`,
  });
