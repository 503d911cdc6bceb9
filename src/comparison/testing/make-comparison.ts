import type { Comparison } from '../model.ts';

/** Russia toward Armenia and Azerbaijan, two questions: one on a scale, one on a figure of a series. */
export const makeComparison = (more: Partial<Comparison> = {}): Comparison => ({
  id: 'cmp_1',
  title: 'Two relations',
  text: '',
  dyads: [
    { id: 'am', label: 'Armenia', from: 'act_ru', to: 'act_am', directed: true },
    { id: 'az', label: 'Azerbaijan', from: 'act_ru', to: 'act_az', directed: true },
  ],
  questions: [
    {
      id: 'talk',
      label: 'Talks',
      text: 'How does Russia speak with the other?',
      how: '',
      codes: ['cod_talk'],
      figure: null,
      scale: [
        { value: 0, label: 'not at all' },
        { value: 1, label: 'at times' },
        { value: 2, label: 'all the time' },
      ],
    },
    {
      id: 'arms',
      label: 'Arms',
      text: 'What share of its arms does the other import from Russia?',
      how: '',
      codes: [],
      figure: {
        series: 'ser_arms-transfers',
        measure: 'share',
        of: { supplier: 'Russia' },
        byDyad: { am: { recipient: 'Armenia' }, az: { recipient: 'Azerbaijan' } },
      },
      scale: [],
    },
  ],
  periods: [],
  breaks: [],
  settings: [],
  truthTable: null,
  note: '',
  ...more,
});
