/** What somebody writes into a cell: a number, a range, a word, or a weight in dB. */
import { BANDS } from '../../hypotheses/probability-words.ts';
import type { Chance } from '../../hypotheses/weighing/model.ts';

export type ReadChance = { chance: Chance; problem: null } | { chance: null; problem: string };

const problem = (words: string): ReadChance => ({ chance: null, problem: words });

export const HOW_TO_WRITE =
  'Write 0.8, 80 %, 0.7-0.9, 0.7 0.8 0.9, a word such as likely, or 6 dB.';

const NUMBER = String.raw`[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)`;
const SEPARATOR = String.raw`\s*(?:to|–|—|/|;|\s|(?<=[\d%])-)\s*`;
const NUMBERS = new RegExp(
  `^(${NUMBER})(?:${SEPARATOR}(${NUMBER}))?(?:${SEPARATOR}(${NUMBER}))?$`,
  'u',
);

/** Lowest, likeliest, highest of one, two or three numbers; two have their middle between. */
function pointsOf(text: string): { low: number; likely: number; high: number } | null {
  const [, ...found] = NUMBERS.exec(text) ?? [];
  const numbers = found
    .filter((one) => one !== undefined)
    .map((one) => Number(one.replace(',', '.').replace(/^([+-]?)\./u, '$10.')));
  const [first, second, third] = numbers;
  if (first === undefined || numbers.some(Number.isNaN)) return null;
  if (second === undefined) return { low: first, likely: first, high: first };
  if (third === undefined) return { low: first, likely: (first + second) / 2, high: second };
  return { low: first, likely: second, high: third };
}

const bandOf = (text: string) =>
  BANDS.find(({ words, other }) => [words, other, words.replace(' chance', '')].includes(text));

/** @param against the rival that a weight in dB is taken against; null where there is none */
export function readChanceText(typed: string, against: string | null): ReadChance {
  const text = typed.trim().toLowerCase().replaceAll('−', '-');
  if (text === '') return problem(HOW_TO_WRITE);
  const band = bandOf(text);
  if (band) return { chance: { as: 'words', words: band.words }, problem: null };
  const isWeight = /db$/u.test(text);
  const isShare = text.includes('%');
  const points = pointsOf(text.replace(/db$/u, '').replaceAll('%', ' ').trim());
  if (!points) return problem(HOW_TO_WRITE);
  if (points.low > points.likely || points.likely > points.high)
    return problem('The likeliest value must lie between the lowest and the highest.');
  if (isWeight) {
    if (against === null) return problem('A weight in dB needs another rival to be taken against.');
    return { chance: { as: 'decibels', against, ...points }, problem: null };
  }
  const scale = isShare ? 100 : 1;
  const [low, likely, high] = [points.low / scale, points.likely / scale, points.high / scale];
  if (low < 0) return problem('A probability is not below 0.');
  if (high > 1) return problem('A probability is not above 1; write 0.8 for 80 per cent, or 80 %.');
  return { chance: { as: 'number', low, likely, high }, problem: null };
}

/** One number from 0 to 1, such as 0.8 or 80 %. */
export function readShare(
  typed: string,
): { share: number; problem: null } | { share: null; problem: string } {
  const { chance, problem: wrong } = readChanceText(typed, null);
  if (chance?.as === 'number' && chance.low === chance.high)
    return { share: chance.likely, problem: null };
  const isNumber = wrong !== null && wrong !== HOW_TO_WRITE;
  return { share: null, problem: isNumber ? wrong : 'Write one number from 0 to 1, such as 0.8.' };
}

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** The same back, as it would be typed. */
export function writeChance(chance: Chance | undefined): string {
  if (!chance) return '';
  if (chance.as === 'words') return chance.words;
  const { low, likely, high } = chance;
  const end = chance.as === 'decibels' ? ' dB' : '';
  if (low === high) return `${short(likely)}${end}`;
  const isMiddle = Math.abs((low + high) / 2 - likely) < 1e-9;
  return isMiddle && end === '' && low >= 0
    ? `${short(low)}-${short(high)}`
    : `${short(low)} ${short(likely)} ${short(high)}${end}`;
}

/** Its likeliest value only, where there is little room. */
export const likeliestOf = (chance: Chance | undefined): string =>
  chance === undefined || chance.as === 'words'
    ? writeChance(chance)
    : writeChance({ ...chance, low: chance.likely, high: chance.likely });
