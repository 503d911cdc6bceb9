import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { addCaucasus } from '../../src/relations/routes/testing/add-network.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function report(...options: string[]) {
  const path = join(temporaryFolder(), 'study.dragoman');
  const info = { title: 'Study', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(path, info);
  await addCaucasus(made);
  await made.close();
  return runCli('report', path, 'routes', ...options);
}

const QUESTION = ['--from', 'Yerevan', '--to', 'Moscow', '--mode', 'rail'];

it('says leg by leg how a train could go, and in the notes in words', async () => {
  const { out, code } = await report(...QUESTION, '--on', '1988-06-01', '--format', 'json');
  expect(code).toBe(0);
  const { rows, notes } = JSON.parse(out) as Report;
  expect(rows.map(({ way, leg, from, to, status }) => [way, leg, from, to, status])).toEqual([
    ['open', 1, 'Yerevan', 'Tbilisi', 'open'],
    ['open', 2, 'Tbilisi', 'Sochi', 'open'],
    ['open', 3, 'Sochi', 'Moscow', 'open'],
  ]);
  expect(notes[0]).toContain('On 1988-06-01 a train could go from Yerevan to Moscow: 2,563 km');
});

it('says what bars it, and to whom', async () => {
  const { out } = await report(...QUESTION, '--on', '2021-06-01', '--format', 'csv');
  expect(out).toContain(
    'barred,2,Tbilisi–Sochi,Tbilisi,Sochi,rail,569,closed,no,Russia,"Georgia, Russia",The bridge over the Inguri is blown up,',
  );
  const south = await report('--from', 'Yerevan', '--to', 'Baku', '--on', '2021-06-01');
  expect(south.out).toContain('Not from or to Armenia');
});

it.each(['text', 'html'])('gives the same as %s', async (format) => {
  const { out } = await report(...QUESTION, '--on', '2025-12-01', '--format', format);
  expect(out).toContain('Freight only');
});

it('lists all links on a day without a question', async () => {
  const { out } = await report('--on', '2021-06-01', '--format', 'json');
  const { rows } = JSON.parse(out) as Report;
  expect(rows.map(({ link, status }) => [link, status])).toEqual([
    ['Baku–Moscow', 'open'],
    ['Sochi–Moscow', 'open'],
    ['Tbilisi–Baku', 'open'],
    ['Tbilisi–Sochi', 'closed'],
    ['Yerevan–Tbilisi', 'open'],
  ]);
});

it('refuses half a question and unknown places', async () => {
  expect(await report('--from', 'Yerevan')).toMatchObject({
    code: 2,
    err: expect.stringContaining('both --from and --to'),
  });
  expect((await report('--from', 'Yerevan', '--to', 'Kars')).err).toContain('no place “Kars”');
});
