import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { makeRelationsCase } from '../support/relations-case.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function report(...options: string[]) {
  const path = join(temporaryFolder(), 'study.dragoman');
  const info = { title: 'Study', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(path, info);
  await makeRelationsCase(made);
  await made.close();
  return runCli('report', path, 'network', ...options);
}

it('lists ties on a day with what they rest on', async () => {
  const { out, code } = await report('--on', '2020-12-20', '--days', '30', '--format', 'json');
  expect(code).toBe(0);
  const { rows, notes } = JSON.parse(out) as Report;
  expect(rows.map(({ kind, from, to, weight }) => [kind, from, to, weight])).toEqual([
    ['agreement', 'Armenia', 'Azerbaijan', 1],
    ['arms', 'Georgia', 'Azerbaijan', 20],
    ['arms', 'Russia', 'Azerbaijan', 80],
    ['event', 'Azerbaijan', 'Armenia', 1],
    ['mediation', 'Russia', 'Armenia', 2],
    ['mediation', 'Russia', 'Azerbaijan', 2],
  ]);
  expect(rows[3]).toMatchObject({
    evidence: 'A convoy is stopped (2020-12-12)',
    ids: 'obs_convoy',
  });
  expect(notes[0]).toContain('from 2020-11-20 to 2021-01-19');
});

it('can leave persons and ministries for themselves, and refuses days that are none', async () => {
  const { out } = await report('--on', '2020-12-20', '--apart', '--format', 'text');
  expect(out).toContain('Persons, ministries and forces stand for themselves.');
  expect((await report('--days', 'many')).err).toContain('--days needs a number from 0 to 3660');
});
