import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { makeCodedCase } from '../support/retrieval-case.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function codedFile(): Promise<{ folder: string; path: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'study.dragoman');
  const info = { title: 'Routes', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(path, info);
  await makeCodedCase(made);
  await made.close();
  return { folder, path };
}

describe('dragoman report', () => {
  it('counts codes, the same bytes each time', async () => {
    const { path } = await codedFile();
    const first = await runCli('report', path, 'codes', '--format', 'json');
    expect(first.err).toBe('');
    const report = JSON.parse(first.out) as Report;
    expect(report.rows.map(({ code, codings }) => [code, codings])).toEqual([
      ['Routes', 0],
      ['Routes › corridor', 4],
      ['Routes › rail and road', 3],
      ['control', 1],
    ]);
    expect((await runCli('report', path, 'codes', '--format', 'json')).out).toBe(first.out);
  });

  it('takes a filter, an attribute and a period', async () => {
    const { path } = await codedFile();
    const by = await runCli(
      ...['report', path, 'codes', '--by', 'column:genre', '--code', 'Routes/corridor'],
      ...['--coder', 'Second', '--where', 'language=tr', '--format', 'csv'],
    );
    expect(by.out.split('\r\n')[1]).toMatch(/^Routes › corridor,interview,1,1,1,5,/);
    const months = await runCli('report', path, 'codes', '--by', 'month');
    expect(months.out).toMatch(/2020-11\s+Routes › corridor\s+2/);
  });

  it('counts what comes together, by the unit that is asked for', async () => {
    const { path } = await codedFile();
    const { out } = await runCli('report', path, 'co-occurrence', '--unit', 'document');
    expect(out).toMatch(/Routes › corridor\s+Routes › rail and road\s+3\s+1 /);
    expect(out).toContain('Jaccard');
  });

  it('says what there is instead of what is not', async () => {
    const { path } = await codedFile();
    expect(await runCli('report', path, 'weather')).toMatchObject({
      code: 2,
      err: expect.stringContaining('codes, co-occurrence'),
    });
    expect((await runCli('report', path, 'codes', '--code', 'air')).err).toContain('no code “air”');
    expect((await runCli('report', path, 'codes', '--from', 'May')).code).toBe(2);
    expect((await runCli('report', path, 'codes', '--format', 'xlsx')).err).toContain('--output');
  });

  it('exports a table of codings, or a folder of tables', async () => {
    const { folder, path } = await codedFile();
    const out = join(folder, 'tables');
    await runCli('export', path, out, '--as', 'csv');
    expect(readdirSync(out).sort()).toEqual([
      ...[
        'about.json',
        'co-occurrence.csv',
        'codes.csv',
        'codings.csv',
        'documents.csv',
        'memos.csv',
      ],
    ]);
    const table = await runCli('export', path, '-', '--as', 'csv');
    expect(table.out).toBe(readFileSync(join(out, 'codings.csv'), 'utf8'));
    expect((await runCli('export', path, out, '--as', 'csv')).code).toBe(2);
    const book = join(folder, 'codes.xlsx');
    await runCli('report', path, 'codes', '--format', 'xlsx', '--output', book);
    expect(existsSync(book)).toBe(true);
  });
});
