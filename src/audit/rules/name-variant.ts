import { distance } from 'fastest-levenshtein';
import { DIFFERENT_PLACES, PLACE_SPELLINGS } from '../authority/places.ts';
import type { RuleFinding } from '../model.ts';
import { ownWords, spanOf } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const NAME = /(?<![\p{L}'’-])\p{Lu}\p{Ll}{5,24}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}'’-]|['’]s\p{L})/gu;
/** A name so frequent next to one so rare is a slip; two frequent names are two people. */
const RARE = 2;
const OFTEN = 2;
const SHOWN = 6;

const CAPITALS_ARE_NAMES = /^(?:en|fr|pl|ru)/iu;

type Uses = Map<string, RegExpMatchArray[]>;

const usesIn = (text: string, pattern: RegExp): Uses => {
  const uses: Uses = new Map();
  for (const match of text.matchAll(pattern)) {
    const list = uses.get(match[0]);
    if (list) list.push(match);
    else uses.set(match[0], [match]);
  }
  return uses;
};

const spellingOf = new Map(
  PLACE_SPELLINGS.flatMap((spellings) =>
    spellings.map((one) => [one, spellings[0] ?? one] as const),
  ),
);
const PLACES = new RegExp(`(?<![\\p{L}])(?:${[...spellingOf.keys()].join('|')})(?!\\p{L})`, 'gu');

const placesOf = (subject: AuditSubject, matches: readonly RegExpMatchArray[]) =>
  matches.slice(0, SHOWN).map((match) => placeOf(subject, spanOf(match)));

const toFinding = (
  subject: AuditSubject,
  readings: [string, RegExpMatchArray[]][],
  basis: RuleFinding['basis'],
): RuleFinding => {
  const ordered = [...readings].sort((a, b) => a[1].length - b[1].length);
  const rare = ordered[0] as [string, RegExpMatchArray[]];
  const often = ordered.at(-1) as [string, RegExpMatchArray[]];
  const counts = ordered.map(([name, uses]) => `“${name}” (${uses.length})`).join(' and ');
  return finding(nameVariant, {
    message: `One name is printed in ${ordered.length} ways: ${counts}.`,
    places: ordered.flatMap(([, uses]) => placesOf(subject, uses)),
    evidence: Object.fromEntries(ordered.map(([name, uses]) => [name, uses.length])),
    basis,
    fix: advice(
      often[1].length > rare[1].length
        ? `Choose one spelling; “${often[0]}” is the more frequent here.`
        : 'Choose one spelling and keep to it.',
    ),
  });
};

/** A name within a quoted term (‘Zangezur corridor’) is spelt by the author, unlike one within somebody's speech. */
const withTerms = (subject: AuditSubject, uses: Uses): Uses => {
  for (const { span, role } of subject.article.quotations) {
    const paragraph = subject.paragraphAt(span.start);
    if (role === 'speech' || paragraph === null) continue;
    for (const match of subject.words(span).matchAll(PLACES)) {
      match.index += span.start;
      uses.set(match[0], [...(uses.get(match[0]) ?? []), match]);
    }
  }
  return uses;
};

/** Two spellings from a list of the same places. */
const knownPlaces = (subject: AuditSubject): RuleFinding[] => {
  const groups = new Map<string, [string, RegExpMatchArray[]][]>();
  for (const [spelling, uses] of withTerms(subject, usesIn(ownWords(subject).all, PLACES))) {
    const place = spellingOf.get(spelling) ?? spelling;
    groups.set(place, [...(groups.get(place) ?? []), [spelling, uses]]);
  }
  return [...groups.values()]
    .filter((readings) => readings.length > 1)
    .map((readings) => toFinding(subject, readings, 'external'));
};

/** A place that the article writes otherwise than the English title of the source it cites for it. */
const againstSource = (subject: AuditSubject): RuleFinding[] => {
  const own = usesIn(ownWords(subject).body, PLACES);
  const found = new Map<string, RuleFinding>();
  for (const { reference, note } of subject.allWitnesses) {
    if (!note || !reference.title) continue;
    const { start } = reference.title;
    for (const match of subject.words(reference.title).matchAll(PLACES)) {
      const printed = match[0];
      const place = spellingOf.get(printed);
      const uses = [...own].filter(([name]) => spellingOf.get(name) === place);
      if (place === undefined || uses.some(([name]) => name === printed)) continue;
      const [use] = uses;
      if (!use || found.has(place) || !isLatinPair(use[0], printed)) continue;
      const at = { start: start + match.index, end: start + match.index + printed.length };
      found.set(
        place,
        finding(nameVariant, {
          message: `The article writes “${use[0]}” where the source it cites has “${printed}”.`,
          // The author's spelling is one spelling; the other is the source's own.
          severity: 'info',
          places: [...placesOf(subject, use[1]), placeOf(subject, at)],
          evidence: { article: use[0], source: printed },
          fix: advice('Keep to one spelling in the text; the title of the source stays as it is.'),
        }),
      );
    }
  }
  return [...found.values()];
};

const isLatinPair = (a: string, b: string): boolean =>
  /^[A-Za-z-]+$/u.test(a) && /^[A-Za-z-]+$/u.test(b);

/** Two romanisations of one Russian ending: no form of the other, but another spelling. */
const ENDINGS = /(?:ow|ov|off|ew|ev)$/u;

/** The same word in another grammatical form: only its last letters differ. */
const isInflected = (a: string, b: string): boolean => {
  if (a.length === b.length && ENDINGS.test(a) && ENDINGS.test(b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at >= Math.min(a.length, b.length) - 2;
};

const isSlip = (rare: string, often: string): boolean =>
  rare[0] === often[0] &&
  Math.min(rare.length, often.length) >= 7 &&
  !isInflected(rare, often) &&
  !DIFFERENT_PLACES.has(rare) &&
  !DIFFERENT_PLACES.has(often) &&
  distance(rare, often) === 1;

/** Words that stand with a capital inside a sentence: names, not the first words of sentences. */
const insideSentence = (text: string, match: RegExpMatchArray): boolean =>
  /[\p{Ll},;] $/u.test(text.slice(Math.max(0, (match.index ?? 0) - 2), match.index));

/** One letter apart, one of them rare, never in one sentence: most likely one name misspelt. */
const nearTwins = (subject: AuditSubject): RuleFinding[] => {
  // Where every noun has a capital, a capital does not make a name.
  if (!CAPITALS_ARE_NAMES.test(subject.article.language)) return [];
  const text = ownWords(subject).body;
  const uses = [...usesIn(text, NAME)].filter(([name]) => !spellingOf.has(name));
  const byStart = new Map<string, [string, RegExpMatchArray[]][]>();
  for (const use of uses) {
    const key = use[0].slice(0, 2);
    byStart.set(key, [...(byStart.get(key) ?? []), use]);
  }
  const found: RuleFinding[] = [];
  for (const group of byStart.values())
    for (const rare of group)
      for (const often of group)
        if (
          rare[1].length <= RARE &&
          often[1].length > Math.max(OFTEN, rare[1].length) &&
          often[1].some((match) => insideSentence(text, match)) &&
          (rare[1].some((match) => insideSentence(text, match)) || ENDINGS.test(rare[0])) &&
          isSlip(rare[0], often[0])
        )
          found.push(toFinding(subject, [rare, often], 'internal'));
  return found;
};

export const nameVariant: Rule = {
  id: 'name-variant',
  title: 'One name in several spellings',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A place or person spelt in two ways: two spellings of a known place, a place spelt otherwise than in the source cited, a rare name one letter away from a frequent one.',
    why: 'A reader, an index and a search take them for two; in contested regions a spelling also takes a side.',
    silent:
      'For other grammatical forms of a name, different places with similar names, quotations, and names that the sides themselves dispute. A spelling that only the title of a source has is information.',
    bad: 'the Nakhichevan route … through Nakhchivan',
    good: 'the Nakhchivan route … through Nakhchivan',
  },
  check: (subject) => [...knownPlaces(subject), ...againstSource(subject), ...nearTwins(subject)],
};
