import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { makeComparedCase } from '../support/compared-case.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

it('reports cells, contrasts and change points; the same case gives the same bytes', async () => {
  const path = join(temporaryFolder(), 'study.dragoman');
  const info = { title: 'Study', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(path, info);
  await makeComparedCase(made);
  await made.close();
  const report = (...options: string[]) => runCli('report', path, 'comparison', ...options);

  const { out, code } = await report('--format', 'json');
  expect(code).toBe(0);
  const { rows, notes, made: head } = JSON.parse(out) as Report;
  expect(rows).toHaveLength(12);
  expect(rows[1]).toMatchObject({
    ...{ question: 'Talks', dyad: 'Armenia', period: 'The war', judgement: 'Talks all the time' },
    ...{ value: 2, step: 'all the time', observations: 1, passages: 1, words: 15 },
  });
  expect(notes.join('\n')).toContain('Judged: 2 of 12 cells (0.1667)');
  expect(head.coders).toEqual(['Tester']);
  expect((await report('--format', 'json')).out).toBe(out);

  const early = await report('--as-of', '2020-10-15', '--format', 'text');
  expect(early.out).toContain('As of 2020-10-15');
  const contrasts = await report('--part', 'contrasts', '--format', 'text');
  expect(contrasts.out).toContain('-45');
  const changes = await report('--part', 'changes', '--by', 'month', '--format', 'html');
  expect(changes.out).toContain('The war ends');
  expect((await report('--part', 'qca')).err).toContain('has no truth table');
  expect((await report('--part', 'all')).err).toContain('There is no part “all”');
  expect((await report('--comparison', 'none')).err).toContain('There is no “none”');
});
