/** Makes a new id: a prefix that tells a reader what it names (`src_`, `art_`, `fnd_`) and a random part. */
export type NewId = (prefix: string) => string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 random bits in Crockford's base 32: short enough to read out, long enough never to meet again. */
export const randomId: NewId = (prefix) => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let id = '';
  for (const byte of bytes) id += ALPHABET.charAt(byte & 31);
  return `${prefix}${id}`;
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
