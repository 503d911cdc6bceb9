import { expect, it } from 'vitest';
import type { FindingView } from '../../audit/view.ts';
import { countBySeverity, groupFindings, matchesFilter, nextOpen } from './filter-findings.ts';

const view = (id: string, more: Partial<FindingView> = {}): FindingView => ({
  id,
  article: 'art_1',
  key: id,
  rule: 'spacing',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  message: id,
  places: [{ line: 1, span: { start: 0, end: 1 }, text: '' }],
  evidence: {},
  fix: null,
  state: 'open',
  reason: null,
  gone: false,
  shown: [],
  diffs: [],
  ...more,
});
const all = { severities: [], states: [], bases: [], rules: [], hideConversion: false };

it('an empty filter shows everything, and each part narrows it', () => {
  const conversion = view('a', { origin: 'conversion', severity: 'error' });
  expect(matchesFilter(conversion, all)).toBe(true);
  expect(matchesFilter(conversion, { ...all, hideConversion: true })).toBe(false);
  expect(matchesFilter(conversion, { ...all, severities: ['warning'] })).toBe(false);
  expect(matchesFilter(conversion, { ...all, states: ['open'] })).toBe(true);
});

it('groups by rule with its title, or by place in the order of the text', () => {
  const late = view('late', {
    places: [{ line: 9, note: 3, span: { start: 90, end: 91 }, text: '' }],
  });
  const early = view('early', {
    rule: 'other',
    places: [{ line: 1, paragraph: 'p1', span: { start: 1, end: 2 }, text: '' }],
  });
  const titles = new Map([['spacing', 'Stray blanks']]);
  expect(groupFindings([late, early], 'rule', titles).map((group) => group.title)).toEqual([
    'Stray blanks',
    'other',
  ]);
  expect(groupFindings([late, early], 'place', titles).map((group) => group.title)).toEqual([
    'Text',
    'Note 3',
  ]);
});

it('goes on to the next open finding, round the end, and stops when none is left', () => {
  const list = [view('a'), view('b', { state: 'accepted' }), view('c')];
  expect(nextOpen(list, 'a')?.id).toBe('c');
  expect(nextOpen(list, 'c')?.id).toBe('a');
  expect(nextOpen([view('a')], 'a')).toBeNull();
});

it('does not count what was dismissed', () => {
  expect(countBySeverity([view('a'), view('b', { state: 'dismissed' })])).toEqual({
    error: 0,
    warning: 1,
    info: 0,
  });
});
