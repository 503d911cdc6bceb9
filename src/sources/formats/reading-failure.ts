import { DomainError } from '../../kernel/errors.ts';

/** Files of references are text; a bibliography of a hundred thousand records stays far below this. */
export const LARGEST_TEXT = 50 * 1024 * 1024;
/** More records than any bibliography has: a file that says so is broken or hostile. */
export const MOST_RECORDS = 100_000;

export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
};

export const badInput = (format: string, line: number | null, why: string): DomainError =>
  new DomainError(
    'bad-input',
    `This is not a whole ${format} file: ${line === null ? '' : `line ${line}: `}${why} Nothing was imported.`,
    line === null ? {} : { line },
  );
