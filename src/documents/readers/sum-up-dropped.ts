import type { Dropped } from '../capture/model.ts';

const MOST_ENTRIES = 100;
const LONGEST = 300;
const LISTED = 12;

/** One entry for what was left out for the same reason, however often: page numbers, a running head. */
export function sumUpDropped(dropped: readonly Dropped[]): Dropped[] {
  const numbers = dropped.filter(({ what }) => what === 'page-number');
  const byWords = new Map<string, Dropped>();
  for (const each of dropped) {
    if (each.what === 'page-number') continue;
    const text = each.text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
    const key = `${each.what} ${each.what === 'running-head' ? shape(text) : text}`;
    const same = byWords.get(key);
    if (same) same.count += each.count;
    else byWords.set(key, { ...each, text });
  }
  const summed = [...(numbers.length === 0 ? [] : [pageNumbers(numbers)]), ...byWords.values()];
  if (summed.length <= MOST_ENTRIES) return summed;
  const rest = summed.slice(MOST_ENTRIES).reduce((sum, { count }) => sum + count, 0);
  return [
    ...summed.slice(0, MOST_ENTRIES),
    { what: 'other', text: 'further things of these kinds', count: rest },
  ];
}

/** A running head with a number in it is the same on every page. */
const shape = (text: string): string => text.replaceAll(/\d+/g, '#').toLowerCase();

function pageNumbers(numbers: readonly Dropped[]): Dropped {
  const shown = numbers.slice(0, LISTED).map(({ text }) => text.trim().slice(0, 20));
  return {
    what: 'page-number',
    text: `${shown.join(', ')}${numbers.length > LISTED ? ', …' : ''}`,
    count: numbers.reduce((sum, { count }) => sum + count, 0),
  };
}
