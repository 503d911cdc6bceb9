/** Days as they are asked for and as the clock has them. */
import { DomainError } from '../errors.ts';
import { edtfRange } from './edtf-range.ts';

/** A day as asked for; a year or a month is not one. */
export function readDay(text: string): string {
  const range = edtfRange(text);
  if (range?.kind === 'day' && range.from) return range.from;
  throw new DomainError('wrong-use', `“${text}” is no day: write 2021-05-15.`);
}

/** ISO day, UTC. */
export const dayOfClock = (clock: () => Date): string => clock().toISOString().slice(0, 10);
