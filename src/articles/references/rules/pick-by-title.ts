import { dice, foldTitle, profileOf } from '../../../sources/similarity.ts';
import type { CitedSoFar } from '../cited-so-far.ts';

/** A shortened title has to fit this well; a slip of the pen or another romanisation is allowed. */
const FITS = 0.72;

/** 1 for a literal beginning, a little less inside, else the likeness of the beginnings. */
export function titleFit(short: string, full: string): number {
  if (short === '' || full === '') return 0;
  if (full.startsWith(short)) return 1;
  if (short.length >= 6 && full.includes(short)) return 0.95;
  const words = short.split(' ');
  const fullWords = new Set(full.split(' '));
  if (words.length >= 2 && words.every((word) => fullWords.has(word))) return 0.9;
  return dice(profileOf(short), profileOf(full.slice(0, Math.max(short.length + 2, 8))));
}

/** Longer lists of works with one beginning are cut: the ones cited last are first in them. */
const MOST = 40;

/** The works among `keys` whose title the short one fits, best first and those cited last first. */
export function pickByTitle(printed: string, keys: readonly string[], cited: CitedSoFar): string[] {
  const short = foldTitle(printed.replace(/(?:\.{3}|…)/gu, ''));
  return keys
    .slice(0, MOST)
    .map((key, order) => ({
      key,
      order,
      fit: Math.max(0, ...(cited.work(key)?.titles ?? []).map((title) => titleFit(short, title))),
    }))
    .filter(({ fit }) => fit >= FITS)
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map(({ key }) => key);
}
