import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodedCase, makeCodedCase } from '../../../tests/support/retrieval-case.ts';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import type { Report } from '../../cases/report.ts';
import { addCoding } from '../../coding/actions.ts';

describe('coded passages as files', () => {
  let test: TestApi;
  let coded: CodedCase;
  beforeEach(async () => {
    test = await makeTestApi();
    coded = await makeCodedCase(test.context);
  });
  afterEach(() => test.close());

  const file = async (query: string): Promise<Uint8Array> => {
    const response = await test.request('GET', `/passages/export?${query}`);
    expect(response.status, await response.clone().text()).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const part = (bytes: Uint8Array, name: string): string =>
    strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

  it('are CSV with one line a coding, and the same bytes each time', async () => {
    const query = `view=passages&format=csv&codes=${coded.codes.rail}`;
    const csv = strFromU8(await file(query));
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv).toContain('Routes › rail and road,Железная дорога,');
    expect(strFromU8(await file(query))).toBe(csv);
  });

  it('name the state of the case, the codebook and the coders', async () => {
    const json = strFromU8(await file('view=codes&format=json'));
    const report = JSON.parse(json) as Report;
    expect(report.case).toMatchObject({
      title: 'Test case',
      hash: expect.stringMatching(/^\w{16}$/),
    });
    expect(report.made).toMatchObject({ coders: ['Second', 'Tester'], seed: null });
    expect(report.rows[0]).toMatchObject({ code: 'Routes', codings: 0, withBelow: 7 });
    const { corridor } = coded.codes;
    await addCoding(test.context, {
      document: coded.documents[0] ?? '',
      code: corridor,
      start: 0,
      end: 3,
    });
    const later = JSON.parse(strFromU8(await file('view=codes&format=json'))) as Report;
    expect(later.case.hash).not.toBe(report.case.hash);
    expect(later.made.codebook).toBe(report.made.codebook);
  });

  it('are pages in which nothing of a text is markup', async () => {
    const document = coded.documents[1] ?? '';
    await addCoding(test.context, {
      ...{ document, code: coded.codes.control, start: 0, end: 5, coder: '<img src=x>' },
    });
    const html = strFromU8(await file('view=passages&format=html'));
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });

  it('are Word quotations with the citation of their source', async () => {
    const xml = part(await file('view=passages&format=docx'), 'word/document.xml');
    expect(xml).toContain('The corridor stays under the control');
    expect(xml).toMatch(
      /Statement on the routes.*kremlin\.ru|kremlin\.ru.*Statement on the routes/s,
    );
    expect(xml).toContain('Заявление о путях, 2020-11-12');
  });

  it.each(['co-occurrence', 'by-attribute', 'over-time', 'codes'])(
    'are workbooks and documents of %s as well',
    async (view) => {
      const book = await file(`view=${view}&format=xlsx&attribute=year`);
      const strings = part(book, 'xl/sharedStrings.xml');
      expect(strings).toContain('corridor');
      expect(strings).toContain('Test case');
      const words = part(
        await file(`view=${view}&format=docx&attribute=year`),
        'word/document.xml',
      );
      expect(words).toContain('<w:tbl>');
      expect(words).toContain('corridor');
    },
  );

  it('are refused when they are asked for wrongly', async () => {
    expect((await test.request('GET', '/passages/export?format=pdf')).status).toBe(422);
  });
});
