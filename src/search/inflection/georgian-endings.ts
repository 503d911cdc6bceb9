const POSTPOSITIONS =
  'ისთვის სთვის თვის ისკენ სკენ ისგან სგან იდან დან სთან თან ში ზე ამდე მდე ვით'.split(' ');
/** What the nominative ends with when the case ending is taken off. */
const CASES: readonly [ending: string, nominative: readonly string[]][] = [
  // With the vowel that is put behind for emphasis: ალიევისა.
  ['ისა', ['', 'ი', 'ა', 'ე']],
  ['ითა', ['', 'ი', 'ა', 'ე']],
  ['სა', ['', 'ი']],
  ['ის', ['', 'ი', 'ა', 'ე']],
  ['ით', ['', 'ი', 'ა', 'ე']],
  ['ად', ['', 'ი']],
  ['მა', ['', 'ი']],
  ['ს', ['', 'ი']],
  ['მ', ['']],
  ['ი', ['']],
  ['ო', ['', 'ი']],
];
const SHORTEST_STEM = 3;

const cut = (word: string, ending: string): string | null =>
  word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM
    ? word.slice(0, -ending.length)
    : null;

/**
 * The dictionary forms and bare stems that a Georgian word may belong to: ყარაბაღში → ყარაბაღ,
 * ყარაბაღი. The bare stem is what other scripts write (Karabakh, Aliyev).
 */
export function georgianLemmas(form: string): string[] {
  const found = new Set<string>();
  const also = cut(form, 'ც');
  const words = also === null ? [form] : [form, also];
  const withoutPostposition = words.flatMap((word) => [
    word,
    ...POSTPOSITIONS.flatMap((ending) => cut(word, ending) ?? []),
  ]);
  for (const word of withoutPostposition) {
    found.add(word);
    if (!/[აეიოუ]$/.test(word)) found.add(`${word}ი`);
    for (const [ending, nominative] of CASES) {
      const stem = cut(word, ending);
      if (stem !== null) for (const last of nominative) found.add(stem + last);
    }
  }
  found.delete(form);
  return [...found];
}
