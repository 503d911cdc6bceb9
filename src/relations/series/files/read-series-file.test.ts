import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  commentsRegister,
  latinBytes,
  legacyRegister,
  newRegister,
  oldTivTable,
  tivTable,
} from '../testing/sipri-files.ts';
import { readSeriesFile } from './read-series-file.ts';

const read = (text: string, mapping = {}) => readSeriesFile('table.csv', bytesOf(text), mapping);

describe('the register with one row per delivery', () => {
  it('is found below its preamble, with deliveries, estimates and the day it was made', () => {
    const { series, points, notes } = read(newRegister);
    expect(series).toMatchObject({
      form: 'sipri-register',
      unit: 'TIV million',
      vintage: '2021-03-12',
      dimensions: ['supplier', 'recipient', 'designation', 'category', 'status'],
    });
    expect(points).toHaveLength(4);
    expect(points[0]).toEqual({
      date: '2019',
      value: 160,
      keys: {
        supplier: 'Russia',
        recipient: 'Armenia',
        designation: 'Su-30MK, upgraded',
        category: 'Aircraft',
        status: 'New',
      },
      estimated: false,
      note: 'FGA aircraft; 4 delivered; ordered 2018',
    });
    expect(points[1]).toMatchObject({ value: 16, estimated: true, keys: { supplier: 'Türkiye' } });
    expect(notes).toEqual(['One line without a value was left out.']);
  });

  it('keeps unknown suppliers, and says who is no state', () => {
    const { points } = read(newRegister);
    expect(points[2]).toMatchObject({ value: 0.4, keys: { supplier: 'unknown supplier(s)' } });
    expect(points[2]?.note).toContain('local production');
    expect(points[3]?.keys.recipient).toBe('Hezbollah (Lebanon)');
    expect(points[3]?.note).toContain('Hezbollah (Lebanon): non-state');
  });

  it('is read in Latin-1 as well', () => {
    const { points } = readSeriesFile('register.csv', latinBytes(newRegister));
    expect(points[1]?.keys.supplier).toBe('Türkiye');
  });

  it('has an older form with semicolons, in which the Soviet Union is not Russia', () => {
    const { series, points } = read(legacyRegister);
    expect(series).toMatchObject({ form: 'sipri-register', vintage: '2023-03-11' });
    expect(
      points.map(({ date, value, keys, estimated }) => [date, value, keys.supplier, estimated]),
    ).toEqual([
      ['1991', 18, 'Soviet Union', false],
      ['1992', 9, 'Russia', true],
    ]);
  });

  it('is refused whole, with the line, when a value cannot be read', () => {
    const broken = newRegister.replace(',40,40,160,No', ',40,40,about 160,No');
    expect(() => read(broken)).toThrow(
      /table\.csv: line 13: the year is “2019” and the value “about 160”/,
    );
  });
});

describe('the register with comments', () => {
  it('is refused where an order was delivered in several years, with the remedy', () => {
    expect(() => read(commentsRegister('2018; 2019'))).toThrow(
      /1 of 2 orders were delivered in several years \(line 5: 2018; 2019\).*one row per delivery/,
    );
  });

  it('is taken where each was delivered within one, with its marks of doubt', () => {
    const { points } = read(commentsRegister('2018').replace('4,?,2016,New', '4,,2016,New'));
    expect(points.map(({ date, value, keys }) => [date, value, keys.supplier])).toEqual([
      ['2016', 20, 'Russia'],
      ['2018', 5, 'Israel'],
    ]);
    expect(points[0]?.note).toBe('Missile; 4 delivered; ordered 2015');
  });
});

