import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOf } from '../../../../tests/support/arbitrary-of.ts';
import { makeComparedCase } from '../../../../tests/support/compared-case.ts';
import { temporaryFolder } from '../../../../tests/support/temporary.ts';
import { makeTestCase, type TestCase } from '../../../../tests/support/test-case.ts';
import { importArticle } from '../../../articles/import-article.ts';
import { addCoding } from '../../../coding/actions.ts';
import { addCode } from '../../../coding/codebook-actions.ts';
import { setCell } from '../../../comparison/actions.ts';
import { askComparison } from '../../../comparison/ask-comparison.ts';
import { listChoices } from '../../../comparison/list-choices.ts';
import { change } from '../../../db/change.ts';
import { listRecords } from '../../../db/records.ts';
import type { TrackedTable } from '../../../db/schema.ts';
import { importDocuments } from '../../../documents/import-documents.ts';
import { layOutPlain } from '../../../documents/lay-out.ts';
import { observationRecords } from '../../../observations/records.ts';
import type { Series, SeriesPoint } from '../../../relations/series/model.ts';
import { checkCase } from '../../../shell/check-case.ts';
import { Source } from '../../../sources/model.ts';
import { insertSource, listSources } from '../../../sources/store.ts';
import { exportFolder } from '../export-folder.ts';
import { importFolder } from '../import-folder.ts';
import {
  pointList,
  type RecordList,
  recordFiles,
  type StoredRecord,
  seriesList,
} from './record-files.ts';

const lists: RecordList[] = [
  ...recordFiles.flatMap((file) => Object.values(file.lists)),
  seriesList,
  pointList,
];

/** Three of each kind at most, so that every id that is named can be one that is there. */
const plan = fc.record({
  lists: fc.tuple(
    ...lists.map(({ schema }) => fc.array(arbitraryOf(schema), { minLength: 1, maxLength: 3 })),
  ),
  sources: fc.array(arbitraryOf(Source), { minLength: 1, maxLength: 3 }),
});

type Ids = Map<TrackedTable, readonly string[]>;

/** Puts ids that are there where the record names others. */
function nameThings(record: unknown, list: RecordList, ids: Ids, at: number): void {
  let turn = at;
  for (const [path, table] of Object.entries(list.names)) {
    const known =
      path === list.above ? (ids.get(table) ?? []).slice(0, at) : (ids.get(table) ?? []);
    setAt(record, path.split('.'), () => {
      turn += 1;
      return known[turn % known.length];
    });
  }
}

function setAt(value: unknown, [step = '', ...rest]: string[], id: () => string | undefined): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  const keys = step === '*' ? Object.keys(holder) : step in holder ? [step] : [];
  for (const key of keys.reverse()) {
    if (rest.length > 0) setAt(holder[key], rest, id);
    else if (typeof holder[key] === 'string') {
      const put = id();
      if (put !== undefined) holder[key] = put;
      else if (Array.isArray(value)) value.splice(Number(key), 1);
    }
  }
}

