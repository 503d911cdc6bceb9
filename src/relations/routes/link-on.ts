/** What was recorded of a link for a day. */
import { type EdtfRange, edtfRange, rangesMeet } from '../../kernel/dates/edtf-range.ts';
import type { Link, LinkStatus } from './model.ts';

export interface LinkOn {
  /** Null when nothing is recorded for the day. */
  status: LinkStatus | null;
  /** False where the period is too vague to say so for this very day. */
  certain: boolean;
}

const OPEN_SIDE: EdtfRange = {
  from: null,
  to: null,
  uncertain: false,
  approximate: false,
  kind: 'interval',
};

/** `1993-04/..` has the sides `1993-04` and none; `2020` lasted from its first day to its last. */
function sidesOf(period: string): { begin: EdtfRange; end: EdtfRange } {
  const [left = '', right] = period.split('/');
  if (right === undefined) {
    const range = edtfRange(period) ?? OPEN_SIDE;
    const side = (day: string | null): EdtfRange => ({ ...range, from: day, to: day });
    return { begin: side(range.from), end: side(range.to) };
  }
  return { begin: edtfRange(left) ?? OPEN_SIDE, end: edtfRange(right) ?? OPEN_SIDE };
}

/** A side that is marked as uncertain or approximate may be wrong by a year. */
function moved(side: EdtfRange, day: string | null, years: 1 | -1): string | null {
  if (day === null || !(side.uncertain || side.approximate)) return day;
  const year = Number(day.slice(0, 4)) + years;
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}

function isSure(period: string, day: string): boolean {
  const { begin, end } = sidesOf(period);
  const from = moved(begin, begin.to, 1);
  const to = moved(end, end.from, -1);
  return (from === null || from <= day) && (to === null || day <= to);
}

const beginOf = ({ period }: LinkStatus): string => edtfRange(period)?.from ?? '';

/** The status of a link on a day, `2021-06-01`. Where two meet, the one that begins later holds. */
export function linkOn({ statuses }: Pick<Link, 'statuses'>, day: string): LinkOn {
  const days = { from: day, to: day };
  let latest: LinkStatus | null = null;
  for (const status of statuses) {
    const range = edtfRange(status.period);
    if (!range || !rangesMeet(range, days)) continue;
    if (latest === null || beginOf(status) >= beginOf(latest)) latest = status;
  }
  return { status: latest, certain: latest !== null && isSure(latest.period, day) };
}
