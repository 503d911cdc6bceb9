import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';

interface Options {
  format: 'json' | 'markdown';
}

export function addArticle(program: Command, terminal: Terminal): void {
  program
    .command('article')
    .description('What was understood of a manuscript: its notes, sources and quotations.')
    .argument('<file>', 'text, Markdown, HTML, Word or PDF file')
    .addOption(
      new Option('--format <format>', 'JSON for programs, or Pandoc Markdown with real footnotes')
        .choices(['json', 'markdown'])
        .default('json'),
    )
    .action(async (path: string, { format }: Options) => {
      const { readInputFile } = await import('../read-input-file.ts');
      const { readArticle } = await import('../../articles/read-article.ts');
      const { bytes, fileName } = await readInputFile(path);
      terminal.progress(`Reading ${fileName} …`);
      const reading = await readArticle(bytes, fileName);
      for (const warning of reading.article.warnings) terminal.note(warning);
      if (format === 'markdown') {
        const { articleToMarkdown } = await import('../../articles/article-markdown.ts');
        terminal.out(articleToMarkdown(reading.article));
        return;
      }
      const { articleToJson } = await import('../../articles/article-json.ts');
      terminal.out(JSON.stringify(articleToJson(reading), null, 2));
    });
}
