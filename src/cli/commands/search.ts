import { type Command, InvalidArgumentError, Option } from 'commander';
import { existingCasePath } from '../case-path.ts';
import { TABLE_FORMATS, type TableOptions } from '../table-formats.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends TableOptions {
  limit: number;
  sort?: string;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

export function addSearch(program: Command, terminal: Terminal): void {
  program
    .command('search')
    .description('The places in the documents of a case where words stand, in any script.')
    .argument('<case>', 'case file or case folder')
    .argument('<query>', 'words, "phrases", AND OR NOT NEAR/5, date:2020, language:ru …')
    .addOption(
      new Option('--format <format>', 'form of the concordance')
        .choices(TABLE_FORMATS)
        .default('text'),
    )
    .option('--output <file>', 'file to write instead of the terminal')
    .option('--limit <number>', 'most hits to list', wholeNumber, 100)
    .option('--sort <keys>', 'up to three of 1L 2L 3L match 1R 2R 3R date -date, with commas')
    .action(async (path: string, query: string, options: Options) => {
      const { searchCase } = await import('../search-case.ts');
      await searchCase(existingCasePath(path), query, options, terminal);
    });
}
