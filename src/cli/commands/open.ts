import { type Command, InvalidArgumentError } from 'commander';
import { existingCasePath } from '../case-path.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  port: number;
  browser: boolean;
}

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

export function addOpen(program: Command, terminal: Terminal): void {
  program
    .command('open')
    .description('Work on a case in the browser, on this machine only.')
    .argument('<case>', 'case file or case folder')
    .option('--port <n>', 'port to listen on; 0 takes any free one', toPort, 0)
    .option('--no-browser', 'only print the address')
    .action(async (path: string, options: Options) => {
      const { openForScreens } = await import('../../shell/open-for-screens.ts');
      const { startServer } = await import('../../server/serve.ts');
      const opened = await openForScreens(existingCasePath(path), (line) => terminal.note(line));
      try {
        const server = await startServer({ context: opened, port: options.port });
        const engine =
          opened.engine === 'native' ? 'native' : 'portable (slower, needs no compiler)';
        terminal.note(`Case: ${opened.file}. SQLite: ${engine}.`);
        terminal.out(`Dragoman is at ${server.address}`);
        terminal.note('Press Ctrl-C to close the case.');
        if (options.browser) await showInBrowser(server.address);
        await untilStopped();
        await server.close();
      } finally {
        await opened.close();
      }
    });
}

/** A machine without a screen has nothing to show; a browser that does not start is no reason to stop. */
async function showInBrowser(address: string): Promise<void> {
  const { platform, env } = process;
  const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (env.CI || !hasScreen) return;
  const { default: open } = await import('open');
  await open(address)
    .then((child) => child.on('error', () => undefined))
    .catch(() => undefined);
}

const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => stop());
  });
