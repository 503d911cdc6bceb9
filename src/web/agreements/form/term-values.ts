/** A term with its renewal and notice, as fields. Pure. */
import { mustBeRule, termAt, termStart } from '../../../relations/agreements/clause-dates.ts';
import type { Agreement, TermRule } from '../../../relations/agreements/model.ts';
import type { FieldReader } from '../../parts/form/field-reader.ts';
import { durationWords } from '../words.ts';
import { readDuration } from './read-duration.ts';

export interface TermValues {
  /** Without it there is no term, whatever stands in the fields. */
  given: boolean;
  term: string;
  renewal: string;
  notice: string;
  anchor: TermRule['anchor'];
  ends: TermRule['ends'];
}

export const termValues = (rule: TermRule | null): TermValues => ({
  given: rule !== null,
  term: rule ? durationWords(rule.term) : '',
  renewal: rule?.renewal ? durationWords(rule.renewal) : '',
  notice: rule?.notice ? durationWords(rule.notice) : '',
  anchor: rule?.anchor ?? 'entry-into-force',
  ends: rule?.ends ?? 'anniversary',
});

const LENGTH = 'A length of time: 5 years, 6 months, 30 days.';
const NO_TIME = 'A length of more than nothing.';

/** Null without a term, and where a field is refused: `term.term`, `term.renewal`, `term.notice`. */
export function readTerm(read: FieldReader, values: TermValues): TermRule | null {
  if (!values.given) return null;
  const length = (field: 'term' | 'renewal' | 'notice'): string | null => {
    if (values[field].trim() === '') return null;
    return readDuration(values[field]) ?? read.refuse(`term.${field}`, LENGTH);
  };
  const [term, renewal, notice] = [length('term'), length('renewal'), length('notice')];
  if (term === null) return read.refuse('term.term', LENGTH);
  const rule = { term, renewal, notice, anchor: values.anchor, ends: values.ends };
  try {
    mustBeRule(rule);
  } catch (error) {
    const wrong =
      error instanceof Error && error.message.startsWith('renewal') ? 'renewal' : 'term';
    return read.refuse(`term.${wrong}`, NO_TIME);
  }
  return rule;
}

export interface ShownTerm {
  k: number;
  /** `2025-11-10`, or from when to when it may be. */
  expires: string;
  noticeBy: string | null;
  noticeDays: number | null;
}

const SHOWN = 3;
const words = ({ from, to }: { from: string; to: string }): string =>
  from === to ? from : `${from} to ${to}`;

/** The first dates that a rule produces; null while its start is not known, or they lie beyond all years. */
export function firstDates(
  rule: TermRule,
  of: Pick<Agreement, 'signed' | 'inForce'>,
): ShownTerm[] | null {
  const start = termStart(of, rule);
  if (start === null) return null;
  try {
    return Array.from({ length: rule.renewal === null ? 1 : SHOWN }, (_, k) => {
      const { expires, noticeBy, noticeDays } = termAt(rule, start, k);
      return { k, expires: words(expires), noticeBy: noticeBy && words(noticeBy), noticeDays };
    });
  } catch {
    return null;
  }
}
