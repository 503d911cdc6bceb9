/** Makes a new id: a prefix that tells a reader what it names (`src_`, `art_`, `fnd_`) and a random part. */
export type NewId = (prefix: string) => string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Random bytes are fetched many at a time: an import asks for hundreds of thousands of ids. */
const LENGTH = 16;
const pool = new Uint8Array(256 * LENGTH);
let used = pool.length;

/** 80 random bits in Crockford's base 32: short enough to read out, long enough never to meet again. */
export const randomId: NewId = (prefix) => {
  if (used + LENGTH > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let id = prefix;
  for (const end = used + LENGTH; used < end; used += 1) {
    id += ALPHABET.charAt((pool[used] ?? 0) & 31);
  }
  return id;
};

/** Ids in order (`src_1`, `src_2`): tests and exports that must come out the same each time. */
export const countingIds = (): NewId => {
  const counts = new Map<string, number>();
  return (prefix) => {
    const next = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, next);
    return `${prefix}${next}`;
  };
};
