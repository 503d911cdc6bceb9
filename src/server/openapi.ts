import type { OpenAPIHono } from '@hono/zod-openapi';
import { version } from '../cases/version.ts';
import { Problem } from '../http/problem.ts';
import type { AppEnv } from '../http/slice-app.ts';

interface Operation {
  responses: Record<string, unknown>;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** The OpenAPI 3.1 document. Every operation can fail in one way, which is therefore written once, here. */
export function describeApi(routes: OpenAPIHono<AppEnv>): {
  paths: Record<string, Record<string, Operation>>;
} & Record<string, unknown> {
  routes.openAPIRegistry.register('Problem', Problem);
  const document = routes.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Dragoman', version, description: 'The API of one open case.' },
    servers: [{ url: '/api' }],
  });
  const paths = document.paths as Record<string, Record<string, Operation>>;
  for (const item of Object.values(paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) operation.responses.default = problemAnswer;
    }
  }
  return { ...document, paths };
}

const problemAnswer = {
  description: 'What went wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
