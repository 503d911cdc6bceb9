/** An agreement of three states with one term, and what hangs on it. */
import type { Agreement, Performance, Provision } from '../model.ts';

export const makeAgreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: 'agr_1',
  title: 'Statement of 10 November 2020',
  kind: 'ceasefire',
  signed: '2020-11-09',
  inForce: '2020-11-10',
  parties: ['act_armenia', 'act_azerbaijan'],
  thirdParties: ['act_russia'],
  term: {
    term: 'P5Y',
    renewal: 'P5Y',
    notice: 'P6M',
    anchor: 'entry-into-force',
    ends: 'anniversary',
  },
  legal: { status: 'in-force', since: '2020-11-10', why: '' },
  document: null,
  supersedes: [],
  locators: [],
  note: '',
  ...more,
});

export const makeProvision = (more: Partial<Provision> = {}): Provision => ({
  id: 'prv_1',
  agreement: 'agr_1',
  number: '1',
  text: 'All hostilities stop.',
  verbatim: false,
  obligated: ['act_armenia', 'act_azerbaijan'],
  benefiting: [],
  deadline: '',
  conditions: '',
  monitor: null,
  type: 'standstill',
  strength: 3,
  term: null,
  note: '',
  ...more,
});

export const makePerformance = (more: Partial<Performance> = {}): Performance => ({
  id: `prf_${more.provision ?? 'prv_1'}_${more.party ?? ''}_${more.year ?? 2020}`,
  provision: 'prv_1',
  party: 'act_armenia',
  year: 2020,
  score: '3',
  claims: [],
  observations: [],
  note: '',
  ...more,
});
