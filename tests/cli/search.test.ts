import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addTexts } from '../../src/search/testing/sample-corpus.ts';
import { createCase } from '../../src/shell/open-case.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function makeCase(): Promise<string> {
  const file = join(temporaryFolder(), 'talks.dragoman');
  const info = { title: 'Talks', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(file, info);
  await addTexts(made, [
    { title: 'Speech', text: 'The Zangezur corridor.', language: 'en', date: '2020-11-10' },
    { title: 'Речь', text: 'О Зангезурском коридоре.', language: 'ru' },
  ]);
  await made.close();
  return file;
}

it('prints hits as JSON with the fields that scripts stand on', async () => {
  const file = await makeCase();
  const { code, out } = await runCli('search', file, 'zangezur', '--format', 'json');
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(Object.keys(answer)).toEqual(['query', 'total', 'documents', 'words', 'hits']);
  expect(answer).toMatchObject({ query: 'zangezur', total: 1, documents: 1, words: 6 });
  expect(answer.hits[0]).toEqual({
    document: expect.any(String),
    title: 'Speech',
    source: null,
    passage: 1,
    date: '2020-11-10',
    language: 'en',
    left: 'The ',
    match: 'Zangezur',
    right: ' corridor',
    start: 4,
    end: 12,
  });
});

it('prints a concordance as text', async () => {
  const { code, out } = await runCli('search', await makeCase(), 'corridor OR коридор');
  expect(code).toBe(0);
  expect(out).toContain('2 hits in 2 passages of 2 documents; 6 words searched');
  expect(out).toContain('The Zangezur [corridor]');
});

it('writes the concordance as a table with where each line stands', async () => {
  const file = await makeCase();
  const { code, out } = await runCli('search', file, 'zangezur', '--format', 'csv');
  expect(code).toBe(0);
  expect(out).toContain('left,match,right,date,title');
  expect(out).toMatch(/The ,Zangezur, corridor,2020-11-10,Speech,,en,doc_\w+,4,12/u);
  const refused = await runCli('search', file, 'zangezur', '--format', 'xlsx');
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('--output FILE') });
});

it('refuses a query that is none, with 2', async () => {
  const { code, err } = await runCli('search', await makeCase(), '(corridor');
  expect(code).toBe(2);
  expect(err).toContain('never closed');
});

it('reports frequencies, keywords and collocates with the query behind each row', async () => {
  const file = await makeCase();
  const report = async (...args: string[]) => {
    const { code, out, err } = await runCli('report', file, ...args, '--format', 'json');
    expect(err).toBe('');
    expect(code).toBe(0);
    return JSON.parse(out);
  };
  const frequency = await report('frequency', '--query', 'language:en');
  expect(frequency.rows).toHaveLength(3);
  expect(frequency.rows[0]).toMatchObject({ count: 1, query: 'language:en exact:"the"' });
  expect(await report('keywords', '--query', 'language:ru')).toMatchObject({ rows: [] });
  expect(await report('collocates', '--query', 'corridor')).toMatchObject({ rows: [] });
  expect((await runCli('report', file, 'collocates')).code).toBe(2);
});
