/** One ending of a Turkish or Azerbaijani noun: case, possession, plural, -lı; vowels in all harmonies. */
const ENDING =
  /(?:n?[ıiuü]n|[yns]?[ıiuü]|[yn]?[aəe]|n?[dt][aəe]n?|y?l[aəe]|l[aəe]r|l[ıiuü]|l[ıiuü][qk])$/;
const SHORTEST_STEM = 4;
const MOST_ENDINGS = 3;

const VOWEL = /[aıoueəiöü]/g;
const BACK = 'aıou';

const isBack = (vowel: string): boolean => BACK.includes(vowel);

/** Endings take the kind of vowel (front or back) that the stem ends with; others are part of the word. */
function inHarmony(stem: string, ending: string): boolean {
  const last = stem.match(VOWEL)?.at(-1);
  const first = ending.match(VOWEL)?.[0];
  return last !== undefined && first !== undefined && isBack(last) === isBack(first);
}

/** Every shorter ending that the pattern allows at the end of the word. */
function endingsOf(form: string): string[] {
  const found: string[] = [];
  for (let length = 1; length <= 4; length++) {
    const ending = form.slice(-length);
    if (ENDING.exec(ending)?.[0] === ending) found.push(ending);
  }
  return found;
}

/**
 * The stems that a word may be made of by up to three endings: Qarabağlıların → qarabağlılar,
 * qarabağlı, qarabağ. *Əliyevə* gives Əliyev, *Əliyeva* does not: a is no ending after e.
 */
export function turkicLemmas(form: string): string[] {
  const found = new Set<string>();
  let words = [form];
  for (let step = 0; step < MOST_ENDINGS; step++) {
    const shorter: string[] = [];
    for (const word of words) {
      for (const ending of endingsOf(word)) {
        const stem = word.slice(0, -ending.length);
        if (stem.length >= SHORTEST_STEM && inHarmony(stem, ending)) shorter.push(stem);
      }
    }
    for (const stem of shorter) found.add(stem);
    words = shorter;
  }
  return [...found];
}
