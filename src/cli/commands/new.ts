import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import { newCasePath } from '../case-path.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  title: string;
  question: string;
  author: string[];
  language: string[];
  period: string;
}

const collect = (value: string, before: string[]): string[] => [...before, value];

export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .description('Make an empty case.')
    .argument('<case>', 'file to make; .dragoman is added when it has no ending')
    .requiredOption('--title <title>', 'what the study is called')
    .option('--question <question>', 'what it asks', '')
    .option('--author <name>', 'who works on it; may be repeated', collect, [])
    .option('--language <tag>', 'language of the study (BCP 47); may be repeated', collect, [])
    .option('--period <interval>', 'time it covers (EDTF), such as 2016/2021-11', '')
    .action(async (path: string, options: Options) => {
      const { CaseInfo } = await import('../../cases/model.ts');
      const { createCase } = await import('../../shell/open-case.ts');
      const info = CaseInfo.safeParse({
        title: options.title,
        question: options.question,
        authors: options.author,
        languages: options.language,
        period: options.period,
        periods: [],
        licence: '',
        published: '',
      });
      if (!info.success) {
        const [issue] = info.error.issues;
        throw new DomainError('wrong-use', `${issue?.path.join('.')}: ${issue?.message}`);
      }
      const made = await createCase(newCasePath(path), info.data);
      await made.close();
      terminal.out(`Made ${made.file}. Open it with: dragoman open ${path}`);
    });
}
