/** What can be measured of an episode: how soon one tried to end it, how long each attempt held (Clayton et al. 2022). */
import { z } from 'zod';
import { daysBetween } from '../../kernel/dates/days-between.ts';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { kaplanMeier, type Lifetime, type Survival } from '../../statistics/kaplan-meier.ts';
import type { Attempt, Episode } from '../model.ts';

/** A number of days; between two numbers where a date is vague. */
export const DayCount = z.object({ least: z.number().int(), most: z.number().int() });
export type DayCount = z.infer<typeof DayCount>;

interface Days {
  first: string;
  last: string;
}

/** The days that a date may mean; null when it is open or unknown. */
function daysOf(date: string): Days | null {
  const range = date === '' ? null : edtfRange(date);
  return range?.from && range.to ? { first: range.from, last: range.to } : null;
}

/** The days on which an interval may begin: of `2020-09/2020-11` those of September. */
function beginOf(date: string): Days | null {
  return date.includes('/') ? daysOf(date.split('/')[0] ?? '') : daysOf(date);
}

/** The days on which it may end; null while it goes on, or when nobody knows. */
function endOf(date: string): Days | null {
  return date.includes('/') ? daysOf(date.split('/')[1] ?? '') : daysOf(date);
}

const count = (from: Days | null, to: Days | null): DayCount | null =>
  from && to
    ? { least: daysBetween(from.last, to.first), most: daysBetween(from.first, to.last) }
    : null;

export const AttemptMeasure = z.object({
  title: z.string(),
  date: z.string(),
  outcome: z.enum(['held', 'broken', 'ignored']),
  /** Days from the beginning of the episode to the attempt. */
  afterOnset: DayCount.nullable(),
  /** Days since the attempt before; null for the first. */
  afterPrevious: DayCount.nullable(),
  /** Days since the attempt before was broken: how soon one tried again. Null when it was not, or nobody knows when. */
  afterBroken: DayCount.nullable(),
  /** Days until it was broken; null when it was not, or nobody knows when. */
  heldFor: DayCount.nullable(),
  /** Days from the attempt to the end; null while there is none. */
  beforeEnd: DayCount.nullable(),
});
export type AttemptMeasure = z.infer<typeof AttemptMeasure>;

export const EpisodeMeasures = z.object({
  /** From the beginning to the end. */
  lasted: DayCount.nullable(),
  /** EDTF of the end: of the last attempt that held, else of the episode; empty while it goes on. */
  endedOn: z.string(),
  attempts: z.array(AttemptMeasure),
});
export type EpisodeMeasures = z.infer<typeof EpisodeMeasures>;

const inOrder = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((a, b) => {
    const [left, right] = [beginOf(a.date)?.first ?? '9999', beginOf(b.date)?.first ?? '9999'];
    return left < right ? -1 : left > right ? 1 : 0;
  });

export function measureEpisode(episode: Episode): EpisodeMeasures {
  const attempts = inOrder(episode.attempts);
  const onset = beginOf(episode.date);
  const held = attempts.findLast(({ outcome }) => outcome === 'held');
  const closing = episode.date.split('/')[1] ?? episode.date;
  const endedOn = held?.date ?? (closing === '..' ? '' : closing);
  const end = held ? beginOf(held.date) : endOf(episode.date);
  return {
    lasted: count(onset, end),
    endedOn,
    attempts: attempts.map((attempt, at) => {
      const when = beginOf(attempt.date);
      const previous = attempts[at - 1];
      return {
        title: attempt.title,
        date: attempt.date,
        outcome: attempt.outcome,
        afterOnset: count(onset, when),
        afterPrevious: previous ? count(beginOf(previous.date), when) : null,
        afterBroken: previous ? count(daysOf(previous.brokenOn), when) : null,
        heldFor: attempt.outcome === 'ignored' ? null : count(when, daysOf(attempt.brokenOn)),
        beforeEnd: count(when, end),
      };
    }),
  };
}

export interface TruceSurvival extends Survival {
  /** Attempts of which nobody knows when they were broken, or which lie after `until`. */
  leftOut: { episode: string; title: string; why: string }[];
  until: string;
}

/**
 * Survival of attempts in days. One that held is censored at `until`; one that was ignored ended on the day it was
 * made. Of a vague date the first day is taken.
 * @param until ISO day on which one stopped looking
 */
export function truceSurvival(episodes: readonly Episode[], until: string): TruceSurvival {
  const lifetimes: Lifetime[] = [];
  const leftOut: TruceSurvival['leftOut'] = [];
  for (const episode of episodes) {
    for (const attempt of episode.attempts) {
      const made = beginOf(attempt.date)?.first ?? null;
      const broken = daysOf(attempt.brokenOn)?.first ?? null;
      const leave = (why: string): unknown =>
        leftOut.push({ episode: episode.id, title: attempt.title, why });
      if (made === null) leave('It has no day.');
      else if (made > until) leave(`It was made after ${until}.`);
      else if (attempt.outcome === 'ignored') lifetimes.push({ time: 0, ended: true });
      else if (attempt.outcome === 'held' || (broken !== null && broken > until)) {
        lifetimes.push({ time: daysBetween(made, until), ended: false });
      } else if (broken === null) leave('Nobody knows when it was broken.');
      else if (broken < made) leave('It was broken before it was made.');
      else lifetimes.push({ time: daysBetween(made, broken), ended: true });
    }
  }
  return { ...kaplanMeier(lifetimes), leftOut, until };
}
