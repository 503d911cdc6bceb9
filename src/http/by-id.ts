import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import { jsonAnswer } from './json.ts';

/** The parameter of routes to one thing. */
export const ById = z.object({ id: z.string().min(1).max(200) });

const Removed = z.object({ removed: z.string() });

/** Removes one thing and answers with its id: `deleteRoute('/places/{id}', 'Delete a place')`. */
export const deleteRoute = <Path extends RouteConfig['path']>(path: Path, summary: string) =>
  createRoute({
    method: 'delete',
    path,
    summary,
    request: { params: ById },
    responses: { 200: jsonAnswer(Removed, 'Its id') },
  });
