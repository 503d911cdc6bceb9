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
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const either = new Int32Array(a.length + b.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as number, b[j] as number]; // inside the lists
    either[length++] = one < other ? one : other;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const rest = i < a.length ? a.subarray(i) : b.subarray(j);
  either.set(rest, length);
  return either.subarray(0, length + rest.length);
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
