import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { addObservation } from '../../src/observations/actions.ts';
import { addEpisode } from '../../src/observations/episodes/actions.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { makeObservedCase } from '../support/observed-case.ts';
import { runCli } from '../support/run-cli.ts';

let folder = '';
let path = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-reports-'));
  path = join(folder, 'study.dragoman');
  const info = { title: 'War', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(path, info);
  await makeObservedCase(made);
  await addObservation(made, {
    ...{ id: 'obs_later', kind: 'statement', title: 'The minister again', date: '2023-09' },
    parts: [{ actor: 'act_minister', part: 'who' }],
    statement: {
      ...{ words: '', language: '', contentGrade: null },
      position: { issue: 'Peacekeepers', stance: 'leave' },
    },
  });
  await addEpisode(made, {
    ...{ title: 'The war', kind: 'war', date: '2020-09-27/2020-11-10' },
    parties: ['act_am', 'act_az'],
    attempts: [
      { date: '2020-10-10', title: 'Moscow', outcome: 'broken', brokenOn: '2020-10-11' },
      { date: '2020-10-18', title: 'A second truce', outcome: 'ignored' },
      { date: '2020-11-10', title: 'The statement', outcome: 'held' },
    ],
  });
  await made.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

const report = async (name: string, ...options: string[]): Promise<Report> => {
  const { out, err, code } = await runCli('report', path, name, '--format', 'json', ...options);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Report;
};
const titles = async (...options: string[]) =>
  (await report('chronology', ...options)).rows.map(({ id }) => String(id).slice(4));

it('tells the chronology with names in place of ids', async () => {
  const { rows, notes, columns } = await report('chronology');
  expect(rows).toHaveLength(6);
  expect(rows[1]).toEqual({
    ...{ date: '2020-10-10', kind: 'event', title: 'Ceasefire agreed in Moscow' },
    ...{ who: 'Russia', to: 'Armenia, Azerbaijan', through: null, about: null },
    ...{ facts: null, deaths: null, codes: null, episode: null, grade: 'B2' },
    ...{ spheres: 'azerbaijani, russian', independent: 1 },
    ...{ from: '2020-10-10', until: '2020-10-10', id: 'obs_truce' },
  });
  expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ key }) => key));
  expect(notes[0]).toBe('All there are.');
  expect(notes[1]).toMatch(
    /^6 observations .* of 3 the day is not known or not sure, 5 have fewer/,
  );
});

it('narrows by time, kind, actor and dyad, and says so', async () => {
  expect(await titles('--from', '2021', '--to', '2022')).toEqual(['stay', 'say', 'act']);
  expect(await titles('--kind', 'act,statement')).toEqual(['say', 'act', 'later']);
  expect(await titles('--actor', 'Лавров Сергей')).toEqual(['say', 'later']);
  expect(await titles('--dyad', 'rus,Azerbaijan')).toEqual(['truce', 'stay']);
  expect(await titles('--dyad', 'Armenia,Azerbaijan')).toEqual([]);
  expect(await titles('--dyad', 'Armenia,Azerbaijan', '--either-way')).toEqual(['war', 'truce']);
  const { notes } = await report('chronology', '--dyad', 'RUS,AZE', '--to', '2020');
  expect(notes[0]).toBe('Only between Russia and Azerbaijan, the first acting; to 2020.');
});

it.each([
  [['chronology', '--actor', 'Persia'], /no one actor “Persia”/],
  [['chronology', '--dyad', 'Russia'], /--dyad needs two actors/],
  [['chronology', '--kind', 'party'], /--kind needs event/],
  [['chronology', '--from', '10.11.2020'], /A date is a year/],
  [['statements', '--by', 'sphere'], /--by needs code, issue or about/],
  [['statements', '--per', 'week'], /--per needs year/],
  [['episodes', '--code', 'x'], /leave --code out/],
])('refuses %j as wrong use', async ([name, ...options], words) => {
  const { code, err } = await runCli('report', path, name ?? '', ...options);
  expect([code, err]).toEqual([2, expect.stringMatching(words)]);
});

it('tells who said how much about what over time, and the change of position', async () => {
  const { rows, notes } = await report('statements', '--by', 'issue');
  expect(rows.map(({ ids: _, ...row }) => Object.values(row))).toEqual([
    ['Sergey Lavrov', 'peacekeepers', '2021', 1, '2021-05', '2021-05'],
    ['Sergey Lavrov', 'peacekeepers', '2023', 1, '2023-09', '2023-09'],
  ]);
  expect(notes[2]).toBe(
    'Sergey Lavrov, on peacekeepers: “stay” (2021-05), then “leave” (2023-09).',
  );
  const about = await report('statements', '--by', 'about', '--per', 'all');
  expect(about.rows.map(({ subject }) => subject)).toEqual([null, 'Armenia']);
});

it('tells the lags and cycles of episodes', async () => {
  const { rows, notes } = await report('episodes');
  expect(
    rows.map((row) => [
      ...[row.title, row.afterOnset, row.afterPrevious, row.afterBroken, row.held],
      ...[row.beforeEnd, row.lasted],
    ]),
  ).toEqual([
    ['The war', null, null, null, null, null, 44],
    ['Moscow', 13, null, null, 1, 31, null],
    ['A second truce', 21, 8, 7, null, 23, null],
    ['The statement', 44, 23, null, null, 0, null],
  ]);
  expect(notes[2]).toMatch(/^Of 3 attempts half no longer held after 1 day/);
  expect((await report('episodes', '--actor', 'Russia')).rows).toEqual([]);
  expect((await report('episodes', '--dyad', 'Armenia,Azerbaijan')).rows).toHaveLength(4);
  expect((await report('episodes', '--kind', 'crisis')).rows).toEqual([]);
  expect((await report('episodes', '--from', '2020-11-10')).rows).toHaveLength(4);
  expect((await report('episodes', '--from', '2020-11-11')).rows).toEqual([]);
});

it.each(['text', 'csv', 'html'])('writes the chronology as %s', async (format) => {
  const { out, code } = await runCli('report', path, 'chronology', '--format', format);
  expect([code, out.includes('Ceasefire agreed in Moscow')]).toEqual([0, true]);
});

it('gives the chronology to a calendar: whole days, what is not sure said in words', async () => {
  const { out, code } = await runCli('export', path, '-', '--as', 'ical');
  expect(code).toBe(0);
  const lines = out.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(6);
  const at = lines.indexOf('UID:obs_say@dragoman');
  expect(lines.slice(at + 2, at + 6)).toEqual([
    'DTSTART;VALUE=DATE:20210501',
    'DTEND;VALUE=DATE:20210601',
    'SUMMARY:The minister on peacekeepers (May 2021)',
    'DESCRIPTION:The date is not sure to the day: May 2021 (2021-05).\\nSergey Lavrov → Armenia\\nKind: statement.',
  ]);
  expect(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect((await runCli('export', path, '-', '--as', 'ical')).out).toBe(out);
});
