/** Terms that are used wrongly of a well-known thing; each says why, from facts that no side disputes. */
export interface WrongTerm {
  printed: RegExp;
  right: string;
  why: string;
}

const BORDERS =
  'Nakhchivan borders Armenia, Iran and Turkey; a part of a state cut off from it, with other neighbours than one, is its exclave';

export const WRONG_TERMS: readonly WrongTerm[] = [
  {
    printed:
      /\benclave(?= (?:of |– |- |— )?(?:Nakhi?chevan|Nakhchivan)\b)|(?<=\bNakhi?che?van )enclave\b/gu,
    right: 'exclave',
    why: BORDERS,
  },
  {
    printed: /\benclave(?= (?:of )?(?:Kaliningrad)\b)|(?<=\bKaliningrad )enclave\b/gu,
    right: 'exclave',
    why: 'Kaliningrad lies on the sea between two states, so it is an exclave of Russia and nobody’s enclave',
  },
  {
    printed: /\b\d{2,3} (?:\p{Lu}\p{Ll}+ )?militaries\b/gu,
    right: 'servicemen',
    why: '“militaries” are the armed forces of several states, not single soldiers',
  },
  {
    printed:
      /\bmilitaries(?= (?:who |that )?(?:were|was|had been|are) (?:captured|killed|wounded|released|exchanged|detained)\b)/gu,
    right: 'servicemen',
    why: '“militaries” are the armed forces of several states, not single soldiers',
  },
  {
    printed: /\bNorth Atlantic Alliance Organi[sz]ation\b/gu,
    right: 'North Atlantic Treaty Organization',
    why: 'that is the name of the organization',
  },
];
