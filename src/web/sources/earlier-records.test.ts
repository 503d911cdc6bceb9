import { expect, it } from 'vitest';
import { earlierRecords } from './earlier-records.ts';

const csl = (more: object) => ({ id: 'src_1', type: 'report', title: 'Trends', ...more });

it('tells what a source was called before, and only where it was called otherwise', () => {
  const source = {
    csl: csl({ publisher: 'SIPRI', author: [{ family: 'Wezeman', given: 'Pieter' }] }),
    issued: '2018-03',
    knownAs: [
      { why: 'edited' as const, csl: csl({ publisher: 'SIRPI' }), issued: '2018-03' },
      { why: 'merged' as const, csl: csl({ publisher: 'SIPRI' }), issued: '2017' },
      { why: 'edited' as const, csl: csl({}), issued: null },
    ],
  };
  expect(earlierRecords(source)).toEqual([
    { why: 'edited', fields: [['Outlet', 'SIRPI']] },
    { why: 'merged', fields: [['Date', '2017']] },
  ]);
});

it('is silent about a source that was never changed', () => {
  expect(earlierRecords({ csl: csl({}), issued: null })).toEqual([]);
});
