import { expect, it } from 'vitest';
import type { DisagreementView } from '../../coding/agreement/answer.ts';
import { keyOfPlace, nextOpen } from './place-key.ts';

const place = (start: number, settled: boolean): DisagreementView => ({
  document: 'doc_1',
  title: 'Speech',
  text: 'f00',
  start,
  end: start + 5,
  code: 'cod_1',
  given: ['Anna'],
  notGiven: ['Boris'],
  settlement: settled
    ? {
        id: 'set_1',
        document: 'doc_1',
        text: 'f00',
        start,
        end: start + 5,
        code: 'cod_1',
        applies: true,
        by: 'Anna',
        why: 'So it is.',
        at: '2026-03-01T12:00:00.000Z',
      }
    : null,
});

it('goes to the next open place below, then from the top, and stops when all is settled', () => {
  const places = [place(0, false), place(10, true), place(20, false)];
  const [first, second, third] = places.map(keyOfPlace);
  expect(nextOpen(places, first ?? '')).toBe(third);
  expect(nextOpen(places, second ?? '')).toBe(third);
  expect(nextOpen(places, third ?? '')).toBe(first);
  expect(nextOpen([place(0, false)], first ?? '')).toBeNull();
});
