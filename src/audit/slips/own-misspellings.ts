/** Words that the article itself spells otherwise elsewhere: one letter too few, too many, or two exchanged. */

const WORD = /(?<![\p{L}\d'’./@_-])\p{Ll}{7,24}(?![\p{L}\d'’/@_-])/gu;
/** How often the usual spelling must stand before the single other one is called a slip. */
const OFTEN = 3;
/** Words one letter apart that are both words. */
const BOTH_RIGHT = new Set(
  'contact contract contacts contracts contacted contracted addition addiction country county counties countries through thorough exiting existing exited existed fiction friction martial marital statue statute statues statutes planed planned brother bother desert dessert diffused defused hostel hostile boarder border boarders borders fiend friend adverse averse capital capitol cooperate corporate corporation cooperation emigrate immigrate continual continental expand expend insight incite interment internment personal personnel prescribe proscribe recent resent reverse revere sensible sensibly stationery stationary sanction section suspect suspects united untied latter later'.split(
    ' ',
  ),
);
/** The last letters are left alone: they are endings (`categories`, `categorizes`). */
const TAIL = 4;
/** British and American spellings of one word have a rule of their own. */
const VARIETIES: readonly RegExp[] = [/ou(?=r)/gu, /ll(?=[aei])/gu, /ge(?=ment)/gu, /mm(?=e)/gu];

const plain = (word: string): string =>
  VARIETIES.reduce((text, pattern) => text.replace(pattern, (letters) => letters.charAt(0)), word);

/** All forms of a word with one inner letter left out; two words with one in common are neighbours. */
const withoutOne = (word: string): string[] => {
  const forms: string[] = [];
  for (let at = 1; at <= word.length - TAIL; at += 1)
    forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
};

const isExchange = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at > 0 &&
    at < a.length - TAIL &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
};

export interface OwnMisspelling {
  word: string;
  usual: string;
  times: number;
  match: RegExpMatchArray;
}

const isSlip = (word: string, usual: string): boolean => {
  if (BOTH_RIGHT.has(word) || BOTH_RIGHT.has(usual) || plain(word) === plain(usual)) return false;
  return word.length === usual.length ? isExchange(word, usual) : true;
};

/** Linear in the text: words are looked up by what is left of them without one letter. */
export const ownMisspellings = (text: string): OwnMisspelling[] => {
  const uses = new Map<string, { count: number; match: RegExpMatchArray }>();
  for (const match of text.matchAll(WORD)) {
    const known = uses.get(match[0]);
    if (known) known.count += 1;
    else uses.set(match[0], { count: 1, match });
  }
  const frequent = [...uses].filter(([, { count }]) => count >= OFTEN).map(([word]) => word);
  const byForm = new Map<string, string>();
  for (const word of frequent)
    for (const form of [word, ...withoutOne(word)]) if (!byForm.has(form)) byForm.set(form, word);
  return [...uses].flatMap(([word, { count, match }]): OwnMisspelling[] => {
    if (count !== 1) return [];
    for (const form of [word, ...withoutOne(word)]) {
      const usual = byForm.get(form);
      if (usual === undefined || usual === word || Math.abs(usual.length - word.length) > 1)
        continue;
      const near = word.length === usual.length || form === word || form === usual;
      if (near && isSlip(word, usual))
        return [{ word, usual, times: uses.get(usual)?.count ?? OFTEN, match }];
    }
    return [];
  });
};