describe('the TIV table', () => {
  it('has values of both parties, without its totals and footnotes; 0 is not nothing', () => {
    const { series, points, notes } = read(tivTable);
    expect(series).toMatchObject({ form: 'sipri-tiv-table', vintage: '2021-03-12' });
    expect(points.map(({ date, value, keys }) => [keys.supplier, date, value])).toEqual([
      ['Russia', '2016', 112],
      ['Russia', '2018', 6],
      ['Russia', '2019', 244],
      ['Jordan', '2018', 0],
      ['Jordan', '2019', 21],
      ['Czechia', '2020', 0],
    ]);
    expect(points.every(({ keys }) => keys.recipient === 'Armenia')).toBe(true);
    expect(points[3]?.note).toBe('more than 0 and less than 0.5');
    expect(points[5]?.note).toContain('Czechia: organisation');
    expect(notes.join()).toContain('rounded');
  });

  it('may list recipients, under an empty head', () => {
    expect(read(oldTivTable).points).toMatchObject([
      { date: '2018', value: 6, keys: { supplier: 'Russia', recipient: 'Armenia' } },
      { date: '2019', value: 244 },
    ]);
  });

  it('asks whose imports it lists when it does not say so', () => {
    const bare = tivTable
      .replace(/^.*imports to Armenia.*\n/, '')
      .replace('Total exports to Armenia', 'Total');
    expect(() => read(bare)).toThrow('Say it: recipient=Armenia');
    expect(read(bare, { recipient: 'Armenia' }).points[0]?.keys).toEqual({
      supplier: 'Russia',
      recipient: 'Armenia',
    });
  });
});

describe('any table', () => {
  it('needs no mapping where its columns are called as the fields are', () => {
    const { series, points } = read('year,supplier,recipient,tiv\n2016,Russia,Armenia,112.4\n');
    expect(series).toMatchObject({
      form: 'plain',
      unit: 'TIV million',
      dimensions: ['supplier', 'recipient'],
    });
    expect(points).toEqual([
      {
        date: '2016',
        value: 112.4,
        keys: { supplier: 'Russia', recipient: 'Armenia' },
        estimated: false,
        note: '',
      },
    ]);
  });

  it('takes a mapping, a preamble, tabs and a decimal comma', () => {
    const { series, points } = read(
      'Exports of gas\n\nJahr\tLand\tMenge\n2020-11\tArmenien\t1 204,5\n2021?\tArmenien\t7\n',
      { date: 'Jahr', value: 'Menge', country: 'Land' },
    );
    expect(series).toMatchObject({
      dimensions: ['country'],
      unit: 'Menge',
      provenance: 'Exports of gas',
    });
    expect(points.map(({ date, value }) => [date, value])).toEqual([
      ['2020-11', 1204.5],
      ['2021?', 7],
    ]);
  });

  it.each([
    [
      'value,colour\n1,red\n',
      /no column called “date”; its columns are “value”, “colour”.*date=COLUMN/,
    ],
    ['year,value\n2020,1\n01.02.2020,2\n', /line 3: “01\.02\.2020” is no date/],
    ['year,value\n2020,a lot\n', /line 2: “a lot” is no number/],
    ['year;value\n2020;1,234\n', /1,234 may be 1234 or 1\.234/],
    ['year,state,value\n2020,,5\n', /line 2: no state/],
    ['year,value\n', /no number below it/],
    ['', /is empty/],
    ['PK\u0003\u0004 workbook', /no table in text form/],
    ['just words\nand more\n', /no table of numbers/],
  ])('%j is refused in words', (text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it('gives back every number that was written, in any of the delimiters', () => {
    const row = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      name: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ''),
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, mark) => {
          const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
          const lines = rows.map(({ year, name, value }) => [year, quoted(name), value].join(mark));
          const { points } = read([['year', 'name', 'value'].join(mark), ...lines].join('\n'));
          expect(points.map(({ date, value }) => [date, value])).toEqual(
            rows.map(({ year, value }) => [String(year), value + 0]),
          );
          expect(points.map(({ keys }) => keys.name)).toEqual(rows.map(({ name }) => name.trim()));
        },
      ),
    );
  });
});
