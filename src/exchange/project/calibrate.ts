/**
 * Finds out how a program counted by trying: of all ways to count, the one by which most selections
 * cover the words that the program says they cover.
 */
import { z } from 'zod';
import {
  type Counting,
  type ForeignText,
  type OffsetReader,
  offsetReader,
} from './foreign-text.ts';

export const Calibration = z.object({
  unit: z.enum(['code point', 'utf-16']),
  lineEnds: z.enum(['as written', 'one', 'two']),
  mark: z.boolean(),
  end: z.enum(['exclusive', 'inclusive']),
  /** Selections that say what they cover, in words that the text has. */
  quoted: z.number().int(),
  /** Those that cover it when counted this way. */
  matched: z.number().int(),
  /** Other ways to count that do as well: then the choice is the specification's, not the evidence's. */
  equal: z.number().int(),
  /** How many the best of all ways that do worse agrees with: the distance to it is the confidence. */
  next: z.number().int(),
});
export type Calibration = z.infer<typeof Calibration>;

/** A selection as the project has it. */
export interface RawSelection {
  start: number;
  end: number;
  /** Quoted words, perhaps shortened, or a title that a person gave. */
  name: string;
}

export interface CountedText {
  text: ForeignText;
  selections: readonly RawSelection[];
}

/** Long names are cut by all programs; the shortest cut seen is at 50 characters. */
const MAY_BE_CUT = 50;
/** More would not change the choice. */
const ENOUGH = 5000;
/** Looking words up takes a pass over the text each. */
const ENOUGH_LOOKED_UP = 300;

const blanks = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The quoted words without the dots of a cut. */
export function quotedWords(name: string): { words: string; cut: boolean } {
  const words = blanks(name).trim();
  const whole = words.replace(/(?:…|\.\.\.)$/, '');
  return { words: whole, cut: whole !== words || words.length >= MAY_BE_CUT };
}

/** 2: exactly these words; 1: but for blanks at the ends, or as far as the name goes; 0: others. */
export function agreement(covered: string, name: string): 0 | 1 | 2 {
  // Most are exactly alike, and every way to count is tried on each.
  if (covered === name && /[^\s.…]/u.test(name)) return 2;
  const { words, cut } = quotedWords(name);
  if (words === '') return 0;
  const there = blanks(covered);
  if (there === blanks(name)) return 2;
  if (there.trim() === words) return 1;
  return cut && there.trimStart().startsWith(words) ? 1 : 0;
}

const choices = <T>(...of: T[]): T[] => of;

/** In the order of belief: what the specification says comes first and wins when nothing speaks against it. */
function countings(texts: readonly CountedText[]): Counting[] {
  const marks = texts.some(({ text }) => text.hadMark) ? choices(false, true) : [false];
  const found: Counting[] = [];
  for (const end of choices<Counting['end']>('exclusive', 'inclusive'))
    for (const mark of marks)
      for (const unit of choices<Counting['unit']>('code point', 'utf-16'))
        for (const lineEnds of choices<Counting['lineEnds']>('as written', 'one', 'two'))
          found.push({ unit, lineEnds, mark, end });
  return found;
}

const named = ({ text, selections }: CountedText): CountedText => ({
  text,
  selections: selections.filter(({ name }) => quotedWords(name).words !== '').slice(0, ENOUGH),
});

/** Names that no way of counting agrees with are evidence when the text has their words, else titles. */
function quotedElsewhere(
  { text, selections }: CountedText,
  agreed: ReadonlySet<RawSelection>,
): number {
  const smooth = blanks(text.text);
  const others = selections
    .filter((selection) => !agreed.has(selection))
    .slice(0, ENOUGH_LOOKED_UP);
  return others.filter(({ name }) => smooth.includes(quotedWords(name).words)).length;
}

/** `preferred` is what a program is known to do; the evidence goes before it. */
export function calibrate(
  texts: readonly CountedText[],
  preferred?: Partial<Counting>,
): Calibration {
  const known = texts.map(named).filter(({ selections }) => selections.length > 0);
  const all = countings(texts).sort((a, b) => wished(b, preferred) - wished(a, preferred));
  const tried = all.map((counting) => ({ counting, ...scoreOf(known, counting) }));
  const top = Math.max(...tried.map(({ score }) => score));
  const best = tried.find(({ score }) => score === top);
  const equal = tried.filter(({ score }) => score === top).length - 1;
  const worse = tried.filter(({ score }) => score < top).map(({ agreed }) => agreed.size);
  const agreed = best?.agreed ?? new Set<RawSelection>();
  const elsewhere = known.reduce((sum, of) => sum + quotedElsewhere(of, agreed), 0);
  const counting = best?.counting ?? {
    unit: 'code point',
    lineEnds: 'as written',
    mark: false,
    end: 'exclusive',
  };
  return {
    ...counting,
    quoted: agreed.size + elsewhere,
    matched: agreed.size,
    equal,
    next: Math.max(0, ...worse),
  };
}

function scoreOf(
  texts: readonly CountedText[],
  counting: Counting,
): { score: number; agreed: Set<RawSelection> } {
  const agreed = new Set<RawSelection>();
  let score = 0;
  for (const { text, selections } of texts) {
    const read = offsetReader(text, counting);
    for (const selection of selections) {
      const covered = coveredWords(text, read, selection, counting);
      const fit = covered === null ? 0 : agreement(covered, selection.name);
      score += fit;
      if (fit > 0) agreed.add(selection);
    }
  }
  return { score, agreed };
}

const wished = (counting: Counting, wish: Partial<Counting> = {}): number =>
  Object.entries(wish).filter(([key, value]) => counting[key as keyof Counting] === value).length;

function coveredWords(
  { text }: ForeignText,
  read: OffsetReader,
  { start, end }: RawSelection,
  counting: Counting,
): string | null {
  const from = read(start);
  const to = read(counting.end === 'inclusive' ? end + 1 : end);
  return from === null || to === null ? null : text.slice(from, to);
}
