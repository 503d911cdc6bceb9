/** What is said of episodes on screen. */
import type { DayCount } from '../../../observations/episodes/measures.ts';
import type { Attempt } from '../../../observations/model.ts';

export const OUTCOMES: Readonly<Record<Attempt['outcome'], string>> = {
  held: 'held',
  broken: 'was broken',
  ignored: 'was ignored',
};

/** `44 days`; `43 to 45 days` where a date is vague. */
export function dayCountWords({ least, most }: DayCount): string {
  if (least !== most) return `${least} to ${most} days`;
  return `${least} day${least === 1 ? '' : 's'}`;
}
