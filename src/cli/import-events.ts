/** `dragoman import --as events`: rows are kept as they are read, and those that cannot be are named. */
import { createReadStream, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Context } from '../db/context.ts';
import type { Corpus } from '../documents/corpus/corpus-file.ts';
import { DomainError } from '../kernel/errors.ts';
import { readEventMapping } from '../observations/event-tables/event-mapping.ts';
import { type HowToRead, importEvents } from '../observations/event-tables/import-events.ts';
import { EventTable, editionOf, tableOf } from '../observations/event-tables/layouts.ts';
import { openEventTable } from '../observations/event-tables/open-event-table.ts';
import type { ImporterOptions } from './importers.ts';
import type { Terminal } from './terminal.ts';

/** More of the same kind tell nothing new; the number of all is said at the end. */
const MOST_NAMED = 20;

function howToRead(corpus: Corpus, options: ImporterOptions): HowToRead {
  const { fileName, columns } = corpus;
  const table =
    options.table === undefined ? tableOf(columns) : EventTable.safeParse(options.table).data;
  if (table === undefined) {
    throw new DomainError(
      'wrong-use',
      `There is no table “${options.table}”; there are: ${EventTable.options.join(', ')}.`,
    );
  }
  const mapping = readEventMapping(options.map ?? '', columns);
  if (table === 'csv' && !mapping.ok) {
    throw new DomainError('wrong-use', `${fileName}: ${mapping.why} (option --map)`);
  }
  return {
    table,
    mapping: mapping.ok ? mapping.mapping : {},
    title: options.title ?? basename(fileName, extname(fileName)),
    edition: options.edition ?? editionOf(fileName),
    makeActors: options.knownActors !== true,
  };
}

export async function importEventsPath(
  context: Context,
  path: string,
  terminal: Terminal,
  options: ImporterOptions,
): Promise<void> {
  const fileName = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new DomainError('not-found', `There is no file ${path}.`);
  }
  const corpus = await openEventTable({ fileName, open: () => createReadStream(path) });
  const how = howToRead(corpus, options);
  let named = 0;
  const done = await importEvents(context, corpus, how, {
    onStored: ({ stored, rejected }) =>
      terminal.progress(`${fileName}: ${stored} stored, ${rejected} left out …`),
    onRejected: ({ row, reason }) => {
      named += 1;
      if (named <= MOST_NAMED) terminal.note(`Row ${row} was left out: ${reason}`);
    },
  });
  if (named > MOST_NAMED) terminal.note(`… and ${named - MOST_NAMED} more rows.`);
  const parts = [
    `Imported ${done.stored} events from ${fileName} (${how.table}${how.edition === '' ? '' : ` ${how.edition}`})`,
    done.actors === 0 ? '' : `${done.actors} actors were made`,
    done.known === 0 ? '' : `${done.known} were there already`,
    done.rejected === 0 ? '' : `${done.rejected} left out`,
  ];
  terminal.out(`${parts.filter((part) => part !== '').join(', ')}.`);
}
