/** The built web files, with the right types and nothing outside their folder. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Mantine writes its variables into style elements, hence inline styles; scripts come from files only. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const readInside = async (root: string, path: string): Promise<Buffer | null> => {
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep) || path.includes('\0')) return null;
  return readFile(file).catch(() => null);
};

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
};

/** Addresses without an extension are screens of the web app, which starts from its one page. */
export function serveWeb(root: string): MiddlewareHandler {
  const folder = normalize(root).replace(/[\\/]$/, '');
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const path = decode(c.req.path);
    const isScreen = extname(path) === '';
    const body = await readInside(folder, isScreen ? '/index.html' : path);
    if (body === null) return next();
    const type = isScreen ? TYPES['.html'] : TYPES[extname(path)];
    const headers = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    };
    return c.body(new Uint8Array(body), 200, headers);
  };
}
