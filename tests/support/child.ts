/** Other processes, for what cannot be tested in one: locks and sudden death. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export interface Child {
  readonly process: ChildProcess;
  /** The next line that it writes. */
  line(): Promise<string>;
  /** SIGKILL: no handler runs, nothing is cleaned up. */
  kill(): Promise<void>;
}

export function startChild(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Child {
  const path = join(import.meta.dirname, 'processes', script);
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, ...env },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  onTestFinished(kill);
  return { process: child, line: async () => (await lines.next()).value ?? '', kill };
}
