/**
 * When an agreement or a provision with a term ends, is prolonged, and by when notice must be given. The k-th end is
 * start + term + k × renewal, always reckoned from the start: month by month, 31 January would slip to the 28th for good.
 */
import { DomainError } from '../../kernel/errors.ts';
import {
  addDurations,
  type DayRange,
  dayBefore,
  daysBetween,
  daysOf,
  earlier,
  isExact,
  isNothing,
  later,
  moveRange,
  nextDay,
} from './durations.ts';
import type { Agreement, TermRule } from './model.ts';

export interface ClauseTerm {
  /** 0 for the first term, 1 after it was prolonged once. */
  k: number;
  begins: DayRange;
  /** The last day on which it binds. */
  expires: DayRange;
  /** The last day on which notice is in time, that day included; null when no notice is provided for. */
  noticeBy: DayRange | null;
  /** Days from the last day of notice to the end; null with no notice or an inexact start. */
  noticeDays: number | null;
}

export const MOST_TERMS = 2000;

/** The k-th term, 0 being the first. */
export function termAt(rule: TermRule, start: DayRange, k: number): ClauseTerm {
  const none = 'P0D';
  const length = addDurations(rule.term, rule.renewal ?? none, k);
  const before = k === 0 ? none : addDurations(rule.term, rule.renewal ?? none, k - 1);
  const anniversary = moveRange(start, (day) => later(day, length));
  const expires = rule.ends === 'day-before' ? moveRange(anniversary, dayBefore) : anniversary;
  const { notice } = rule;
  const noticeBy = notice === null ? null : moveRange(expires, (day) => earlier(day, notice));
  return {
    k,
    begins: moveRange(start, (day) => later(day, before)),
    expires,
    noticeBy,
    noticeDays: noticeBy && isExact(expires) ? daysBetween(noticeBy.from, expires.from) : null,
  };
}

/** Refuses a rule from which no dates can be had. */
export function mustBeRule(rule: TermRule): void {
  if (isNothing(rule.term))
    throw new DomainError('invalid', 'term: a term of no time binds nobody.');
  if (rule.renewal !== null && isNothing(rule.renewal)) {
    throw new DomainError(
      'invalid',
      'renewal: a renewal by no time prolongs nothing; leave it out.',
    );
  }
  const start = { from: '2000-01-31', to: '2000-01-31' };
  termAt(rule, start, rule.renewal === null ? 0 : 1);
}

/** The day on which the term of an agreement begins to run; null when it is not known. */
export const termStart = (
  { signed, inForce }: Pick<Agreement, 'signed' | 'inForce'>,
  rule: TermRule,
): DayRange | null => daysOf(rule.anchor === 'signature' ? signed : inForce);

/** The first `count` terms: one only where there is no renewal. */
export function firstTerms(rule: TermRule, start: DayRange, count: number): ClauseTerm[] {
  const most = rule.renewal === null ? 1 : Math.min(count, MOST_TERMS);
  return Array.from({ length: most }, (_, k) => termAt(rule, start, k));
}

export interface TermOn {
  /** The term that runs on the day; null before the first and after the last. */
  current: ClauseTerm | null;
  state: 'before' | 'running' | 'over';
  /** False where the start is not known to the day and the day lies between what it may mean. */
  certain: boolean;
  /** Whether notice can still be given for the end of this term; null when none is provided for or it does not run. */
  noticeOpen: boolean | null;
}

/** Where a day lies by the rule alone, if nobody gives notice. On the last day of a term it still runs. */
export function termOn(rule: TermRule, start: DayRange, day: string): TermOn {
  if (day < start.from) return { current: null, state: 'before', certain: true, noticeOpen: null };
  const begun = day >= start.to;
  for (let k = 0; k < MOST_TERMS; k += 1) {
    const term = termAt(rule, start, k);
    if (day <= term.expires.to) {
      return {
        current: term,
        state: 'running',
        certain: begun && (day <= term.expires.from || rule.renewal !== null),
        noticeOpen: term.noticeBy && day <= term.noticeBy.to,
      };
    }
    if (rule.renewal === null) break;
  }
  return { current: null, state: 'over', certain: true, noticeOpen: null };
}

/** The days around a deadline, since texts say “six months before” and courts have read it both ways. */
export const neighboursOf = (day: string): { inTime: string; late: string } => ({
  inTime: dayBefore(day),
  late: nextDay(day),
});
