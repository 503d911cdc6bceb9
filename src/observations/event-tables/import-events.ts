/** Takes the rows of an event table into the case: each becomes an event, or is named with the reason why not. */
import { addActors } from '../../actors/actions.ts';
import { listActors } from '../../actors/store.ts';
import { changeInSteps, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { recordToRow } from '../../db/records.ts';
import type { Corpus } from '../../documents/corpus/corpus-file.ts';
import { DomainError } from '../../kernel/errors.ts';
import { observationRecords } from '../records.ts';
import type { ObservationRow } from '../tables.ts';
import { ActorBook } from './actor-book.ts';
import { type Cells, type EventFields, RowProblem } from './event-fields.ts';
import { checkEventMapping, type EventMapping } from './event-mapping.ts';
import { knownRows } from './known-rows.ts';
import { type EventTable, LAYOUTS } from './layouts.ts';
import { readAcled } from './read-acled.ts';
import { readGdelt } from './read-gdelt.ts';
import { readGed } from './read-ged.ts';
import { mappedReader } from './read-mapped.ts';
import { readPolecat } from './read-polecat.ts';
import { sourceOfTable, titleOf } from './table-source.ts';
import { toObservation } from './to-observation.ts';

/** Kept together: enough to be fast, little enough that a stop loses nothing worth naming. */
const BATCH = 20_000;

export interface HowToRead {
  readonly table: EventTable;
  /** Of `csv`; the others have their columns. */
  readonly mapping: EventMapping;
  /** Of `csv`: what the table is called. */
  readonly title: string;
  readonly edition: string;
  /** Whether actors that the case does not have are made. */
  readonly makeActors: boolean;
}

export interface EventCount {
  /** Rows read so far, those that were rejected included. */
  rows: number;
  stored: number;
  /** In the case already, or twice in the file. */
  known: number;
  rejected: number;
}

export interface EventImport extends EventCount {
  /** Actors that were made. */
  actors: number;
  source: string;
  stopped: boolean;
}

interface Options {
  /** Rows kept together; fewer show sooner and cost more. */
  every?: number;
  onStored?: (count: EventCount) => void;
  onRejected?: (row: { row: number; reason: string }) => void;
  signal?: AbortSignal;
}

type ReadRow = (cells: Cells) => EventFields;

const READERS: Readonly<Record<Exclude<EventTable, 'csv'>, ReadRow>> = {
  'ucdp-ged': readGed,
  acled: readAcled,
  gdelt: readGdelt,
  polecat: readPolecat,
};

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '_');

/** The name in the file for each name that the reader knows: a release may write them otherwise. */
function readerOf(corpus: Corpus, how: HowToRead): ReadRow {
  const { table, mapping } = how;
  if (table === 'csv') {
    const checked = checkEventMapping(mapping, corpus.columns);
    if (!checked.ok) throw new DomainError('invalid', `${corpus.fileName}: ${checked.why}`);
    return mappedReader(checked.mapping, titleOf(how));
  }
  const there = new Map(corpus.columns.map((column) => [plain(column), column]));
  const missing = LAYOUTS[table].marks.filter((mark) => !there.has(plain(mark)));
  if (missing.length > 0) {
    throw new DomainError(
      'bad-input',
      `${corpus.fileName} is no table of ${LAYOUTS[table].title}: it has no column ${missing.map((name) => `“${name}”`).join(', ')}. Take it as csv and name its columns.`,
    );
  }
  return READERS[table];
}

/** One import at work: what it knows of the case, and what it has counted. */
class Importing {
  readonly count: EventCount = { rows: 0, stored: 0, known: 0, rejected: 0 };
  source = '';
  actors = 0;
  readonly #context: Context;
  readonly #how: HowToRead;
  readonly #book: ActorBook;
  readonly #known: Set<string>;
  #ids: string[] = [];

  constructor(context: Context, how: HowToRead, book: ActorBook, known: Set<string>) {
    this.#context = context;
    this.#how = how;
    this.#book = book;
    this.#known = known;
  }

  /** Ids of one batch rise, which spares the indexes: a page of them is written once and not once a row. */
  #newId(): string {
    if (this.#ids.length === 0) {
      this.#ids = Array.from({ length: BATCH }, () => this.#context.newId('obs_'));
      this.#ids.sort().reverse();
    }
    return this.#ids.pop() ?? this.#context.newId('obs_');
  }

  /** As it is kept, which takes less memory; null for a row that is in the case already. */
  take(fields: EventFields): ObservationRow | null {
    const { table } = this.#how;
    const key = `${table} ${fields.key}`;
    if (this.#known.has(key)) {
      this.count.known += 1;
      return null;
    }
    const id = this.#newId();
    const made = toObservation(fields, this.#book, { id, table, source: this.source });
    this.#known.add(key);
    return recordToRow(observationRecords, made);
  }

  async keep(door: Door, observations: readonly ObservationRow[]): Promise<void> {
    const actors = this.#book.taken();
    if (actors.length > 0) await addActors(door.context, actors);
    await door.insertMany('observations', observations);
    this.actors += actors.length;
    this.count.stored += observations.length;
  }
}

/**
 * Memory grows with the keys of the rows, not with the file. A stop keeps what was stored; the same file again goes on
 * where it stopped, because a row that is known is not taken twice. One undo takes all back.
 */
export async function importEvents(
  context: Context,
  corpus: Corpus,
  how: HowToRead,
  options: Options = {},
): Promise<EventImport> {
  const read = readerOf(corpus, how);
  const book = new ActorBook(
    await listActors(context.db),
    () => context.newId('act_'),
    how.makeActors,
  );
  const work = new Importing(context, how, book, await knownRows(context.db, how.table));
  const long = changeInSteps(context, `Import the events of ${corpus.fileName}`);
  const { count } = work;
  let waiting: ObservationRow[] = [];
  const flush = async (): Promise<void> => {
    const some = waiting;
    waiting = [];
    if (some.length > 0) await long.step((door) => work.keep(door, some));
    options.onStored?.(count);
  };
  for await (const row of corpus.rows()) {
    if (options.signal?.aborted) break;
    count.rows += 1;
    if (work.source === '') work.source = await long.step((door) => sourceOfTable(door, how));
    const problem = row.ok ? takeRow(row.cells) : row.reason;
    if (problem !== null) {
      count.rejected += 1;
      options.onRejected?.({ row: row.row, reason: problem });
    }
    if (waiting.length >= (options.every ?? BATCH)) await flush();
  }
  await flush();
  const stopped = options.signal?.aborted ?? false;
  return { ...count, actors: work.actors, source: work.source, stopped };

  function takeRow(cells: Cells): string | null {
    try {
      const made = work.take(read(cells));
      if (made) waiting.push(made);
      return null;
    } catch (error) {
      if (error instanceof RowProblem) return error.message;
      throw error;
    }
  }
}
