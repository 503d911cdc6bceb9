import { expect, it } from 'vitest';
import { joinAddress, readJoinAddress, valueWords } from './join-words.ts';

const titled = (id: string): string => `the episode ${id}`;

it('says each kind of value', () => {
  expect(valueWords('date', '2020-11', titled)).toBe('2020-11');
  expect(valueWords('grade', { reliability: 'B', credibility: '2' }, titled)).toBe('B2');
  expect(valueWords('episode', 'epi_1', titled)).toBe('the episode epi_1');
  const place = { name: 'Lachin', latitude: 39.6, longitude: 46.5 };
  expect(valueWords('place', place, titled)).toBe('Lachin (39.6, 46.5)');
  const facts = { type: 'CONSULT', mode: null, deaths: { best: 5, low: 3, high: 5 } };
  expect(valueWords('facts', facts, titled)).toBe('type CONSULT, killed 5, at least 3, at most 5');
});

it('keeps ids with any letters apart in the address', () => {
  const ids = ['obs_1', 'a/b c', '%'];
  expect(readJoinAddress(joinAddress(ids))).toEqual(ids);
});
