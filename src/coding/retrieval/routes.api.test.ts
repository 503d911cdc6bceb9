import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type CodedCase, makeCodedCase, TEXTS } from '../../../tests/support/retrieval-case.ts';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { correctDocument } from '../correct-document.ts';
import type { AnalysedByAttribute, AnalysedCoOccurrence, AnalysedOverTime } from './answers.ts';
import type { Choices } from './choices.ts';
import type { PassagePage } from './coded-passage.ts';

describe('coded passages over HTTP', () => {
  let test: TestApi;
  let coded: CodedCase;
  beforeEach(async () => {
    test = await makeTestApi();
    coded = await makeCodedCase(test.context);
  });
  afterEach(() => test.close());

  const get = async <T>(path: string): Promise<T> => {
    const response = await test.request('GET', path);
    expect(response.status, await response.clone().text()).toBe(200);
    return (await response.json()) as T;
  };
  const quotes = async (query: string): Promise<string[]> =>
    (await get<PassagePage>(`/passages?${query}`)).passages.map(({ quote }) => quote);

  it('gives the words with what stands around them, in the order of time', async () => {
    const page = await get<PassagePage>('/passages?limit=2&offset=1');
    expect(page).toMatchObject({ total: 8, documents: 3, ofDocuments: 3 });
    expect(page.passages).toMatchObject([
      {
        quote: 'The corridor stays under the control',
        before: '',
        after: ' of border guards.',
        document: { title: TEXTS[0].title, date: '2020-11-10', source: 'src_1' },
        coder: 'Tester',
        origin: 'person',
      },
      { quote: 'control of border guards', before: 'The corridor stays under the ' },
    ]);
  });

  it('takes a branch of the codebook, a coder, an attribute, a column and a time together', async () => {
    const { routes, corridor, rail } = coded.codes;
    expect(await quotes(`codes=${routes}&coders=Second`)).toEqual(['koridor']);
    expect(await quotes(`codes=${routes}&below=no`)).toEqual([]);
    expect(await quotes(`codes=${rail}&where=column%3Agenre:interview`)).toEqual([]);
    expect(await quotes(`codes=${rail}&where=column%253Agenre:interview`)).toEqual(['Demiryolu']);
    expect(await quotes(`codes=${corridor}&where=sphere:russian`)).toEqual([
      'The corridor stays under the control',
    ]);
    expect(await quotes(`codes=${corridor}&from=2020-11-11&to=2020`)).toEqual([
      'Зангезурский коридор',
    ]);
  });

  it('finds what is near, by words that are counted in any script', async () => {
    const { corridor, rail, control } = coded.codes;
    // In the first and in the second text three words stand between the two (the sign is none).
    expect(await quotes(`codes=${rail}&near=with:${corridor}:words:2`)).toEqual(['Demiryolu']);
    expect(await quotes(`codes=${rail}&near=with:${corridor}:words:3`)).toEqual([
      'All roads in the region',
      'Железная дорога',
      'Demiryolu',
    ]);
    expect(await quotes(`codes=${corridor}&near=with:${control}:overlap:0`)).toEqual([
      'The corridor stays under the control',
    ]);
    expect(await quotes(`codes=${rail}&near=without:${corridor}:passage:0`)).toEqual([
      'All roads in the region',
      'Железная дорога',
    ]);
  });

  it('leaves out what waits for review', async () => {
    const text = TEXTS[2].text.replace('koridor', 'geçit');
    await correctDocument(test.context, coded.documents[2] ?? '', text, 'Another edition');
    expect(await quotes(`codes=${coded.codes.corridor}&where=language:tr`)).toEqual([]);
    expect((await get<PassagePage>('/passages')).total).toBe(6);
  });

  it('says of what a filter can be made', async () => {
    const choices = await get<Choices>('/passages/choices');
    expect(choices.codes.map(({ name, path, codings }) => [name, path.length, codings])).toEqual([
      ['Routes', 1, 0],
      ['corridor', 2, 4],
      ['rail and road', 2, 3],
      ['control', 1, 1],
    ]);
    expect(choices.coders).toEqual([
      { name: 'Second', codings: 1 },
      { name: 'Tester', codings: 7 },
    ]);
    const outlet = choices.attributes.find(({ key }) => key === 'outlet');
    expect(outlet?.values.map(({ value }) => value)).toEqual([
      'aa.com.tr',
      'kremlin.ru',
      'tass.ru',
    ]);
    expect(choices.attributes.map(({ label }) => label)).toContain('genre');
  });

  it('counts together, by attribute and over time', async () => {
    const { corridor, control, rail } = coded.codes;
    const together = await get<z.infer<typeof AnalysedCoOccurrence>>('/passages/co-occurrence');
    expect(together.result.pairs).toMatchObject([
      { first: corridor, second: control, count: 1, coefficient: 1 / 4 },
    ]);
    const byDocument = await get<z.infer<typeof AnalysedCoOccurrence>>(
      '/passages/co-occurrence?unit=document&coders=Tester',
    );
    expect(byDocument.result.pairs[0]).toMatchObject({
      ...{ first: corridor, second: rail, count: 3, coefficient: 1 },
    });
    const table = await get<z.infer<typeof AnalysedByAttribute>>(
      '/passages/by-attribute?attribute=year',
    );
    expect(table.result.values.map(({ value, documents }) => [value, documents])).toEqual([
      ['2020', 2],
      ['2021', 1],
    ]);
    const months = await get<z.infer<typeof AnalysedOverTime>>('/passages/over-time?by=month');
    expect(
      months.result.periods.map(({ period, codings }) => [period, codings[rail] ?? 0]),
    ).toEqual([
      ['2020-11', 2],
      ['2020-12', 0],
      ['2021-01', 1],
    ]);
  });

  it('refuses a filter that it cannot understand', async () => {
    const response = await test.request('GET', '/passages?near=with:cod_1:nearby:3');
    expect(response.status).toBe(422);
  });
});
