import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import {
  addAgreement,
  addProvision,
  setPerformance,
} from '../../src/relations/agreements/actions.ts';
import {
  makeAgreement,
  makeProvision,
} from '../../src/relations/agreements/testing/make-agreement.ts';
import { addStates } from '../../src/relations/testing/make-actors.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function caseWithAgreement(): Promise<string> {
  const path = join(temporaryFolder(), 'study.dragoman');
  const made = await createCase(path, {
    title: 'Study',
    question: '',
    authors: [],
    languages: [],
    period: '',
  });
  await addStates(made);
  const { id: _a, ...agreement } = makeAgreement();
  const { id: _p, agreement: _of, ...provision } = makeProvision();
  const { id } = await addAgreement(made, agreement);
  const clause = await addProvision(made, id, provision);
  const rate = (party: string, score: '3' | '0') =>
    setPerformance(
      made,
      { provision: clause.id, party, year: 2020 },
      { score, claims: [], observations: [], note: '' },
    );
  await rate('act_armenia', '3');
  await rate('act_azerbaijan', '0');
  await made.close();
  return path;
}

it('says on a day what is in force, what is due and what was kept', async () => {
  const path = await caseWithAgreement();
  const { out, code } = await runCli(
    'report',
    path,
    'agreements',
    '--as-of',
    '2021-06-01',
    '--format',
    'json',
  );
  expect(code).toBe(0);
  const { rows, notes } = JSON.parse(out) as Report;
  expect(
    rows.map(({ what, date, state, days, score }) => [what, date, state, days, score]),
  ).toEqual([
    ['agreement', '2020-11-10', 'in-force', null, 50],
    ['notice', '2025-05-10', 'next', 1439, null],
    ['expiry', '2025-11-10', 'next', 1623, null],
    ['notice', '2030-05-10', 'ahead', 3265, null],
    ['expiry', '2030-11-10', 'ahead', 3449, null],
    ['provision', null, 'not-kept', null, 50],
  ]);
  expect(rows[5]?.performance).toBe('2020 Armenia 3; 2020 Azerbaijan 0');
  expect(notes[1]).toBe(
    'Statement of 10 November 2020, 2020: 50 of 100 over 2 (Armenia 100, Azerbaijan 0).',
  );
});

it('names one agreement by id or title, and says which there are', async () => {
  const path = await caseWithAgreement();
  const one = await runCli('report', path, 'agreements', '--id', 'Statement of 10 November 2020');
  expect(one.out).toContain('2025-11-10');
  const none = await runCli('report', path, 'agreements', '--id', 'peace');
  expect(none).toMatchObject({
    code: 2,
    err: expect.stringContaining('“Statement of 10 November 2020”'),
  });
  expect((await runCli('report', path, 'agreements', '--as-of', '2021')).err).toContain(
    'is no day',
  );
});

it('is not the agreement of coders, which has its own report', async () => {
  const path = await caseWithAgreement();
  expect((await runCli('report', path, 'agreement')).err).toContain(
    'Agreement needs two coders or more',
  );
});
