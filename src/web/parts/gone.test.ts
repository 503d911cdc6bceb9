import { afterEach, expect, it } from 'vitest';
import { forgetGone, idsShown, leadsToGone, noteRemoved, noteWhatBecame } from './gone.ts';

afterEach(forgetGone);

it('knows the addresses of what is gone until it is back', () => {
  expect(leadsToGone('/api/series/ser_1')).toBe(false);
  noteWhatBecame({ gone: ['ser_1', 'act_a b'], there: [] });
  expect(leadsToGone('/api/series/ser_1/shares?of=')).toBe(true);
  expect(leadsToGone('/api/actors/act_a%20b')).toBe(true);
  expect(leadsToGone('/api/series/ser_12')).toBe(false);
  expect(leadsToGone('/api/series?other=/ser_1')).toBe(false);
  noteWhatBecame({ gone: [], there: ['ser_1'] });
  expect(leadsToGone('/api/series/ser_1')).toBe(false);
});

it('finds the ids in the keys of what is asked, and asks about what is gone as well', () => {
  noteWhatBecame({ gone: ['src_9'], there: [] });
  const keys = [
    ['series', 'ser_1', 'shares', 2, null],
    ['observations', 'list', { actors: ['act_armenia'], words: 'a word' }],
  ];
  expect(idsShown(keys).sort()).toEqual(['act_armenia', 'ser_1', 'src_9']);
});

it('knows what was removed at its own address, and not what was only taken out of something', () => {
  noteRemoved('/api/actors/act_1');
  noteRemoved('http://127.0.0.1:4000/api/places/plc_1');
  noteRemoved('/api/rivalries/riv_1/rivals/hyp_1');
  expect(['act_1', 'plc_1', 'hyp_1', 'riv_1'].map((id) => leadsToGone(`/api/any/${id}`))).toEqual([
    ...[true, true, false, false],
  ]);
});
