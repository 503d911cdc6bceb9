import { benjaminiHochberg, bonferroni } from './adjusted-p.ts';
import { type Keyness, keyness, keynessRank } from './keyness.ts';

/** A word with its frequencies in two corpora, and in how many texts of each it occurs. */
export interface WordRow {
  word: string;
  target: number;
  reference: number;
  targetTexts: number;
  referenceTexts: number;
}

export interface KeywordOptions {
  /** Frequency in both corpora together that a word needs to be tested at all; 5. */
  leastFrequency?: number;
  /** Texts that must hold it in the corpus it is typical of, so that one speech makes no keyword; 2. */
  leastTexts?: number;
  /** For how many words p is made stricter: so that no word (`bonferroni`) or few of them are false finds. */
  adjust?: 'bonferroni' | 'benjamini-hochberg';
  /** Adjusted p up to which a word is listed; .05. */
  level?: number;
  /** Keywords given, the strongest; all. */
  limit?: number;
}

export interface Keyword extends WordRow {
  keyness: Keyness;
  adjustedP: number;
}

/** The words typical of each side, with what the table was made from. */
export interface KeywordTable {
  /** Strongest first, by log ratio; positive are typical of the target, negative of the reference corpus. */
  keywords: Keyword[];
  /** Words given, words frequent enough to be tested, and of those the ones whose adjusted p is low enough. */
  words: number;
  tested: number;
  significant: number;
}

const inTexts = ({ targetTexts, referenceTexts }: WordRow, side: Keyness['typicalOf']): number =>
  side === 'target' ? targetTexts : referenceTexts;

/** Most words are rare, so that few pairs of frequencies stand for hundreds of thousands of words. */
function eachOnce<T>(
  reckon: (target: number, reference: number) => T,
): (target: number, reference: number) => T {
  const known = new Map<number, Map<number, T>>();
  return (target, reference) => {
    const ofTarget = known.get(target) ?? new Map<number, T>();
    known.set(target, ofTarget);
    const value = ofTarget.get(reference) ?? reckon(target, reference);
    ofTarget.set(reference, value);
    return value;
  };
}

/**
 * Keywords of one corpus against another: tested by G², sorted by log ratio. `sizes` are words in all. The number of
 * tests that p is adjusted for is that of the words frequent enough. Throws `invalid` where a word is more frequent
 * than its corpus is long; empty where a corpus is.
 */
export function keywordTable(
  rows: readonly WordRow[],
  sizes: { target: number; reference: number },
  options: KeywordOptions = {},
): KeywordTable {
  const { leastFrequency = 5, leastTexts = 2, level = 0.05, limit = Infinity } = options;
  const counts = ({ target, reference }: Pick<WordRow, 'target' | 'reference'>) => ({
    ...{ target, reference },
    ...{ targetSize: sizes.target, referenceSize: sizes.reference },
  });
  const rankOf = eachOnce((target, reference) => keynessRank(counts({ target, reference })));
  const tested = rows
    .filter(({ target, reference }) => target + reference >= leastFrequency)
    .flatMap((row) => {
      const rank = rankOf(row.target, row.reference);
      return rank === null ? [] : [{ row, rank, adjustedP: 1 }];
    });
  const adjust = options.adjust === 'benjamini-hochberg' ? benjaminiHochberg : bonferroni;
  const adjusted = adjust(tested.map(({ rank: { p } }) => p));
  for (const [index, one] of tested.entries()) one.adjustedP = adjusted[index] ?? 1;
  const significant = tested.filter(({ adjustedP }) => adjustedP <= level);
  return {
    keywords: significant
      .filter(({ row, rank }) => inTexts(row, rank.typicalOf) >= leastTexts)
      .sort(
        (a, b) => Math.abs(b.rank.logRatio) - Math.abs(a.rank.logRatio) || b.rank.g2 - a.rank.g2,
      )
      .slice(0, limit)
      .map(({ row, adjustedP }) => ({ ...row, keyness: keyness(counts(row)), adjustedP })),
    words: rows.length,
    tested: tested.length,
    significant: significant.length,
  };
}
