import { expect, it } from 'vitest';
import {
  cleaned,
  emptyDraft,
  freeId,
  lacks,
  newQuestion,
  printKeys,
  printScale,
  readKeys,
  readScale,
} from './draft.ts';

it('reads the steps of a scale as it prints them', () => {
  const scale = [
    { value: -1, label: 'against' },
    { value: 0.5, label: 'half = half' },
  ];
  expect(readScale(printScale(scale))).toEqual(scale);
  expect(readScale('')).toEqual([]);
  expect(readScale('often')).toBeNull();
});

it('reads what a figure is of', () => {
  expect(readKeys('supplier = Russia; status=New; nothing; = x')).toEqual({
    supplier: 'Russia',
    status: 'New',
  });
  expect(readKeys(printKeys({ supplier: 'Russia' }))).toEqual({ supplier: 'Russia' });
});

it('gives ids that are free', () => {
  expect(freeId('d', [{ id: 'd1' }, { id: 'd3' }])).toBe('d4');
  expect(freeId('d', [{ id: 'd2' }])).toBe('d3');
});

it('says what lacks, one thing at a time', () => {
  const draft = emptyDraft();
  const period = { id: 'p1', title: 'War', date: '2020' };
  expect(lacks(draft, [period])).toBe('a title');
  const titled = { ...draft, title: 'Two relations' };
  expect(lacks(titled, [period])).toBe('both actors of a dyad');
  const dyads = draft.dyads.map((one) => ({ ...one, from: 'a', to: 'b', label: 'x' }));
  expect(lacks({ ...titled, dyads }, [])).toBe('a period');
  expect(lacks({ ...titled, dyads }, [period])).toBe('name or wording of a question');
  const questions = [{ ...newQuestion([]), label: 'Talks', text: 'Do they talk?' }];
  expect(lacks({ ...titled, dyads, questions }, [period])).toBeNull();
});

it('forgets what belonged to a dyad that is gone', () => {
  const draft = emptyDraft();
  const settings = [{ id: 's', label: 'x', values: { d1: 'yes', d9: 'no' }, note: '' }];
  expect(cleaned({ ...draft, settings }).settings[0]?.values).toEqual({ d1: 'yes' });
});
