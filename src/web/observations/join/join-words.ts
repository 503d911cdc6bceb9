/** Where two observations differ, in words. Pure. */
import type { JoinDifference, JoinField } from '../../../observations/joining/join.ts';

export const FIELDS: Readonly<Record<JoinField, string>> = {
  title: 'Title',
  text: 'In own words',
  date: 'When',
  place: 'Place',
  grade: 'Grade',
  episode: 'Episode',
  facts: 'Facts',
};

const NAMES: Readonly<Record<string, string>> = {
  best: 'killed',
  low: 'at least',
  high: 'at most',
};

/** `type CONSULT, killed 5, at least 3`; what says nothing is left out. */
function factWords(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, of]): string[] => {
    if (of === null || of === '' || (Array.isArray(of) && of.length === 0)) return [];
    if (typeof of === 'object') return factWords(of);
    return [`${NAMES[name] ?? name} ${String(of)}`];
  });
}

type Value = JoinDifference['values'][number]['value'];

/** @param episodeTitle of an id */
export function valueWords(
  field: JoinField,
  value: Value,
  episodeTitle: (id: string) => string,
): string {
  if (field === 'episode') return episodeTitle(String(value));
  if (typeof value === 'string') return value;
  if (field === 'grade') {
    const { reliability, credibility } = value as { reliability: string; credibility: string };
    return `${reliability}${credibility}`;
  }
  if (field === 'place') {
    const { name, latitude, longitude } = value as Record<string, unknown>;
    return latitude === null ? String(name) : `${name} (${latitude}, ${longitude})`;
  }
  return factWords(value).join(', ');
}

/** Ids in the address of the pane: each encoded, parted by a stroke; the first is the one that stays. */
export const joinAddress = (ids: readonly string[]): string =>
  ids.map(encodeURIComponent).join('/');
export const readJoinAddress = (address: string): string[] =>
  address.split('/').map(decodeURIComponent);
