/** What is in force by law on a day, apart from what was done about it. */
import { type TermOn, termOn, termStart } from './clause-dates.ts';
import { daysOf } from './durations.ts';
import type { Agreement } from './model.ts';

export interface LegalOn {
  state: 'not-yet' | 'in-force' | 'ended' | 'not-in-force' | 'unknown';
  /** False where dates are too vague to say so for this very day. */
  certain: boolean;
  /** Why, in a sentence. */
  why: string;
  /** Where its own term stands; null without a term or a known start. */
  term: TermOn | null;
}

const ENDINGS: Readonly<Record<string, string>> = {
  terminated: 'It was terminated',
  superseded: 'Another agreement took its place',
  lapsed: 'It lapsed',
};

const because = (why: string): string => (why === '' ? '.' : `: ${why.replace(/\.$/u, '')}.`);

/** The day on which another agreement that supersedes this one was signed. */
const successorOf = (agreement: Agreement, all: readonly Agreement[]): Agreement | null =>
  all.find(({ supersedes }) => supersedes.includes(agreement.id)) ?? null;

interface Verdict {
  state: LegalOn['state'];
  certain: boolean;
  why: string;
}

/** What was recorded, as far as it holds on the day; null when nothing recorded does. */
function recorded({ legal }: Agreement, day: string): Verdict | null {
  const since = daysOf(legal.since);
  const reached = since === null || day >= since.from;
  const certain = since !== null && day >= since.to;
  const when = legal.since === '' ? '' : ` (${legal.since})`;
  const ending = ENDINGS[legal.status];
  if (ending !== undefined && reached) {
    return { state: 'ended', certain, why: `${ending}${when}${because(legal.why)}` };
  }
  if (legal.status === 'not-in-force' && reached) {
    return {
      state: 'not-in-force',
      certain: true,
      why: `It is not in force${when}${because(legal.why)}`,
    };
  }
  return null;
}

function succeeded(agreement: Agreement, all: readonly Agreement[], day: string): Verdict | null {
  const successor = successorOf(agreement, all);
  const since =
    successor && daysOf(successor.inForce === '' ? successor.signed : successor.inForce);
  if (!successor || !since || day < since.from) return null;
  return {
    state: 'ended',
    certain: day >= since.to,
    why: `“${successor.title}” took its place (${since.from}).`,
  };
}

const prolonged = (times: number): string =>
  times === 0
    ? ''
    : ` It was prolonged ${times === 1 ? 'once' : `${times} times`} by its own rule.`;

function byTerm(agreement: Agreement, term: TermOn, day: string): Verdict {
  const start = agreement.inForce === '' ? agreement.signed : agreement.inForce;
  if (term.state === 'over') {
    // Someone recorded that it goes on: the rule alone does not end it then.
    const since = daysOf(agreement.legal.since);
    if (agreement.legal.status === 'renewed' && (since === null || day >= since.from)) {
      return {
        state: 'in-force',
        certain: true,
        why: `It was renewed${because(agreement.legal.why)}`,
      };
    }
    return { state: 'ended', certain: true, why: 'Its term ran out and nothing prolongs it.' };
  }
  return {
    state: 'in-force',
    certain: term.certain,
    why: `In force since ${start}.${prolonged(term.current?.k ?? 0)}`,
  };
}

/** The state of an agreement on a day, `2021-05-15`. `all` are those that may supersede it. */
export function legalOn(agreement: Agreement, all: readonly Agreement[], day: string): LegalOn {
  const begins = daysOf(agreement.inForce === '' ? agreement.signed : agreement.inForce);
  const { term: rule } = agreement;
  const start = rule && termStart(agreement, rule);
  const term = rule && start ? termOn(rule, start, day) : null;
  if (!begins) {
    return { state: 'unknown', certain: false, why: 'It is not known when it begins.', term };
  }
  if (day < begins.from) {
    const word = agreement.inForce === '' ? 'signed' : 'in force';
    return { state: 'not-yet', certain: true, why: `Only ${word} on ${begins.from}.`, term };
  }
  const found = recorded(agreement, day) ?? succeeded(agreement, all, day);
  if (found) return { ...found, term };
  if (term && term.state !== 'before') return { ...byTerm(agreement, term, day), term };
  const since = agreement.inForce === '' ? agreement.signed : agreement.inForce;
  return { state: 'in-force', certain: day >= begins.to, why: `In force since ${since}.`, term };
}
