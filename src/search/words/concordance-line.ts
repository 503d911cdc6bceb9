/** A match with its surroundings, cut at words; joined, the three are the text as it stands. */
export interface ConcordanceLine {
  left: string;
  match: string;
  right: string;
  /** Offsets of the match in the text. */
  start: number;
  end: number;
}

/**
 * The line of a concordance for the words `first` to `last` (both counted from 0, inclusive), with up to
 * `around` words on each side. What stands between the words (punctuation, quotation marks, line ends)
 * is left as it is; what stands before the first and after the last word of the window is left out.
 */
export function concordanceLine(
  text: string,
  spans: Int32Array,
  first: number,
  last: number,
  around: number,
): ConcordanceLine {
  const count = spans.length / 2;
  const startOf = (word: number): number => spans[word * 2] ?? 0;
  const endOf = (word: number): number => spans[word * 2 + 1] ?? text.length;
  const from = startOf(Math.max(0, first - around));
  const to = endOf(Math.min(count - 1, last + around));
  const start = startOf(first);
  const end = endOf(last);
  return {
    left: text.slice(from, start),
    match: text.slice(start, end),
    right: text.slice(end, to),
    start,
    end,
  };
}
