/** Every date that an agreement produces: ends of terms, last days for notice, deadlines of provisions. */
import { type ClauseTerm, MOST_TERMS, neighboursOf, termAt, termStart } from './clause-dates.ts';
import { type DayRange, daysBetween, daysOf, isExact } from './durations.ts';
import { legalOn } from './legal-status.ts';
import type { Agreement, Performance, Provision, TermRule } from './model.ts';
import { performedUntil } from './performance.ts';

export interface DueDate {
  kind: 'notice' | 'expiry' | 'deadline';
  agreement: string;
  provision: string | null;
  /** Which term ends or could be ended; null of a deadline. */
  k: number | null;
  days: DayRange;
  /**
   * `past`; `next`: the first of its kind that lies ahead; `ahead`; `kept`, `overdue`: of a deadline; `void`: it lies
   * after the agreement had ended.
   */
  state: 'past' | 'next' | 'ahead' | 'kept' | 'overdue' | 'void';
  /** Days from the day that is asked for; below 0 when it is past. */
  away: number;
  words: string;
}

export interface AgreementFacts {
  agreement: Agreement;
  provisions: readonly Provision[];
  performances: readonly Performance[];
}

const inWords = ({ from, to }: DayRange): string => (from === to ? from : `${from} to ${to}`);

function noticeWords({ noticeBy, noticeDays, expires }: ClauseTerm): string {
  if (noticeBy === null) return '';
  if (!isExact(noticeBy))
    return `Notice by ${inWords(noticeBy)}, depending on when the term began.`;
  const { inTime, late } = neighboursOf(noticeBy.from);
  return `Notice by ${noticeBy.from}, that day included (${noticeDays} days before ${expires.from}): ${inTime} is in time, ${late} is late.`;
}

const expiryWords = (term: ClauseTerm, rule: TermRule): string => {
  const which =
    term.k === 0
      ? 'The term ends'
      : `The term, prolonged ${term.k === 1 ? 'once' : `${term.k} times`}, ends`;
  const next =
    rule.renewal === null ? 'and is not prolonged' : 'and is prolonged unless notice was given';
  return `${which} on ${inWords(term.expires)} ${next}.`;
};

/** Of a short renewal only the latest are shown. */
const MOST_SHOWN = 24;

/** All terms that have begun by the day, and one more. */
function termsUntil(rule: TermRule, start: DayRange, day: string): ClauseTerm[] {
  const terms: ClauseTerm[] = [];
  for (let k = 0; k < MOST_TERMS; k += 1) {
    const term = termAt(rule, start, k);
    terms.push(term);
    if (rule.renewal === null || (k > 0 && term.begins.from > day)) break;
  }
  return terms.slice(-MOST_SHOWN);
}

type Bare = Omit<DueDate, 'state' | 'away'>;

function termDates(
  of: Bare['agreement'],
  provision: string | null,
  rule: TermRule,
  start: DayRange,
  day: string,
): Bare[] {
  return termsUntil(rule, start, day).flatMap((term): Bare[] => {
    const base = { agreement: of, provision, k: term.k };
    const expiry: Bare = {
      ...base,
      kind: 'expiry',
      days: term.expires,
      words: expiryWords(term, rule),
    };
    if (term.noticeBy === null) return [expiry];
    return [{ ...base, kind: 'notice', days: term.noticeBy, words: noticeWords(term) }, expiry];
  });
}

/** `kept` and `overdue` need a rating: without one a deadline that has passed is only past. */
function deadlineState(
  provision: Provision,
  performances: readonly Performance[],
  days: DayRange,
  day: string,
): DueDate['state'] {
  const own = performances.filter((one) => one.provision === provision.id);
  const { state, latest } = performedUntil(own, Number(day.slice(0, 4)));
  const all = provision.obligated.every((party) => latest.some((one) => one.party === party));
  if (state === 'kept' && all) return 'kept';
  if (day <= days.to) return 'ahead';
  return state === 'unknown' ? 'past' : 'overdue';
}

function deadlines(
  { agreement, provisions, performances }: AgreementFacts,
  day: string,
): DueDate[] {
  return provisions.flatMap((provision): DueDate[] => {
    const days = daysOf(provision.deadline);
    if (!days) return [];
    return [
      {
        kind: 'deadline',
        agreement: agreement.id,
        provision: provision.id,
        k: null,
        days,
        state: deadlineState(provision, performances, days, day),
        away: daysBetween(day, days.to),
        words: `Provision ${provision.number} is due by ${inWords(days)}.`,
      },
    ];
  });
}

/** Ends that never came, because the agreement had been ended before them. */
function isVoid(agreement: Agreement, days: DayRange): boolean {
  const ended = ['terminated', 'superseded', 'lapsed'].includes(agreement.legal.status);
  const since = ended ? daysOf(agreement.legal.since) : null;
  return since !== null && days.from > since.to;
}

/** All dates of one agreement as seen from a day, the earliest first. */
export function dueDates(facts: AgreementFacts, all: readonly Agreement[], day: string): DueDate[] {
  const { agreement, provisions } = facts;
  const rules: [string | null, TermRule | null][] = [
    [null, agreement.term],
    ...provisions.map(({ id, term }): [string, TermRule | null] => [id, term]),
  ];
  const bare = rules.flatMap(([provision, rule]) => {
    const start = rule && termStart(agreement, rule);
    return rule && start ? termDates(agreement.id, provision, rule, start, day) : [];
  });
  const ended = legalOn(agreement, all, day).state === 'ended';
  const seen = new Set<string>();
  const terms = bare
    .toSorted((a, b) => (a.days.from < b.days.from ? -1 : 1))
    .map((date): DueDate => {
      const away = daysBetween(day, date.days.to);
      const lane = `${date.kind} ${date.provision ?? ''}`;
      const first = away >= 0 && !seen.has(lane);
      if (first) seen.add(lane);
      const ahead = ended ? 'void' : first ? 'next' : 'ahead';
      const state = isVoid(agreement, date.days) ? 'void' : away < 0 ? 'past' : ahead;
      return { ...date, away, state };
    });
  const dates = [...terms, ...deadlines(facts, day)];
  return dates.sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0));
}
