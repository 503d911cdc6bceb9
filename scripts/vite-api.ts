/** `npm run dev`: the API runs inside Vite, in one process on one port, and is loaded anew when its code changes. */
import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';

interface DevApi {
  devApi(file: string): Promise<{ fetch(request: Request): Response | Promise<Response> }>;
}

export const apiInside = (): Plugin => ({
  name: 'dragoman-api',
  apply: 'serve',
  configureServer(server) {
    const file = process.env.DRAGOMAN_CASE ?? 'cases/karabakh';
    server.middlewares.use(async (request, response, next) => {
      if (!request.url?.startsWith('/api')) return next();
      try {
        const module = (await server.ssrLoadModule('/../server/dev-api.ts')) as DevApi;
        const api = await module.devApi(file);
        await getRequestListener(api.fetch)(request, response);
      } catch (error) {
        next(error);
      }
    });
  },
});
