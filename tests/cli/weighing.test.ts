import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWeighedCase } from '../support/weighed-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-test-'));
const path = join(folder, 'study.dragoman');
const report = (name: string, ...options: string[]) => runCli('report', path, name, ...options);
const read = async (name: string, ...options: string[]): Promise<Report> =>
  JSON.parse((await report(name, ...options, '--format', 'json')).out) as Report;

beforeAll(async () => {
  const info = { title: 'Study', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(path, info);
  await makeWeighedCase(made);
  await made.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('weighs observation by observation, the same bytes each time', async () => {
  const first = await report('hypotheses', '--format', 'json', '--seed', '7');
  expect((await report('hypotheses', '--format', 'json', '--seed', '7')).out).toBe(first.out);
  const { rows, notes, made, columns } = JSON.parse(first.out) as Report;
  expect(made.seed).toBe(7);
  const beliefs = columns.map(({ key }) => key).filter((key) => key.startsWith('belief '));
  expect(rows.map((row) => [row.what, ...beliefs.map((key) => row[key])])).toEqual([
    ['before', 33.3, 33.3, 33.3],
    ['observation', 61.5, 7.7, 30.8],
    ['observation', 64, 4, 32],
    ['observation', 27.6, 17.2, 55.2],
    ['verdict', 27.6, 17.2, 55.2],
  ]);
  expect(notes[0]).toContain('“Interests first” leads with 55 per cent');
  expect(notes.join(' ')).toContain('Weighed by');
});

it('stands on the day that was asked for', async () => {
  const { rows, notes } = await read('hypotheses', '--as-of', '2020-12-31');
  expect(rows.at(-1)).toMatchObject({ what: 'not known yet', known: '2021-02-01' });
  expect(rows.at(-2)).toMatchObject({ what: 'verdict' });
  expect(notes[0]).toContain('“Departure” leads with 64 per cent');
  expect(notes.join(' ')).toContain('1 of 3 assessments are of what became known later');
});

it('says what the verdict hangs on', async () => {
  const { rows, notes } = await read('sensitivity', '--as-of', '2026-01-01');
  const turning = rows.filter(
    ({ what, kind, turns }) => what === 'without' && kind === 'observation' && turns === 'yes',
  );
  expect(turning.map(({ rival, belief }) => [rival, belief])).toEqual([
    ['Departure', 64],
    ['Old obligations', 50],
  ]);
  expect(rows).toContainEqual(
    expect.objectContaining({
      what: 'prior',
      kind: 'breaks even at',
      rival: 'Departure',
      to: 0.5676,
    }),
  );
  expect(notes.join(' ')).toContain('3.01 dB apart');
});

it.each(['text', 'csv', 'html'])('gives the same as %s', async (format) => {
  const { out, code } = await report('sensitivity', '--format', format);
  expect(code).toBe(0);
  expect(out).toContain('Interests first');
});

it('refuses other rivals, seeds and days in words', async () => {
  expect(await report('hypotheses', '--rivalry', 'x')).toMatchObject({ code: 2 });
  expect((await report('hypotheses', '--seed', 'x')).err).toContain('whole number');
  expect((await report('sensitivity', '--as-of', '2020')).err).toContain('is no day');
});
