import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

const FAULTY =
  'A study of routes\n\nIntroduction\n\nThe army had to left the district after the war, and both of the neighbours noticed it.¹ He said: "we shall see what is to come” when he was asked in Yerevan.\n\n1 J. Kucera, A talk about roads, Eurasianet, 4 VI 2021.\n';

const write = (name: string, text: string): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
};

it('reports findings and ends with 1', async () => {
  const result = await runCli('audit', write('study.txt', FAULTY));
  expect(result).toMatchObject({ code: 1, err: '' });
  expect(result.out).toContain('quote-unbalanced-marks');
  expect(result.out).toContain('had to left');
});

it('prints JSON that scripts can read', async () => {
  const { out } = await runCli('audit', write('study.txt', FAULTY), '--format', 'json');
  const { findings, summary } = JSON.parse(out);
  expect(findings[0]).toMatchObject({ rule: expect.any(String), places: [{ line: 5 }] });
  expect(summary).toMatchObject({ findings: findings.length, rules: expect.any(Number) });
});

it('writes the report where it is told', async () => {
  const path = write('study.txt', FAULTY);
  const target = `${path}.html`;
  const { out } = await runCli('audit', path, '--format', 'html', '--output', target);
  expect(out).toBe('');
  expect(readFileSync(target, 'utf8')).toContain('<!doctype html>');
});

it('writes a corrected copy beside the file, numbered, and never over anything', async () => {
  const path = write('study.txt', FAULTY);
  const { err } = await runCli('audit', path, '--fix');
  await runCli('audit', path, '--fix');
  expect(readFileSync(path, 'utf8')).toBe(FAULTY);
  const folder = join(path, '..');
  expect(readdirSync(folder).sort()).toEqual(['study.fixed-2.txt', 'study.fixed.txt', 'study.txt']);
  expect(readFileSync(join(folder, 'study.fixed.txt'), 'utf8')).toContain('“we shall see');
  expect(err).toContain('proposals wait for a person');
  expect(existsSync(join(folder, 'study.fixed.txt.txt'))).toBe(false);
});

it('answers an empty file with 3 and a missing one with 2', async () => {
  expect(await runCli('audit', write('empty.txt', ''))).toMatchObject({ code: 3, out: '' });
  expect(await runCli('audit', '/no/such/file.txt')).toMatchObject({ code: 2, out: '' });
});

it('audits the sample case as a folder, finds faults in it and leaves nothing behind', async () => {
  const data = temporaryFolder();
  vi.stubEnv('DRAGOMAN_DATA', data);
  const { code, out, err } = await runCli('audit', 'cases/sample', '--format', 'json');
  vi.unstubAllEnvs();
  expect({ code, err, left: readdirSync(data) }).toEqual({ code: 1, err: '', left: [] });
  expect(JSON.parse(out).summary.findings).toBeGreaterThan(5);
});

it('audits the observations of a case folder, and ends with 1 when one rests on nothing', async () => {
  const folder = temporaryFolder();
  const put = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const seen = (id: string, more: object) => ({ id, kind: 'event', title: id, ...more });
  put('case.json', { title: 'A case' });
  put('sources.csl.json', [
    {
      id: 'tass',
      type: 'webpage',
      issued: { 'date-parts': [[2020, 10, 17]] },
      custom: { dragoman: {} },
    },
  ]);
  const locators = [{ source: 'tass', place: { kind: 'whole' } }];
  const calls = seen('obs_calls', { date: '2020-10-19/2020-10-20', locators });
  put('observations.json', [seen('obs_war', { date: '2020-09-27', locators }), calls]);

  const faulty = await runCli('audit', folder);
  expect(faulty).toMatchObject({ code: 1, err: '' });
  expect(faulty.out).toBe(
    'Observations\n1 finding in 2.\n\n  obs_calls  source-before-event\n      “obs_calls” (2020-10-19/2020-10-20): tass is of 2020-10-17, before it happened.\n',
  );
  const json = await runCli('audit', folder, '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({
    findings: [],
    observations: {
      checked: 2,
      findings: [{ rule: 'source-before-event', observation: 'obs_calls' }],
    },
  });
  expect(await runCli('audit', folder, '--format', 'html')).toMatchObject({ code: 2, out: '' });

  put('observations.json', [seen('obs_war', { date: '2020-09-27', locators })]);
  expect(await runCli('audit', folder)).toMatchObject({
    code: 0,
    out: 'Observations\n0 findings in 1.\n',
  });
  put('observations.json', []);
  expect(await runCli('audit', folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no article and no observation'),
  });
});
