import { Hono } from 'hono';
import type { OpenCase } from '../shell/open-case.ts';
import { openForScreens } from '../shell/open-for-screens.ts';
import { createApi } from './api.ts';

/** Outlives this module, which Vite loads anew whenever code changes; the case stays open and locked. */
const held = globalThis as { dragomanDevCase?: Promise<OpenCase> };

let app: Hono | undefined;

/** The API for `npm run dev`. No guard: Vite listens on this machine only, and checks the host itself. */
export async function devApi(file: string): Promise<Hono> {
  held.dragomanDevCase ??= openForScreens(file, console.info);
  app ??= new Hono().route('/api', createApi(await held.dragomanDevCase));
  return app;
}
