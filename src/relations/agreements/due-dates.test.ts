import { describe, expect, it } from 'vitest';
import { dueDates } from './due-dates.ts';
import { makeAgreement, makePerformance, makeProvision } from './testing/make-agreement.ts';

const facts = (more: Parameters<typeof makeAgreement>[0] = {}) => ({
  agreement: makeAgreement(more),
  provisions: [
    makeProvision(),
    makeProvision({
      id: 'prv_3',
      number: '3',
      deadline: '2020-11-15',
      obligated: ['act_armenia'],
      type: 'one-off',
    }),
    makeProvision({ id: 'prv_9', number: '9', deadline: '2021-03', obligated: ['act_armenia'] }),
  ],
  performances: [
    makePerformance({ provision: 'prv_3', score: '3' }),
    makePerformance({ provision: 'prv_9', year: 2021, score: '0' }),
  ],
});
const on = (day: string, more: Parameters<typeof makeAgreement>[0] = {}) =>
  dueDates(facts(more), [], day).map(({ kind, days, state, away }) => [kind, days.to, state, away]);

describe('what is due', () => {
  it('in 2021: the first term with its notice, and one more; a deadline kept and one missed', () => {
    expect(on('2021-06-01')).toEqual([
      ['deadline', '2020-11-15', 'kept', -198],
      ['deadline', '2021-03-31', 'overdue', -62],
      ['notice', '2025-05-10', 'next', 1439],
      ['expiry', '2025-11-10', 'next', 1623],
      ['notice', '2030-05-10', 'ahead', 3265],
      ['expiry', '2030-11-10', 'ahead', 3449],
    ]);
  });

  it('on the last day for notice it can still be given, on the next it is past', () => {
    expect(on('2025-05-10').filter(([kind]) => kind === 'notice')).toEqual([
      ['notice', '2025-05-10', 'next', 0],
      ['notice', '2030-05-10', 'ahead', 1826],
    ]);
    expect(on('2025-05-11')[2]).toEqual(['notice', '2025-05-10', 'past', -1]);
    const [notice] = dueDates(facts(), [], '2025-05-11').filter(({ kind }) => kind === 'notice');
    expect(notice?.words).toBe(
      'Notice by 2025-05-10, that day included (184 days before 2025-11-10): 2025-05-09 is in time, 2025-05-11 is late.',
    );
  });

  it('is void after the agreement was ended, and a deadline nobody rated is only past', () => {
    const legal = { status: 'terminated' as const, since: '2024-06-12', why: '' };
    expect(on('2024-07-01', { legal }).slice(2)).toEqual([
      ['notice', '2025-05-10', 'void', 313],
      ['expiry', '2025-11-10', 'void', 497],
      ['notice', '2030-05-10', 'void', 2139],
      ['expiry', '2030-11-10', 'void', 2323],
    ]);
    const unrated = dueDates({ ...facts(), performances: [] }, [], '2024-07-01');
    expect(unrated[0]).toMatchObject({ kind: 'deadline', state: 'past' });
  });

  it('is nothing where there is neither term nor deadline', () => {
    expect(
      dueDates(
        {
          agreement: makeAgreement({ term: null }),
          provisions: [makeProvision()],
          performances: [],
        },
        [],
        '2021-01-01',
      ),
    ).toEqual([]);
  });

  it('stays short however often a term is prolonged', () => {
    const term = {
      term: 'P1D',
      renewal: 'P1D',
      notice: null,
      anchor: 'signature' as const,
      ends: 'anniversary' as const,
    };
    expect(on('2024-07-01', { term }).length).toBeLessThan(30);
  });
});
