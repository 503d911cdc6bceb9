/**
 * The search against a bare FTS5 table over the same text, in one run: `tsx bench/search.ts [--curve FILE.svg] [passages …]`,
 * 10000 and 100000 when none are given; the curve draws how both grow. Words are made up after Zipf's law in six scripts.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import type { Db } from '../src/db/schema.ts';
import { search } from '../src/search/actions.ts';
import { ensureIndexed } from '../src/search/index/ensure-indexed.ts';
import { SearchRequest } from '../src/search/model.ts';
import { collocates } from '../src/search/results/collocates.ts';
import { frequencies } from '../src/search/results/frequencies.ts';
import { keywords } from '../src/search/results/keywords.ts';
import { makeTestCase } from '../tests/support/test-case.ts';
import { drawGrowth, type GrowthPoint } from './growth-curve.ts';
import { type BenchQuery, fillCorpus } from './search-corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { curve: { type: 'string' } },
});
const sizes = positionals.map(Number);
const { curve } = options;
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
async function compareQueries(
  db: Db,
  queries: readonly BenchQuery[],
): Promise<GrowthPoint['queries']> {
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
  return took.map(({ ours, bare, total }, at) => {
    const [first = 0, ...again] = ours;
    const [best, least] = [Math.min(...again), Math.min(...bare.slice(1))];
    const name = queries[at]?.name ?? '';
    console.log(
      `  ${name.padEnd(22)} ${String(total).padStart(8)} hits, first ${first.toFixed(1)} ms, then ${best.toFixed(2)} ms, bare FTS5 ${least.toFixed(2)} ms, ratio ${(best / least).toFixed(2)}`,
    );
    return { name, ours: best, bare: least };
  });
}

/** As many passages in a transaction as our index takes. */
const PASSAGES_A_TRANSACTION = 8192;

/** What a program with FTS5 alone does: put each passage in, its number as the row. Texts are read as our index reads them. */
async function fillBare(db: Db): Promise<void> {
  await sql`create virtual table bare using fts5(text, content='')`.execute(db);
  let last = -1;
  for (;;) {
    const passages = await db
      .selectFrom('passages')
      .select(['seq', 'text', 'start_at as start', 'end_at as end'])
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(PASSAGES_A_TRANSACTION)
      .execute();
    if (passages.length === 0) break;
    last = passages.at(-1)?.seq ?? last;
    const hashes = [...new Set(passages.map(({ text }) => text))];
    const rows = await db
      .selectFrom('texts')
      .select(['sha256', 'text'])
      .where('sha256', 'in', hashes)
      .execute();
    const texts = new Map(rows.map(({ sha256, text }) => [sha256, text]));
    await db.transaction().execute(async (transaction) => {
      for (let from = 0; from < passages.length; from += 1000) {
        const values = passages
          .slice(from, from + 1000)
          .map(({ seq, text, start, end }) => [seq, texts.get(text)?.slice(start, end)]);
        await sql`insert into bare (rowid, text)
          select value ->> 0, value ->> 1 from json_each(${JSON.stringify(values)})`.execute(
          transaction,
        );
      }
    });
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

/** Whole tables over the corpus, in seconds. */
async function timeTables(db: Db): Promise<void> {
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
}

async function measure(passages: number): Promise<GrowthPoint> {
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
    const asked = await compareQueries(db, queries);
    await timeTables(db);
    console.log(`  memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
    return { passages, index: { ours, bare }, queries: asked };
  } finally {
    await context.close();
    rmSync(file, { force: true });
  }
}

const points: GrowthPoint[] = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) points.push(await measure(size));
if (curve !== undefined) writeFileSync(curve, drawGrowth(points));
