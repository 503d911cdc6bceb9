/**
 * The door of the local server. Other pages in the user's browser can send requests to 127.0.0.1, and
 * a rebound name can even read the answers; so the Host must be ours, the Origin must be ours, and
 * the request must carry the token of this run, which only the printed address gives away.
 */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { problemResponse } from '../http/problem.ts';

export interface GuardOptions {
  readonly token: string;
  /** Known only after the socket is open. */
  readonly port: () => number;
}

const refuse = (detail: string): Response =>
  problemResponse({ type: '/problems/forbidden', title: 'Not allowed', status: 403, detail });

/** Cookies do not tell ports apart, so the port is in the name: two open cases do not log each other out. */
export const cookieName = (port: number): string => `dragoman_${port}`;

const sameToken = (given: string | undefined, token: string): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/**
 * A page instead of a redirect: a cookie with SameSite=Strict is not sent on a redirect that began in
 * another site (a terminal inside a browser), but it is sent when our own page moves on.
 */
const welcome = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dragoman</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<meta http-equiv="refresh" content="0;url=/"></head><body><p><a href="/">Open the case</a></p></body></html>`;

export function guard(options: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const port = options.port();
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!hosts.includes(c.req.header('host') ?? '')) {
      return refuse('This server answers only to 127.0.0.1 and localhost.');
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
      return refuse('Requests from other sites are not answered.');
    }
    if (
      c.req.method === 'GET' &&
      c.req.path === '/' &&
      sameToken(c.req.query('token'), options.token)
    ) {
      setCookie(c, cookieName(port), options.token, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
      });
      return c.html(welcome);
    }
    if (!sameToken(getCookie(c, cookieName(port)), options.token)) {
      return refuse(
        'Open Dragoman with the whole address that the terminal shows; it carries the key of this run.',
      );
    }
    return next();
  };
}
