/**
 * Tables of words and the concordance against R's tm and tidytext on the same corpus, in one run:
 * `tsx bench/search-r.ts [passages]`, 50000 when none are given. Without Rscript or its packages it says so.
 * R holds all tokens in memory once they are cut; we read our index from the case file, and cut it once for good.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import type { Db } from '../src/db/schema.ts';
import { search } from '../src/search/actions.ts';
import { ensureIndexed } from '../src/search/index/ensure-indexed.ts';
import { SearchRequest } from '../src/search/model.ts';
import { frequencies } from '../src/search/results/frequencies.ts';
import { keywords } from '../src/search/results/keywords.ts';
import { makeTestCase } from '../tests/support/test-case.ts';
import { fillCorpus } from './search-corpus.ts';

const passages = Number(process.argv[2] ?? 50_000);

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

async function writeLines(db: Db, path: string): Promise<void> {
  const file = createWriteStream(path);
  const texts = await db
    .selectFrom('documents')
    .innerJoin('texts', 'texts.sha256', 'documents.text')
    .select(['date', 'texts.text as words'])
    .execute();
  for (const { date, words } of texts) {
    for (const passage of words.split('\n\n')) file.write(`${date}\t${passage}\n`);
  }
  file.end();
  await finished(file);
}

interface Taken {
  name: string;
  seconds: number;
}

async function ours(db: Db): Promise<Taken[]> {
  const take = async (name: string, work: () => Promise<unknown>): Promise<Taken> => ({
    name,
    seconds: await seconds(work),
  });
  return [
    await take('index', () => ensureIndexed(db)),
    await take('frequencies', () => frequencies(db, { query: '', limit: 200, leastFrequency: 1 })),
    await take('keywords', () =>
      keywords(db, {
        ...{ target: 'date:2020', reference: '', limit: 200, leastFrequency: 1 },
        ...{ leastTexts: 1, level: 1 },
        adjust: 'bonferroni',
      }),
    ),
    await take('concordance', async () => {
      let offset = 0;
      for (let total = 1; offset < total; offset += 500) {
        const request = { query: 'Pashinyan', sort: ['1R', '2R'], offset, limit: 500 };
        total = (await search(db, SearchRequest.parse(request))).total;
      }
    }),
  ];
}

function theirs(path: string): Taken[] | null {
  const spellings = 'пашинян pashinyan paşinyan փաշինյան ფაშინიანი';
  const script = join(import.meta.dirname, 'words.R');
  const ran = spawnSync('Rscript', [script, path, spellings], { encoding: 'utf8' });
  if (ran.status !== 0) {
    const why = ran.error ? 'Rscript is not installed' : ran.stderr.trim().split('\n').at(-1);
    console.log(`R was not measured: ${why}`);
    return null;
  }
  return ran.stdout
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', took, ...more] = line.split('\t');
      if (name === 'version') console.log(`R ${more[1]}, tm ${took}, tidytext ${more[0]}`);
      return name === 'version' ? [] : [{ name, seconds: Number(took) }];
    });
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
const context = await makeTestCase({ file: join(folder, 'case.dragoman') });
try {
  const { words } = await fillCorpus(context.db, passages);
  console.log(`${passages} passages, ${(words / 1e6).toFixed(1)} million words`);
  const mine = await ours(context.db);
  for (const { name, seconds: took } of mine)
    console.log(`  ${name.padEnd(24)} ${took.toFixed(2)} s`);
  const lines = join(folder, 'lines.tsv');
  await writeLines(context.db, lines);
  for (const { name, seconds: took } of theirs(lines) ?? []) {
    const [, table = ''] = name.split(' ');
    const own = mine.find((one) => one.name === (table === 'tokens' ? 'index' : table));
    const ratio = own ? `, ${(took / own.seconds).toFixed(1)} times ours` : '';
    console.log(`  ${name.padEnd(24)} ${took.toFixed(2)} s${ratio}`);
  }
} finally {
  await context.close();
  rmSync(folder, { recursive: true });
}
