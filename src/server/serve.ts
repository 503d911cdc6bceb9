import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { packageRoot } from '../kernel/package-root.ts';
import { createApp } from './app.ts';

export interface RunningServer {
  /** With the token of this run: whoever has it can read and change the case. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly context: Context;
  /** 0: any free port. */
  readonly port: number;
  readonly webRoot?: string;
}

export const builtWeb = (): string => fileURLToPath(new URL('dist/web', packageRoot));

/** Serves one case to this machine only. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url');
  let port = options.port;
  const app = createApp({
    context: options.context,
    guard: { token, port: () => port },
    webRoot: options.webRoot ?? builtWeb(),
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', () => resolve());
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, options.port)));
  });
  port = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const explain = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new DomainError('wrong-use', `Port ${port} cannot be used. Choose another with --port.`)
    : error;
