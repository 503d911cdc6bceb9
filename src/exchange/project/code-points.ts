/** From UTF-16 units to code points, in which REFI-QDA and Web Annotations count. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = pairsOf(text);
  return (offset) => offset - below(pairs, (at) => at < offset);
}

/** From code points to UTF-16 units. */
export function codePointReader(text: string): (offset: number) => number {
  const pairs = pairsOf(text);
  return (offset) => offset + below(pairs, (at, before) => at - before < offset);
}

/** Where pairs of UTF-16 units begin that are one code point. */
function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const isPair =
      (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (!isPair) continue;
    pairs.push(at);
    at += 1;
  }
  return pairs;
}

/** How many of the pairs, in order, come before a place. */
function below(pairs: readonly number[], isBefore: (at: number, index: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
