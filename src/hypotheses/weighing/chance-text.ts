/** Probabilities as a person types and reads them. */
import { ProbabilityWords } from '../probability-words.ts';
import { plainPoints } from './chances.ts';
import { PlainChance } from './model.ts';

/** A number from 0 to 1, or per cent. */
function numberOf(text: string): number | null {
  const found = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)$/u.exec(text.trim());
  if (!found) return null;
  const value = Number((found[1] ?? '').replace(',', '.'));
  return found[2] === '%' ? value / 100 : value;
}

const SEPARATOR = /\s*(?:–|—|\.\.|\bto\b|(?<=[\d%])-(?=[\d.,]))\s*|\s+/u;

/**
 * `0.7`, `70 %`, `0.6–0.8`, `0.6 0.7 0.8` (lowest, likeliest, highest), or words of ICD 203. Of two ends the middle is
 * the likeliest.
 * @returns null for nothing, a sentence for what cannot be understood
 */
export function readChanceText(text: string): PlainChance | string | null {
  const typed = text.trim().replaceAll(/\s+%/gu, '%');
  if (typed === '') return null;
  const words = ProbabilityWords.safeParse(typed.toLowerCase());
  if (words.success) return { as: 'words', words: words.data };
  const numbers = typed.split(SEPARATOR).map(numberOf);
  const [first, second, third] = numbers;
  if (numbers.length > 3 || numbers.some((one) => one === null) || first == null)
    return 'Write 0.7, 0.6–0.8, 0.6 0.7 0.8, or words such as “likely”.';
  const points =
    second == null
      ? { low: first, likely: first, high: first }
      : third == null
        ? { low: first, likely: (first + second) / 2, high: second }
        : { low: first, likely: second, high: third };
  const chance = PlainChance.safeParse({ as: 'number', ...points });
  return chance.success ? chance.data : (chance.error.issues[0]?.message ?? 'It is no probability');
}

const short = (value: number): string => `${Number(value.toPrecision(4))}`;

/** As `readChanceText` reads it. */
export function chanceText(chance: PlainChance): string {
  if (chance.as === 'words') return chance.words;
  const { low, likely, high } = plainPoints(chance);
  return low === high ? short(likely) : [low, likely, high].map(short).join(' ');
}
