/** Since when an observation can be known: what a weighing as of a day may count. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import type { Observation } from '../../observations/model.ts';
import type { Source } from '../../sources/model.ts';

/** The last day that a date may mean: by then it is known in any case; its first where the end is open. */
const dayOf = (date: string | null): string | null => {
  const range = date ? edtfRange(date) : null;
  return range && (range.to ?? range.from);
};

const published = ({ issued, accessed }: Source): string | null => dayOf(issued) ?? dayOf(accessed);

/**
 * The day from which on it is known, `2020-11-10`: the earliest on which one of its sources was published (issued, else
 * accessed; a vague date counts with its last day), else the last day of its own date; and never before it
 * happened: before the first day of its date or, for an absence, the last.
 * @param cited the sources that its locators name
 * @returns null when no date says anything; it then counts on every day
 */
export function knownOn(
  { kind, date }: Pick<Observation, 'kind' | 'date'>,
  cited: readonly Source[],
): string | null {
  const range = edtfRange(date);
  const [first] = cited.flatMap((source) => published(source) ?? []).sort();
  const happened = kind === 'absence' ? (range?.to ?? range?.from) : range?.from;
  const known = first ?? dayOf(date);
  if (!known || !happened) return known ?? happened ?? null;
  return known < happened ? happened : known;
}
