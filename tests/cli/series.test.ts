import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { change } from '../../src/db/change.ts';
import { insertRecord } from '../../src/db/records.ts';
import { packageRoot } from '../../src/kernel/package-root.ts';
import type { Observation } from '../../src/observations/model.ts';
import { observationRecords } from '../../src/observations/records.ts';
import { commentsRegister, tivTable } from '../../src/relations/series/testing/sipri-files.ts';
import { createCase, openCaseForWriting } from '../../src/shell/open-case.ts';
import { runCli } from '../support/run-cli.ts';

const KARABAKH = fileURLToPath(new URL('cases/karabakh/series/arms-transfers.csv', packageRoot));

const figure = (
  id: string,
  value: number,
  supplier: string,
  recipient: string,
  from: number,
  to: number,
  series: string,
): Observation => ({
  id,
  kind: 'figure',
  title: `${supplier} supplied ${value} per cent`,
  text: '',
  date: `${from}/${to}`,
  parts: [],
  codes: [],
  place: null,
  grade: null,
  locators: [],
  episode: null,
  imported: null,
  note: '',
  figure: {
    value,
    unit: 'per cent',
    of: 'arms imports',
    check: { series, measure: 'share', of: { supplier, recipient }, from, to },
  },
});

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-series-'));
  path = join(folder, 'study.dragoman');
  await (
    await createCase(path, { title: 'Arms', question: '', authors: [], languages: [], period: '' })
  ).close();
  const imported = await runCli(
    'import',
    path,
    KARABAKH,
    '--as',
    'series',
    '--unit',
    'TIV million',
    '--vintage',
    '2026-06',
  );
  expect(imported.out).toContain('117 numbers, TIV million, vintage 2026-06');
  const opened = await openCaseForWriting(path);
  const [row] = await opened.db.selectFrom('series').select('id').execute();
  const series = row?.id ?? '';
  await change(opened, 'Add', async (door) => {
    await insertRecord(
      door,
      observationRecords,
      figure('obs_1', 65, 'Russia', 'Azerbaijan', 2013, 2016, series),
    );
    await insertRecord(
      door,
      observationRecords,
      figure('obs_2', 94, 'Russia', 'Armenia', 2016, 2020, series),
    );
    await insertRecord(
      door,
      observationRecords,
      figure('obs_3', 69, 'Israel', 'Azerbaijan', 2016, 2020, series),
    );
    await insertRecord(
      door,
      observationRecords,
      figure('obs_4', 17, 'Russia', 'Azerbaijan', 2016, 2020, series),
    );
    await insertRecord(
      door,
      observationRecords,
      figure('obs_5', 5, 'Mars', 'Armenia', 2016, 2020, series),
    );
  });
  await opened.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

const report = async (...args: string[]): Promise<Report> => {
  const { code, out, err } = await runCli('report', path, ...args, '--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Report;
};

describe('dragoman report shares', () => {
  it('says that Russia had 94.6 % of the imports of Armenia in 2016–20', async () => {
    const { rows, notes } = await report(
      'shares',
      '--recipient',
      'Armenia',
      '--from',
      '2016',
      '--to',
      '2020',
    );
    expect(rows).toEqual([
      { supplier: 'Russia', tiv: 361.7, share: 94.6 },
      { supplier: 'Jordan', tiv: 20.8, share: 5.4 },
    ]);
    expect(notes[1]).toBe(
      'Concentration: largest 0.9456, HHI 0.8972, effective number 1.115, normalised 0.7943.',
    );
  });

  it('turns round for a supplier, and slides over windows', async () => {
    const exports = await report(
      'shares',
      '--supplier',
      'russia',
      '--from',
      '2016',
      '--to',
      '2020',
    );
    expect(exports.rows[0]).toMatchObject({ recipient: 'Armenia', tiv: 361.7 });
    const { rows } = await report(
      'shares',
      '--recipient',
      'Azerbaijan',
      '--windows',
      '5',
      '--from',
      '2015',
      '--to',
      '2020',
    );
    expect(rows.filter(({ supplier }) => supplier === 'Israel')).toMatchObject([
      { window: '2015–2019', share: 58.6 },
      { window: '2016–2020', share: 66.9, hhi: 0.4819, effective: 2.075 },
    ]);
  });

  it('sets two vintages side by side', async () => {
    const table = join(folder, 'tiv-table.csv');
    writeFileSync(table, tivTable);
    expect((await runCli('import', path, table, '--as', 'series')).out).toContain(
      '6 numbers, TIV million, vintage 2021-03-12',
    );
    const { rows, columns } = await report(
      ...['shares', '--recipient', 'Armenia', '--from', '2016', '--to', '2020'],
      ...['--series', 'arms-transfers', '--vintage', 'tiv-table'],
    );
    expect(columns[1]?.label).toBe('In 2021-03-12');
    expect(rows[0]).toEqual({
      supplier: 'Russia',
      tivBefore: 362,
      tiv: 361.7,
      shareBefore: 94.5,
      share: 94.6,
      drift: 0,
    });
  });

  it.each([
    [
      ['shares', '--recipient', 'Atlantis', '--series', 'arms-transfers'],
      'It has: Armenia, Azerbaijan.',
    ],
    [['shares', '--recipient', 'Armenia', '--series', 'x'], 'There is no series “x”'],
    [
      ['shares', '--series', 'arms-transfers', '--recipient', 'Armenia', '--from', 'May'],
      '--from needs a year',
    ],
    [['shares', '--series', 'arms-transfers', '--where', 'colour=red'], 'has no colour'],
    [
      [
        'shares',
        '--series',
        'arms-transfers',
        '--recipient',
        'Armenia',
        '--from',
        '2020',
        '--to',
        '2016',
      ],
      'backwards',
    ],
  ])('refuses %j in words', async (args, words) => {
    const { code, err } = await runCli('report', path, ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

it('holds each figure of the case against its series', async () => {
  const { rows } = await report('figures');
  expect(rows.map(({ value, verdict, actual }) => [value, verdict, actual])).toEqual([
    [65, 'rounded', 65.74],
    [94, 'rounded', 94.56],
    [69, 'wrong', 66.88],
    [17, 'rounded', 16.22],
    [5, 'unchecked', null],
  ]);
  expect(rows[2]?.why).toContain('2.12 points too high');
  expect(rows[4]?.why).toContain('has no supplier “Mars”');
});

it('refuses a register whose values are not split by year, and keeps nothing of it', async () => {
  const file = join(folder, 'register.csv');
  writeFileSync(file, commentsRegister('2018; 2019'));
  const { code, err } = await runCli('import', path, file, '--as', 'series');
  expect(code).toBe(3);
  expect(err).toContain('one row per delivery');
});