async function others(test: TestCase): Promise<Ids> {
  const documents: string[] = [];
  const text = 'A railway was promised.';
  const draft = {
    fileName: 'a.txt',
    format: 'text' as const,
    original: null,
    text,
    layout: layOutPlain(text),
    stated: { authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(test, [draft], {
    onStored: (stored) => documents.push(...stored.map(({ id }) => id)),
  });
  const code = await addCode(test, { name: 'promise' });
  const coding = await addCoding(test, {
    document: documents[0] ?? '',
    code: code.id,
    start: 2,
    end: 9,
  });
  const bytes = new TextEncoder().encode(
    'A title\n\nA sentence¹.\n\n1 L. Broers, *Rivalry*, 2019.\n',
  );
  const article = await importArticle(test, { bytes, fileName: 'a.md' });
  return new Map<TrackedTable, readonly string[]>([
    ['documents', documents],
    ['codes', [code.id]],
    ['codings', [coding.id]],
    ['articles', [article.id]],
  ]);
}

async function build(test: TestCase, made: typeof plan extends fc.Arbitrary<infer T> ? T : never) {
  const ids = await others(test);
  const sources = made.sources.map((raw, at): Source => {
    const [source, id] = [raw as Source, `src_${at}`];
    return { ...source, id, csl: { ...source.csl, id } };
  });
  ids.set(
    'sources',
    sources.map(({ id }) => id),
  );
  lists.forEach(({ table }, at) => {
    ids.set(
      table,
      (made.lists[at] ?? []).map((_, place) => `${table}_${place}`),
    );
  });
  const records = lists.map((list, at) =>
    (made.lists[at] ?? []).map((raw, place) => {
      const record = structuredClone(raw) as StoredRecord;
      record.id = `${list.table}_${place}`;
      if ('roles' in record) record.roles = (record.roles as { in: string }[]).slice(0, place && 3);
      nameThings(record, list, ids, place);
      return record;
    }),
  );
  const all = (records.at(-2) ?? []) as unknown as Series[];
  for (const series of all) series.dimensions = [...new Set(series.dimensions)];
  for (const point of (records.at(-1) ?? []) as unknown as SeriesPoint[]) {
    const { dimensions = [] } = all.find(({ id }) => id === point.series) ?? {};
    const values = Object.values(point.keys);
    point.keys = Object.fromEntries(dimensions.map((name, at) => [name, values[at] ?? '']));
  }
  for (const record of records.flat()) {
    const check = 'figure' in record && (record.figure as { check: { of: object } | null }).check;
    if (check) Object.assign(check, { of: {}, against: {} });
  }
  await change(test, 'Build', async (door) => {
    for (const source of sources) await insertSource(door, source);
    for (const [at, list] of lists.entries()) await list.insert(door, records[at] ?? []);
  });
}

const told = async ({ db }: TestCase) => ({
  sources: await listSources(db),
  records: await Promise.all(lists.slice(0, -1).map((list) => list.list(db))),
  points: (await pointList.list(db)).map(({ id: _, ...point }) => JSON.stringify(point)).sort(),
});

it('brings records of every kind back the same, and writes the same bytes again', async () => {
  const folder = temporaryFolder();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(plan, async (made) => {
      const [from, to] = [await makeTestCase(), await makeTestCase()];
      try {
        await build(from, made);
        turn += 1;
        const [one, two] = [join(folder, `${turn}`), join(folder, `${turn}-again`)];
        const files = await exportFolder(from, one);
        await importFolder(to, one);
        expect(await told(to)).toEqual(await told(from));
        expect(await exportFolder(to, two)).toEqual(files);
        for (const file of files) {
          expect(readFileSync(join(two, file), 'utf8'), file).toBe(
            readFileSync(join(one, file), 'utf8'),
          );
        }
        expect((await checkCase(to.db)).flatMap(({ faults }) => faults)).toEqual([]);
      } finally {
        await from.close();
        await to.close();
        rmSync(join(folder, `${turn}`), { recursive: true, force: true });
        rmSync(join(folder, `${turn}-again`), { recursive: true, force: true });
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);

it('keeps the order in which the check of a figure names its dimensions: the first is whose share it is', async () => {
  const [from, to] = [await makeTestCase(), await makeTestCase()];
  const of = { supplier: 'Russia', recipient: 'Armenia' };
  const series = { id: 'ser_1', title: 'S', unit: 'TIV', dimensions: Object.keys(of) };
  const observation = {
    id: 'obs_1',
    kind: 'figure',
    title: 'F',
    date: '2020',
    figure: {
      value: 94,
      unit: '%',
      check: { series: 'ser_1', measure: 'share', of, from: 2016, to: 2020 },
    },
  };
  try {
    const [one, two] = [temporaryFolder(), join(temporaryFolder(), 'out')];
    mkdirSync(join(one, 'series'));
    const put = (name: string, text: string): void => writeFileSync(join(one, name), text);
    put('case.json', '{"title":"T"}');
    put('observations.json', JSON.stringify([observation]));
    put('series/s.json', JSON.stringify({ ...series, form: 'plain' }));
    put('series/s.csv', 'date,value,supplier,recipient\n2016,1,Russia,Armenia\n');
    await importFolder(from, one);
    await exportFolder(from, two);
    await importFolder(to, two);
    const [figure] = (await listRecords(to.db, observationRecords)).filter(
      (record) => record.kind === 'figure',
    );
    expect(Object.keys(figure?.figure.check?.of ?? {})).toEqual(['supplier', 'recipient']);
  } finally {
    await from.close();
    await to.close();
  }
});

it('keeps the figure that was put into a cell of a comparison, though numbers get other ids', async () => {
  const [from, to] = [await makeTestCase(), await makeTestCase()];
  try {
    const { comparison } = await makeComparedCase(from);
    const asked = { words: '2022 russia armenia', period: null, limit: 1 };
    const [figure] = (await listChoices(from.db, 'figure', asked)).choices;
    const place = { comparison, question: 'talk', dyad: 'az', period: 'after' };
    const added = [{ kind: 'figure' as const, id: figure?.id ?? '', why: 'it bears on it' }];
    await setCell(from, place, { added });
    const folder = join(temporaryFolder(), 'out');
    await exportFolder(from, folder);
    await importFolder(to, folder);
    const { cells } = await askComparison(to.db, comparison, null);
    const cell = cells.find((one) => one.record?.dyad === 'az' && one.record.period === 'after');
    expect(cell?.figures.map(({ item, added: why }) => [item.value, why])).toEqual([
      [25, 'it bears on it'],
    ]);
    expect(cell?.missing).toEqual([]);
  } finally {
    await from.close();
    await to.close();
  }
});
