import { Hono } from 'hono';
import { openForScreens } from '../shell/open-for-screens.ts';
import { createApi } from './api.ts';

const opened = new Map<string, Promise<Hono>>();

/** The API for `npm run dev`. No guard: Vite listens on this machine only, and checks the host itself. */
export function devApi(file: string): Promise<Hono> {
  const known = opened.get(file);
  if (known) return known;
  const made = openForScreens(file, console.info).then((context) => {
    process.once('exit', () => void context.close());
    return new Hono().route('/api', createApi(context));
  });
  opened.set(file, made);
  return made;
}
