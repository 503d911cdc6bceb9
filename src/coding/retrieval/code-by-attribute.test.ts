import { describe, expect, it } from 'vitest';
import { codeByAttribute } from './code-by-attribute.ts';
import { codesOverTime } from './codes-over-time.ts';
import { codingsOf, documentOf } from './testing/subjects.ts';

const times = (count: number, words: string): string[] =>
  Array.from({ length: count }, () => words);

describe('codes by attribute', () => {
  // [[30, 10], [20, 40]]: χ² 16.6667, V .4082, residuals ±4.0825.
  const documents = [
    documentOf('d1', { sphere: 'russian' }, 2000),
    documentOf('d2', { sphere: 'turkish' }, 4000),
    documentOf('d3', { sphere: 'turkish' }, 1000),
    documentOf('d4', {}, 50),
  ];
  const codings = [
    ...codingsOf('d1', ...times(30, 'road 0-5'), ...times(20, 'rail 0-5')),
    ...codingsOf('d2', ...times(10, 'road 0-5'), ...times(40, 'rail 0-5')),
  ];
  const table = codeByAttribute({
    ...{ attribute: 'sphere', codes: ['road', 'rail', 'air'], documents, codings },
  });

  it('gives each cell with what stands behind it', () => {
    expect(table.values.map(({ value, documents: n, words }) => [value, n, words])).toEqual([
      ['russian', 1, 2000],
      ['turkish', 2, 5000],
      ['', 1, 50],
    ]);
    const [road] = table.rows;
    expect(road?.cells[1]).toMatchObject({
      ...{ codings: 10, documents: 1, perThousandWords: 2, perDocument: 5 },
      ...{ rowShare: 25, columnShare: 20 },
    });
    expect(road?.cells[0]?.residual).toBeCloseTo(4.0825, 4);
    expect(table.rows.map(({ code }) => code)).toEqual(['road', 'rail']);
  });

  it('tests the table, and by documents too', () => {
    expect(table.test.chiSquare.value).toBeCloseTo(16.6667, 4);
    expect(table.test.cramersV.value).toBeCloseTo(0.4082, 4);
    // Two documents that exchange their values always give a table as uneven: nothing can be shown by two.
    expect(table.test.permutation).toMatchObject({ p: { value: 1 }, documents: 2, seed: 1 });
  });

  it('says why there is no test where there is nothing to compare', () => {
    const none = codeByAttribute({
      ...{ attribute: 'sphere', codes: ['road'], documents, codings: [] },
    });
    expect(none.test.chiSquare).toMatchObject({ value: null });
    expect(none.rows).toEqual([]);
  });
});

describe('codes over time', () => {
  it('counts by period, shows the gaps, and says what has no date', () => {
    const documents = [
      documentOf('d1', { year: '2018' }, 10),
      documentOf('d2', { year: '2020' }, 20),
      documentOf('d3', {}, 30),
    ];
    const codings = [
      ...codingsOf('d1', 'road 0-1', 'road 3-4', 'rail 0-1'),
      ...codingsOf('d3', 'road 0-1'),
    ];
    expect(codesOverTime(documents, codings, 'year')).toEqual({
      by: 'year',
      periods: [
        { period: '2018', documents: 1, words: 10, codings: { road: 2, rail: 1 } },
        { period: '2019', documents: 0, words: 0, codings: {} },
        { period: '2020', documents: 1, words: 20, codings: {} },
      ],
      undated: { documents: 1, codings: 1 },
    });
  });

  it('goes from December to January', () => {
    const documents = [
      documentOf('d1', { month: '2020-11' }),
      documentOf('d2', { month: '2021-02' }),
    ];
    expect(codesOverTime(documents, [], 'month').periods.map(({ period }) => period)).toEqual([
      '2020-11',
      '2020-12',
      '2021-01',
      '2021-02',
    ]);
  });
});
