import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  makeAgreement,
  makePerformance,
  makeProvision,
} from '../../../relations/agreements/testing/make-agreement.ts';
import { durationWords } from '../words.ts';
import { agreementValues, emptyAgreement, readAgreement } from './agreement-values.ts';
import { emptyProvision, provisionValues, readProvision } from './provision-values.ts';
import { ratingValues, readRating } from './rating-values.ts';
import { readDuration } from './read-duration.ts';
import { firstDates, termValues } from './term-values.ts';

it.each([
  ['5 years', 'P5Y'],
  ['1 year and 6 months', 'P1Y6M'],
  ['30d', 'P30D'],
  ['p6m', 'P6M'],
  ['2 weeks, 1 day', 'P2W1D'],
  ['five years', null],
  ['5', null],
  ['5 years 2 years', null],
  ['', null],
])('“%s” is %s', (words, duration) => {
  expect(readDuration(words)).toBe(duration);
});

it('reads every length that it writes', () => {
  const count = fc.option(fc.nat(99), { nil: undefined });
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), (counts) => {
      const parts = counts.flatMap((n, at) => (n === undefined ? [] : [`${n}${'YMWD'[at]}`]));
      fc.pre(parts.length > 0);
      expect(readDuration(durationWords(`P${parts.join('')}`))).toBe(`P${parts.join('')}`);
    }),
  );
});

it('gives back an agreement, a provision and a rating as they were', () => {
  const { id: _a, ...agreement } = makeAgreement({ note: 'One.', supersedes: ['agr_0'] });
  expect(readAgreement(agreementValues(makeAgreement(agreement))).value).toEqual(agreement);
  const {
    id: _p,
    agreement: _of,
    ...provision
  } = makeProvision({
    ...{ term: makeAgreement().term, monitor: 'act_russia', deadline: '2020-12-01' },
  });
  expect(readProvision(provisionValues(makeProvision(provision))).value).toEqual(provision);
  const rated = makePerformance({
    ...{ score: 'disputed', claims: [{ party: 'act_armenia', says: 'It was kept.' }] },
    observations: ['obs_1'],
  });
  const { id: _r, provision: _prv, ...rating } = rated;
  expect(readRating(ratingValues(rated)).value).toEqual(rating);
});

it('says at its field what is wrong', () => {
  const bare = readAgreement({
    ...emptyAgreement(),
    ...{ parties: ['act_armenia'], thirdParties: ['act_armenia'], signed: 'soon' },
    term: { ...termValues(null), given: true, term: 'long', renewal: 'P0D' },
  });
  expect(Object.keys(bare.errors ?? {}).sort()).toEqual([
    'parties',
    'signed',
    'term.term',
    'thirdParties',
    'title',
  ]);
  const never = { ...termValues(null), given: true, term: '1 year', renewal: '0 days' };
  const endless = readAgreement({ ...agreementValues(makeAgreement()), term: never });
  expect(endless.errors).toEqual({ 'term.renewal': 'A length of more than nothing.' });
  expect(readProvision(emptyProvision()).errors).toHaveProperty('text');
  const silent = { ...ratingValues(makePerformance()), score: 'disputed' as const, year: '20' };
  expect(Object.keys(readRating(silent).errors ?? {}).sort()).toEqual(['claims', 'year']);
});

it('leaves out what the parties say of a rating that is not disputed', () => {
  const claims = { act_armenia: 'It was kept.' };
  const { value } = readRating({ ...ratingValues(makePerformance()), claims });
  expect(value?.claims).toEqual([]);
});

it('shows the dates of a rule: notice on 10 May 2025 for five years from 10 November 2020', () => {
  const { term, ...agreement } = makeAgreement();
  if (!term) throw new Error('the agreement has a term');
  expect(firstDates(term, agreement)?.slice(0, 2)).toEqual([
    { k: 0, expires: '2025-11-10', noticeBy: '2025-05-10', noticeDays: 184 },
    { k: 1, expires: '2030-11-10', noticeBy: '2030-05-10', noticeDays: 184 },
  ]);
  expect(firstDates(term, { signed: '', inForce: '' })).toBeNull();
  expect(firstDates({ ...term, term: 'P99999Y' }, agreement)).toBeNull();
});
