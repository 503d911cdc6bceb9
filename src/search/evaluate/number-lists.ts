/** Lists of numbers in rising order. */

/** The numbers of a list that never falls, each once. */
export function eachOnce(list: Int32Array): Int32Array {
  const once = new Int32Array(list.length);
  let length = 0;
  for (let at = 0; at < list.length; at++) {
    if (at === 0 || list[at] !== list[at - 1]) once[length++] = list[at] ?? 0;
  }
  return length === list.length ? list : once.subarray(0, length);
}

export function inBoth(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(Math.min(a.length, b.length));
  let [i, j, length] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) both[length++] = one;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return both.subarray(0, length);
}

export function inEither(a: Int32Array, b: Int32Array): Int32Array {
  const either = new Int32Array(a.length + b.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const one = a[i] ?? Number.POSITIVE_INFINITY;
    const other = b[j] ?? Number.POSITIVE_INFINITY;
    either[length++] = Math.min(one, other);
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return either.subarray(0, length);
}

/** Those of `a` that are not in `b`. */
export function notIn(a: Int32Array, b: Int32Array): Int32Array {
  const left = new Int32Array(a.length);
  let [j, length] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const one = a[i] ?? 0;
    while ((b[j] ?? Number.POSITIVE_INFINITY) < one) j++;
    if (b[j] !== one) left[length++] = one;
  }
  return left.subarray(0, length);
}
