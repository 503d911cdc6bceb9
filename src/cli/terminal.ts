/** What a command may say, and how it ends. Results go to `out`; everything else to `note`. */

export interface Terminal {
  /** The result: what a pipe gets. A line break is added. */
  out(text: string): void;
  /** For the person at the terminal, on stderr. */
  note(line: string): void;
  /** What is being done, on one line that rewrites itself; nothing when stderr is not a terminal. */
  progress(words: string): void;
  /** 0 done, 1 findings or a failed check. Errors are thrown, not set here. */
  exitCode: 0 | 1;
}

interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

const CLEAR_LINE = '\r\u001b[2K';

export function makeTerminal(stdout: Stream, stderr: Stream): Terminal {
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    exitCode: 0,
    out: (text) => {
      clear();
      stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    note: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (words) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(words);
      shown = words !== '';
    },
  };
}
