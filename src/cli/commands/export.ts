import { type Command, Option } from 'commander';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import { existingCasePath } from '../case-path.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  as: 'csl-json' | 'bibtex' | 'ris' | 'folder' | 'csv' | 'qdpx' | 'qdc' | 'ical';
}

export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('Write what a case holds in a form that others read.')
    .argument('<case>', 'case file or case folder')
    .argument('<out>', 'file or folder to write; - writes to the terminal')
    .addOption(
      new Option('--as <kind>', 'form of the export')
        .choices(['csl-json', 'bibtex', 'ris', 'folder', 'csv', 'qdpx', 'qdc', 'ical'])
        .default('csl-json'),
    )
    .action(async (path: string, out: string, { as }: Options) => {
      const { openToRead } = await import('../open-to-read.ts');
      const opened = await openToRead(existingCasePath(path));
      try {
        if (as === 'folder') {
          const { exportFolder } = await import('../../exchange/folder/export-folder.ts');
          const files = await exportFolder(opened, out);
          terminal.note(`Wrote ${files.length} files to ${out}.`);
          return;
        }
        if (as === 'qdpx' || as === 'qdc') {
          await writeProject(opened, out, as, terminal);
          return;
        }
        if (as === 'ical') {
          await exportCalendar(opened, out, terminal);
          return;
        }
        if (as === 'csv') {
          await exportCsv(opened.db, out, terminal);
          return;
        }
        const { writeBibliography } = await import('../../sources/formats/read-bibliography.ts');
        const { listSources } = await import('../../sources/store.ts');
        const sources = await listSources(opened.db);
        const text = await writeBibliography(as, sources);
        if (out === '-') terminal.out(text);
        else {
          const { writeFile } = await import('node:fs/promises');
          await writeFile(out, text);
          terminal.note(`Wrote ${sources.length} sources to ${out}.`);
        }
      } finally {
        await opened.close();
      }
    });
}

async function writeProject(
  context: Context,
  out: string,
  as: 'qdpx' | 'qdc',
  terminal: Terminal,
): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  if (as === 'qdc') {
    const { exportCodebook } = await import('../../exchange/refi/write-codebook.ts');
    await writeFile(out, await exportCodebook(context.db));
  } else {
    const { exportProject } = await import('../../exchange/refi/write-project.ts');
    const { describeLoss } = await import('../../exchange/project/describe-import.ts');
    const { bytes, losses } = await exportProject(context);
    await writeFile(out, bytes);
    for (const loss of losses) terminal.note(describeLoss(loss));
  }
  terminal.note(`Wrote ${out}.`);
}

/** One table of all codings for a name that ends in `.csv` and for the terminal; else a folder of tables. */
async function exportCsv(db: Db, out: string, terminal: Terminal): Promise<void> {
  const { codingsCsv, exportTables } = await import('../../exchange/tables/export-tables.ts');
  if (out === '-') terminal.out(await codingsCsv(db));
  else if (out.toLowerCase().endsWith('.csv')) {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(out, await codingsCsv(db));
    terminal.note(`Wrote the codings to ${out}.`);
  } else {
    const files = await exportTables(db, out);
    terminal.note(`Wrote ${files.length} files to ${out}.`);
  }
}

/** The chronology for a calendar; the time of its last change marks it, so that the same case gives the same file. */
async function exportCalendar(context: Context, out: string, terminal: Terminal): Promise<void> {
  const { exportChronologyCalendar } = await import(
    '../../observations/reports/export-calendar.ts'
  );
  const { text, events, undated } = await exportChronologyCalendar(context);
  if (out === '-') terminal.out(text);
  else {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(out, text);
    terminal.note(`Wrote ${events} observations to ${out}.`);
  }
  if (undated > 0) terminal.note(`${undated} without any day were left out.`);
}
