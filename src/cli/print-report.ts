import type { Report } from '../cases/report.ts';
import type { Db } from '../db/schema.ts';
import { reportText } from '../exchange/tables/report-text.ts';
import { writeReport } from '../exchange/tables/write-report.ts';
import { DomainError } from '../kernel/errors.ts';
import type { TableOptions } from './table-formats.ts';
import type { Terminal } from './terminal.ts';

/** To a file where one is named, else to the terminal, which takes no office files. */
export async function print(
  words: string | Uint8Array,
  { format, output }: TableOptions,
  terminal: Terminal,
): Promise<void> {
  if (output !== undefined) {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(output, words);
    terminal.note(`Wrote ${output}.`);
  } else if (typeof words === 'string') terminal.out(words);
  else throw new DomainError('wrong-use', `A table as ${format} needs --output FILE.`);
}

export async function printReport(
  db: Db,
  report: Report,
  options: TableOptions,
  terminal: Terminal,
): Promise<void> {
  const { format } = options;
  const words = format === 'text' ? reportText(report) : await writeReport(db, report, format);
  await print(words, options, terminal);
}
