const ARTICLES = ['ը', 'ն'];
/** Without -ով, the instrumental: at the end of a name it is the Russian -ов. */
const CASES = ['ի', 'ից', 'ում', 'ու', 'վա'];
const PLURALS = ['ներ', 'եր'];
const SHORTEST_STEM = 3;
/** ն is also the last letter of many names: Իրան is not Իրա with an article. */
const SHORTEST_BEFORE_ARTICLE = 4;

const cut = (word: string, endings: readonly string[], shortest: number): string[] =>
  endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortest)
    .map((ending) => word.slice(0, -ending.length));

/** The stems that an Eastern Armenian word may belong to: Ղարաբաղում, Ղարաբաղից, Ղարաբաղը → Ղարաբաղ. */
export function armenianLemmas(form: string): string[] {
  const found = new Set<string>();
  const bare = [form, ...cut(form, ARTICLES, SHORTEST_BEFORE_ARTICLE)];
  for (const word of bare) {
    found.add(word);
    for (const stem of cut(word, CASES, SHORTEST_STEM)) {
      found.add(stem);
      // A last -ու turns into -վ- before an ending: Բաքու, Բաքվում.
      if (stem.endsWith('վ')) found.add(`${stem.slice(0, -1)}ու`);
      for (const singular of cut(stem, PLURALS, SHORTEST_STEM)) found.add(singular);
    }
    for (const singular of cut(word, PLURALS, SHORTEST_STEM)) found.add(singular);
  }
  found.delete(form);
  return [...found];
}
