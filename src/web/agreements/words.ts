/** What the answers about agreements are called on screen. */
import type { TermRule } from '../../relations/agreements/model.ts';
import type {
  ShownAgreement,
  ShownDue,
  ShownPerformance,
  ShownProvision,
} from './use-agreements.ts';

export const LEGAL: Readonly<Record<ShownAgreement['legal']['state'], string>> = {
  'in-force': 'in force',
  'not-yet': 'not yet in force',
  ended: 'ended',
  'not-in-force': 'not in force',
  unknown: 'not known',
};

export const legalWords = ({ legal }: ShownAgreement): string =>
  `${LEGAL[legal.state]}${legal.certain || legal.state === 'unknown' ? '' : ', perhaps'}`;

export const DUE_KINDS: Readonly<Record<ShownDue['kind'], string>> = {
  notice: 'last day for notice',
  expiry: 'end of the term',
  deadline: 'deadline',
};

export const DUE_STATES: Readonly<Record<ShownDue['state'], string>> = {
  past: 'past',
  next: 'next',
  ahead: 'ahead',
  kept: 'kept',
  overdue: 'overdue',
  void: 'void: it had ended before',
};

export const STATES: Readonly<Record<ShownProvision['state'], string>> = {
  kept: 'kept',
  partly: 'partly kept',
  'not-kept': 'not kept',
  breached: 'breached',
  disputed: 'disputed',
  unknown: 'not rated',
};

const STRENGTHS = ['declares', 'intends', 'will', 'shall'];
export const strengthWords = (strength: number): string => STRENGTHS[strength] ?? '';

/** After Joshi, Quinn and Regan 2015, with two states that have no number. */
export const SCORES: Readonly<Record<ShownPerformance['score'], { sign: string; words: string }>> =
  {
    '0': { sign: '0', words: 'none' },
    '1': { sign: '1', words: 'minimum' },
    '2': { sign: '2', words: 'intermediate' },
    '3': { sign: '3', words: 'full' },
    breached: { sign: '✕', words: 'kept first, then breached' },
    disputed: { sign: '?', words: 'disputed' },
  };

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** `P1Y6M` as `1 year 6 months`. */
export const durationWords = (duration: string): string =>
  [...duration.matchAll(/(\d+)([YMWD])/gu)]
    .map(([, count, unit]) => `${count} ${UNITS[unit ?? ''] ?? ''}${count === '1' ? '' : 's'}`)
    .join(' ');

export function termWords({ term, renewal, notice, anchor }: TermRule): string {
  const from = anchor === 'signature' ? 'signature' : 'entry into force';
  const next =
    renewal === null
      ? 'then it ends'
      : `then prolonged by ${durationWords(renewal)} again and again`;
  const unless =
    notice === null
      ? '; no notice is provided for'
      : ` unless notice is given ${durationWords(notice)} before`;
  return `${durationWords(term)} from ${from}, ${next}${unless}.`;
}

/** `in 184 days`, `3 days ago`. */
export function awayWords(days: number): string {
  if (days === 0) return 'on this day';
  const count = `${Math.abs(days).toLocaleString('en')} day${Math.abs(days) === 1 ? '' : 's'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

export const daysWords = ({ from, to }: ShownDue['days']): string =>
  from === to ? from : `${from} to ${to}`;
