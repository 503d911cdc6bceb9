import { expect, it } from 'vitest';
import { OBSERVATIONS } from '../../../../tests/support/observed-case.ts';
import type { Observation } from '../../../observations/model.ts';
import { NewObservation } from '../../../observations/new-observation.ts';
import { emptyForm, type FormValues, formOf } from './form-values.ts';
import { readForm } from './read-form.ts';

const full = (one: (typeof OBSERVATIONS)[number]): Observation =>
  ({ ...NewObservation.parse(one), id: one.id }) as Observation;

const FIGURE: Observation = {
  ...full({ id: 'obs_f', kind: 'event', title: 'Share of imports', date: '2011/2020' }),
  kind: 'figure',
  figure: {
    ...{ value: 93.7, unit: 'per cent', of: 'arms imports' },
    check: { series: 'ser_1', measure: 'share', of: {}, from: 2011, to: 2020 },
  },
} as Observation;

const ABSENCE = {
  ...full({ id: 'obs_a', kind: 'event', title: 'No visit', date: '2021' }),
  kind: 'absence',
  absence: { sought: 'a visit', where: 'the press releases', sources: ['src_ru'], searched: '' },
} as Observation;

it.each([...OBSERVATIONS.map(full), FIGURE, ABSENCE])(
  'gives back what filled it: $title',
  (one) => {
    const check = one.kind === 'figure' ? one.figure.check : null;
    const { value, errors } = readForm(formOf(one), check);
    expect(errors).toBeNull();
    const { id: _, ...expected } = one;
    const facts = value as Record<string, unknown>;
    for (const [field, value] of Object.entries(expected)) {
      if (field === 'event' && !('event' in facts)) continue;
      expect(facts[field], field).toEqual(value);
    }
  },
);

const wrong = (change: Partial<FormValues>): Record<string, string> => {
  const good = { ...emptyForm(), title: 'A call', date: '2020-10-10' };
  return { ...readForm({ ...good, ...change }).errors };
};

it('says nothing against a title and a date', () => {
  expect(wrong({})).toEqual({});
});

it.each<[string, Partial<FormValues>]>([
  ['title', { title: ' ' }],
  ['date', { date: '' }],
  ['date', { date: '2020-02-30' }],
  ['parts.0', { parts: [{ key: 0, actor: '', part: 'who' }] }],
  [
    'parts.1',
    {
      parts: [
        { key: 0, actor: 'act_1', part: 'who' },
        { key: 1, actor: 'act_1', part: 'who' },
      ],
    },
  ],
  ['place.latitude', { place: { name: 'Lachin', latitude: '139', longitude: '46' } }],
  ['place.longitude', { place: { name: 'Lachin', latitude: '39,6', longitude: '' } }],
  ['place.name', { place: { name: '', latitude: '39.6', longitude: '46.5' } }],
  ['grade', { grade: { reliability: 'A', credibility: '' } }],
  ['event.low', { event: { ...emptyForm().event, best: '5', low: '7' } }],
  ['event.best', { event: { ...emptyForm().event, best: 'some' } }],
  ['figure.value', { kind: 'figure', figure: { value: 'many', unit: 'men', of: '' } }],
  ['figure.unit', { kind: 'figure', figure: { value: '12', unit: '', of: '' } }],
  [
    'absence.where',
    { kind: 'absence', absence: { sought: 'a visit', where: ' ', sources: [], searched: '' } },
  ],
  [
    'statement.stance',
    {
      kind: 'statement',
      statement: { words: '', language: '', issue: 'peacekeepers', stance: '' },
    },
  ],
  [
    'locators.0',
    {
      locators: [
        {
          key: 0,
          locator: {
            ...{ source: 'src_1', reported: null, origin: null },
            place: { kind: 'url', url: 'javascript:alert(1)' },
          },
        },
      ],
    },
  ],
])('refuses at %s, and nowhere else', (field, change) => {
  const errors = wrong(change);
  expect(Object.keys(errors)).toEqual([field]);
  expect(errors[field]).toMatch(/\w{3}.*\.$/u);
});

it('reads decimals with comma, blanks and a minus sign as people write them', () => {
  const { value } = readForm({
    ...{ ...emptyForm(), title: 'A place', date: '2020' },
    place: { name: 'South', latitude: '−39,5', longitude: ' 46.25 ' },
  });
  expect(value?.place).toEqual({ name: 'South', latitude: -39.5, longitude: 46.25 });
});
