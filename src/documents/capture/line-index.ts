import type { FilePlace } from './model.ts';

/** Finds line and column of an offset in a decoded file. */
export function indexLines(text: string): (offset: number) => FilePlace {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n|\u2028|\u2029/g)) {
    starts.push(match.index + match[0].length);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
