import { type Command, Option } from 'commander';
import { existingCasePath } from '../case-path.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  format: 'text' | 'json' | 'html';
  output?: string;
  fix: boolean;
}

export function addAudit(program: Command, terminal: Terminal): void {
  program
    .command('audit')
    .description(
      'What is wrong with an article: a manuscript, or the articles and observations of a case. Exit code 1 with errors or warnings.',
    )
    .argument(
      '<case-or-file>',
      'case file or folder, or an article as text, Markdown, HTML, Word or PDF',
    )
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .option('--output <file>', 'write the report there instead of printing it')
    .option(
      '--fix',
      'write a corrected copy, NAME.fixed.EXT, beside the file; the file itself is not touched',
      false,
    )
    .action(async (path: string, options: Options) => {
      const { auditPath } = await import('../audit-path.ts');
      await auditPath(existingCasePath(path), options, terminal);
    });
}
