/** Probabilities under each rival as texts of a form, and how they are read. Pure. */
import type { PlannedSearch } from '../../../hypotheses/weighing/model.ts';
import { type ReadChance, readChanceText, writeChance } from '../read-chance.ts';

type Said = PlannedSearch['chances'][number];

/** Hypothesis to what is typed. */
export type ChanceTexts = Readonly<Record<string, string>>;

export const chanceTexts = (chances: readonly Said[]): ChanceTexts =>
  Object.fromEntries(chances.map(({ hypothesis, chance }) => [hypothesis, writeChance(chance)]));

export interface ReadText {
  hypothesis: string;
  read: ReadChance;
  /** As it was said before; empty for a new one. */
  why: string;
}

/**
 * Each in the order of the rivals.
 * @param rivals ids; a weight in dB is taken against the one it was taken against before, else the first of the others
 */
export function readChanceTexts(
  texts: ChanceTexts,
  rivals: readonly string[],
  before: readonly Said[] = [],
): ReadText[] {
  return rivals.map((hypothesis): ReadText => {
    const said = before.find((one) => one.hypothesis === hypothesis);
    const other = rivals.find((id) => id !== hypothesis) ?? null;
    const against = said?.chance.as === 'decibels' ? said.chance.against : other;
    return {
      hypothesis,
      read: readChanceText(texts[hypothesis] ?? '', against),
      why: said?.why ?? '',
    };
  });
}

/** Those that could be read. */
export const saidChances = (texts: readonly ReadText[]): Said[] =>
  texts.flatMap(({ hypothesis, read, why }) =>
    read.chance ? [{ hypothesis, chance: read.chance, why }] : [],
  );
