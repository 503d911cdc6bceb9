/** Lengths of time as a text writes them: `5 years`, `1 year 6 months`, `P6M`. Pure. */
import { Duration } from '../../../relations/agreements/model.ts';

const UNITS = { year: 'Y', month: 'M', week: 'W', day: 'D' } as const;
const ORDER = Object.values(UNITS);

const PART = /^(\d{1,5})\s*(years?|months?|weeks?|days?|[ymwd])$/iu;
const PARTS = /\d+\s*\p{L}+|\S+/giu;

/** As ISO 8601 writes it; null for what is none. Parts may stand in any order and be joined by “and” or a comma. */
export function readDuration(words: string): string | null {
  const text = words.trim();
  const iso = text.toUpperCase();
  if (Duration.safeParse(iso).success) return iso;
  const counts = new Map<string, number>();
  for (const part of text.match(PARTS) ?? []) {
    if (/^(?:and|,)$/iu.test(part)) continue;
    const [, count, unit] = PART.exec(part.replace(/,$/u, '')) ?? [];
    const letter = ORDER.find((one) => one === unit?.[0]?.toUpperCase());
    if (count === undefined || letter === undefined || counts.has(letter)) return null;
    counts.set(letter, Number(count));
  }
  if (counts.size === 0) return null;
  return `P${ORDER.flatMap((letter) => (counts.has(letter) ? `${counts.get(letter)}${letter}` : [])).join('')}`;
}
