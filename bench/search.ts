/**
 * The search against a bare FTS5 table over the same text, in one run: `tsx bench/search.ts [passages …]`,
 * 10000 and 100000 when none are given. Words are made up after Zipf's law in six scripts.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Kysely, sql } from 'kysely';
import type { Db } from '../src/db/schema.ts';
import { search } from '../src/search/actions.ts';
import { ensureIndexed } from '../src/search/index/ensure-indexed.ts';
import { SearchRequest } from '../src/search/model.ts';
import { collocates } from '../src/search/results/collocates.ts';
import { frequencies } from '../src/search/results/frequencies.ts';
import { keywords } from '../src/search/results/keywords.ts';
import { makeTestCase } from '../tests/support/test-case.ts';
import { type BenchQuery, fillCorpus } from './search-corpus.ts';

const sizes = process.argv.slice(2).map(Number);
const ROUNDS = 25;
const PAGE = 50;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/**
 * All queries in turn, again and again: more of them than answers are kept, so that none is answered from memory. Of each
 * side the least of all rounds but the first counts, since what a busy machine adds is not ours.
 */
async function compareQueries(db: Db, queries: readonly BenchQuery[]): Promise<void> {
  const took = queries.map(() => ({ ours: [] as number[], bare: [] as number[], total: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { query, match }] of queries.entries()) {
      const of = took[at];
      if (!of) continue;
      const ask = async (): Promise<void> => {
        of.total = (await search(db, SearchRequest.parse({ query, limit: PAGE }))).total;
      };
      of.ours.push((await seconds(ask)) * 1000);
      of.bare.push((await seconds(() => askBare(db, match))) * 1000);
    }
  }
  for (const [at, { ours, bare, total }] of took.entries()) {
    const [first = 0, ...again] = ours;
    const [best, least] = [Math.min(...again), Math.min(...bare.slice(1))];
    console.log(
      `  ${(queries[at]?.name ?? '').padEnd(22)} ${String(total).padStart(8)} hits, first ${first.toFixed(1)} ms, then ${best.toFixed(2)} ms, bare FTS5 ${least.toFixed(2)} ms, ratio ${(best / least).toFixed(2)}`,
    );
  }
}

/** What a program with FTS5 alone does: put each passage in, its number as the row. */
async function fillBare(db: Db): Promise<void> {
  await sql`create virtual table bare using fts5(text, content='')`.execute(db);
  const bare = db as unknown as Kysely<{ bare: { rowid: number; text: string } }>;
  let last = -1;
  for (;;) {
    const rows = await db
      .selectFrom('passages')
      .innerJoin('texts', 'texts.sha256', 'passages.text')
      .select(['seq', 'texts.text as text', 'passages.start_at as start', 'passages.end_at as end'])
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(500)
      .execute();
    if (rows.length === 0) break;
    last = rows.at(-1)?.seq ?? last;
    const values = rows.map(({ seq, text, start, end }) => [seq, text.slice(start, end)]);
    await sql`insert into bare (rowid, text)
      select value ->> 0, value ->> 1 from json_each(${JSON.stringify(values)})`.execute(bare);
  }
}

/** All rows counted, and the words of the first page read. */
async function askBare(db: Db, match: string): Promise<void> {
  await sql`select count(*) from bare where bare match ${match}`.execute(db);
  const page = await sql<{ rowid: number }>`select rowid from bare where bare match ${match}
    limit ${PAGE}`.execute(db);
  await db
    .selectFrom('passages')
    .innerJoin('texts', 'texts.sha256', 'passages.text')
    .select(['texts.text', 'start_at', 'end_at'])
    .where(
      'seq',
      'in',
      page.rows.map(({ rowid }) => rowid),
    )
    .execute();
}

async function measure(passages: number): Promise<void> {
  const file = join(tmpdir(), `dragoman-bench-${process.pid}.dragoman`);
  const context = await makeTestCase({ file });
  const { db } = context;
  try {
    const { words, queries } = await fillCorpus(db, passages);
    const ours = await seconds(() => ensureIndexed(db));
    const memory = process.memoryUsage().rss / 1e6;
    const bare = await seconds(() => fillBare(db));
    const pace = (words / ours / 1e6).toFixed(2);
    console.log(
      `${passages} passages, ${(words / 1e6).toFixed(1)} million words: index ${ours.toFixed(1)} s (${pace} million words/s), bare FTS5 ${bare.toFixed(1)} s, ratio ${(ours / bare).toFixed(2)}, ${memory.toFixed(0)} MB`,
    );
    await compareQueries(db, queries);
    const table = async (name: string, work: () => Promise<unknown>): Promise<void> =>
      console.log(`  ${name.padEnd(22)} ${(await seconds(work)).toFixed(2)} s`);
    await table('word frequencies', () =>
      frequencies(db, { query: '', limit: 200, leastFrequency: 1 }),
    );
    await table('keywords of a year', () =>
      keywords(db, {
        target: 'date:2020',
        reference: '',
        limit: 200,
        leastFrequency: 5,
        leastTexts: 2,
        adjust: 'bonferroni',
        level: 0.05,
      }),
    );
    await table('collocates', () =>
      collocates(db, { query: 'Pashinyan', window: 5, limit: 200, leastTogether: 3 }),
    );
    await table('sorted by 1R, 2R', () =>
      search(db, SearchRequest.parse({ query: 'Pashinyan', sort: ['1R', '2R'] })),
    );
    console.log(`  memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  } finally {
    await context.close();
    rmSync(file, { force: true });
  }
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(size);
