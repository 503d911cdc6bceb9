/** When the answer to a question about a way changes. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { nextDay } from '../agreements/durations.ts';
import { findWay, type Network, type WayQuestion } from './find-way.ts';
import type { Link } from './model.ts';

export type Passage = 'open' | 'restricted' | 'none';

/** From its first day up to the next stretch, or for good. */
export interface Stretch {
  from: string;
  passage: Passage;
  /** Ids of the links of the open way, in the order of travel. */
  links: string[];
  kilometres: number | null;
}

/** All days on which some status begins or is over, the earliest first. */
export function turningDays(links: readonly Pick<Link, 'statuses'>[]): string[] {
  const days = new Set<string>();
  for (const { statuses } of links) {
    for (const { period } of statuses) {
      const range = edtfRange(period);
      if (range?.from) days.add(range.from);
      if (range?.to) days.add(nextDay(range.to));
    }
  }
  return [...days].sort();
}

function stretchAt(network: Network, question: WayQuestion): Stretch {
  const { way } = findWay(network, question);
  const restricted = way?.legs.some(({ status }) => status === 'restricted') ?? false;
  return {
    from: question.on,
    passage: way === null ? 'none' : restricted ? 'restricted' : 'open',
    links: way?.legs.map(({ link }) => link.id) ?? [],
    kilometres: way?.kilometres ?? null,
  };
}

const isSame = (a: Stretch, b: Stretch): boolean =>
  a.passage === b.passage && a.links.join() === b.links.join();

/** The answer on a first day and from each later day on which it becomes another one. */
export function wayOverTime(
  network: Network,
  question: Omit<WayQuestion, 'on'>,
  first: string,
): Stretch[] {
  const wanted = network.links.filter(
    ({ mode }) => question.modes.length === 0 || question.modes.includes(mode),
  );
  const days = [first, ...turningDays(wanted).filter((day) => day > first)];
  const stretches: Stretch[] = [];
  for (const on of days) {
    const stretch = stretchAt(network, { ...question, on });
    const last = stretches.at(-1);
    if (last === undefined || !isSame(last, stretch)) stretches.push(stretch);
  }
  return stretches;
}
