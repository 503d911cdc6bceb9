import { type Command, Option } from 'commander';
import { existingCasePath } from '../case-path.ts';
import { guessKind, type ImporterOptions, importers, importTogether } from '../importers.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends ImporterOptions {
  as?: string;
}

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Bring files into a case: each whole, or not at all.')
    .argument('<case>', 'case file')
    .argument('<paths...>', 'files, and for documents folders and zip archives, to import')
    .addOption(
      new Option(
        '--as <kind>',
        'what the files are; without it, folders are case folders, .bib, .ris and .json are references, .csv, .tsv and .jsonl are corpora, .qdpx, .qdc and .qda are projects, all else articles',
      ).choices([...Object.keys(importers), ...Object.keys(importTogether)]),
    )
    .option(
      '--map <columns>',
      'columns of a corpus that are not called text, title, date, author, url, outlet or language: text=body,date=published; of a series: date=year,value=tiv,supplier=seller; of events: date=day,title=what',
    )
    .option('--title <title>', 'of a series or a table of events; else the name of its file')
    .option('--unit <unit>', 'of a series whose file does not say it')
    .option('--vintage <date>', 'when a series was taken out of where it comes from')
    .option(
      '--table <table>',
      'of events: ucdp-ged, acled, gdelt, polecat or csv; without it the columns tell',
    )
    .option('--edition <edition>', 'of events: 25.1; without it the name of the file tells')
    .option('--known-actors', 'of events: make no actors that the case does not have')
    .option(
      '--conflicts <choice>',
      'of a project, where the case says something else: here, there or both; or by kind: code-rules=here,memo-text=both',
    )
    .action(async (path: string, files: string[], options: Options) => {
      const { openCaseForWriting } = await import('../../shell/open-case.ts');
      const opened = await openCaseForWriting(existingCasePath(path));
      try {
        const together = importTogether[options.as ?? ''];
        if (together) {
          await together(opened, files, terminal);
          return;
        }
        const kinds = files.map((file) => options.as ?? guessKind(file));
        for (const [at, file] of files.entries())
          await importers[kinds[at] ?? 'article']?.(opened, file, terminal, options);
        if (kinds.includes('article')) {
          terminal.out(`See what is wrong with it: dragoman audit ${path}`);
          terminal.out(`Read it in the browser: dragoman open ${path}`);
        }
      } finally {
        await opened.close();
      }
    });
}
