/**
 * Time of taking in a project of another program: `tsx bench/project-import.ts [codings]`, 20,000 when none are given. A case of
 * 40 documents and 120 codes is exported as .qdpx and taken into an empty case, then once more, when all of it is known.
 */
import { performance } from 'node:perf_hooks';
import { readProjectFile } from '../src/exchange/project/import-project.ts';
import { takeIn } from '../src/exchange/project/take-in.ts';
import { exportProject } from '../src/exchange/refi/write-project.ts';
import { seededRandom } from '../src/statistics/random.ts';
import { buildCase } from '../tests/support/coded-case.ts';
import { makeTestCase } from '../tests/support/test-case.ts';

const COUNT = Number(process.argv[2] ?? 20_000);
const [DOCUMENTS, CODES, WORDS] = [40, 120, 8000];
const random = seededRandom(3);
/** Some letters take two units, which programs count in their own ways. */
const LIST =
  'talks road border visit call convoy Հայաստան Азербайджан truce 𠮷野家 corridor\n'.split(' ');
const text = (): string =>
  Array.from({ length: WORDS }, () => LIST[random.below(LIST.length)]).join(' ');

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${what}: ${seconds} s (${((user + system) / 1e6).toFixed(1)} s of processor time)`);
  return result;
}

const [from, to] = [await makeTestCase(), await makeTestCase()];
await timed('build', () =>
  buildCase(from, {
    codes: Array.from({ length: CODES }, (_, at) => ({
      ...{ name: `code ${at}`, under: at % 7 },
      rules: ['what it is', 'when to use it', 'when not', 'an example'] as [
        string,
        string,
        string,
        string,
      ],
      codable: true,
    })),
    documents: Array.from({ length: DOCUMENTS }, (_, at) => ({
      ...{ text: text(), name: `document ${at}`, attributes: { kind: 'speech' }, original: false },
    })),
    codings: Array.from({ length: COUNT }, (_, at) => {
      const start = random.below(40_000);
      return {
        ...{
          document: at,
          code: random.below(CODES),
          from: start,
          to: start + 1 + random.below(200),
        },
        ...{ coder: 'Ada' as const, machine: false, review: false },
      };
    }),
    memos: Array.from({ length: COUNT / 20 }, (_, at) => ({
      ...{ on: 'coding' as const, which: at * 20, title: `memo ${at}`, text: 'a thought' },
    })),
  }),
);
const { bytes } = await timed('export', () => exportProject(from));
console.log(`${(bytes.length / 1e6).toFixed(1)} MB`);
for (const which of ['first', 'again']) {
  const project = await timed(`read, ${which}`, () => readProjectFile(bytes, 'bench.qdpx'));
  const { codings } = await timed(`take in, ${which}`, () => takeIn(to, project));
  console.log(JSON.stringify(codings));
}
await Promise.all([from.close(), to.close()]);
