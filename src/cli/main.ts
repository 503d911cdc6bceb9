import { Command, CommanderError } from 'commander';
import { version } from '../cases/version.ts';
import { DomainError, type ErrorCode } from '../kernel/errors.ts';
import { commands } from './commands.ts';
import { makeTerminal, type Terminal } from './terminal.ts';

/** 0 done, 1 findings or a failed check, 2 wrong use, 3 bad input; 70 (EX_SOFTWARE) is a fault of Dragoman itself. */
export type ExitCode = 0 | 1 | 2 | 3 | 70;

const BAD_INPUT: readonly ErrorCode[] = ['bad-input', 'too-large', 'damaged'];

function makeProgram(terminal: Terminal): Command {
  const program = new Command('dragoman')
    .description('From a finished article back to everything that it rests on.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.note(text.trimEnd()),
    });
  for (const add of commands) add(program, terminal);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

function exitCodeOf(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof DomainError) {
    terminal.note(error.message);
    return BAD_INPUT.includes(error.code) ? 3 : 2;
  }
  terminal.note('Something failed that should not. Please report it with these lines:');
  terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 70;
}

/** Runs one command line. `args` are what follows the program's name. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    await makeProgram(terminal).parseAsync([...args], { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
}

/** Runs this process. The exit code is set and not forced, so that a pipe gets everything that was written. */
export async function runProcess(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe has seen enough (`dragoman article FILE | head`).
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const terminal = makeTerminal(process.stdout, process.stderr);
  process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
}
