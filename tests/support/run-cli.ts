import { runCommandLine } from '../../src/cli/main.ts';
import { makeTerminal } from '../../src/cli/terminal.ts';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as with a pipe on both ends. */
export async function runCli(...args: string[]): Promise<CliResult> {
  let [out, err] = ['', ''];
  const terminal = makeTerminal(
    { write: (text) => (out += text) },
    { write: (text) => (err += text) },
  );
  const code = await runCommandLine(args, terminal);
  return { code, out, err };
}
