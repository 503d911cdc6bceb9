import { groupedBy } from '../compare/grouping.ts';
import { whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const WORD = /\p{L}[\p{L}'’-]*/gu;
const CAPITAL = /^\p{Lu}\p{Ll}{2,}$/u;
const SMALL = /^\p{Ll}{4,}$/u;
/** After these a capital is due: a new sentence, a subtitle, an opening quotation. */
const OPENS = /[.:?!–—"“”„«»‘([/-]\s*$/u;
/** Romanised Russian abbreviations whose stop opens nothing. */
const ABBREVIATED = /\b(?:tys|mln|mlrd|im|ul|gg|tkm|stran)\.\s+$/u;
const RELIABLE = 2;

interface Usage {
  small: number;
  capital: number;
}

/** How often each word stands in small letters, and with a capital inside a sentence, in the author's own text. */
const usageOf = (subject: AuditSubject): Map<string, Usage> => {
  const usage = new Map<string, Usage>();
  for (const { span } of subject.sentences) {
    const words = subject.words(span);
    for (const match of words.matchAll(WORD)) {
      const word = match[0].toLowerCase();
      const known = usage.get(word) ?? { small: 0, capital: 0 };
      if (word === match[0]) known.small += 1;
      else if (
        match.index > 0 &&
        !OPENS.test(words.slice(Math.max(0, match.index - 3), match.index))
      )
        known.capital += 1;
      usage.set(word, known);
    }
  }
  return usage;
};

interface Odd {
  word: string;
  start: number;
}

const CAPITAL_START = /^\p{Lu}/u;
/** “Foreign Ministry”, “Minsk Group”: a neighbour with a capital makes a name of both. */
const isPartOfName = (words: readonly RegExpExecArray[], match: RegExpExecArray): boolean => {
  const at = words.indexOf(match);
  const [before, after] = [words[at - 1]?.[0] ?? '', words[at + 1]?.[0] ?? ''];
  return CAPITAL_START.test(after) || (CAPITAL_START.test(before) && !/['’]s$/u.test(before));
};

const oddWords = (title: string, usage: ReadonlyMap<string, Usage>): Odd[] => {
  const words = [...title.matchAll(WORD)];
  const inside = words.slice(1);
  const small = inside.filter((match) => SMALL.test(match[0])).length;
  const capital = inside.filter((match) => CAPITAL.test(match[0]));
  // A title with more capitals than small words has capitals by its style.
  if (small < 3 || capital.length > small) return [];
  return capital.flatMap((match) => {
    const before = title.slice(Math.max(0, match.index - 8), match.index);
    if (ABBREVIATED.test(before)) return [{ word: match[0], start: match.index }];
    if (OPENS.test(before) || isPartOfName(words, match)) return [];
    const known = usage.get(match[0].toLowerCase());
    return known && known.small >= RELIABLE && known.capital === 0
      ? [{ word: match[0], start: match.index }]
      : [];
  });
};

const isGerman = (subject: AuditSubject, witness: Witness): boolean => {
  const source = subject.sourcesById.get((witness.citation ?? witness.entry)?.source ?? '');
  return source?.languages[0]?.startsWith('de') ?? subject.article.language.startsWith('de');
};

export const titleCaseAnomaly: Rule = {
  id: 'title-case-anomaly',
  title: 'A capital that the title’s own style does not have',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'One common word in a title has a capital, though the other common words of the title have none and the article itself writes the word small.',
    why: 'It looks like a name, or like two titles run together.',
    silent:
      'For titles with capitals throughout, beside another word with a capital (a name), in PDF, for German, after stops and colons, and for words that the article itself writes with a capital.',
    bad: 'Russia’s Arms sales: A foreign policy tool in relations with Azerbaijan',
    good: 'Russia’s arms sales: A foreign policy tool in relations with Azerbaijan',
  },
  check: (subject) => {
    const titled = subject.allWitnesses.filter(
      (one) => one.reference.title && one.citation?.form !== 'short' && !isGerman(subject, one),
    );
    if (titled.length === 0 || subject.article.format === 'pdf') return [];
    const usage = usageOf(subject);
    const odd = titled.flatMap((witness) => {
      const title = witness.reference.title;
      return title ? oddWords(title.printed, usage).map((one) => ({ ...one, witness, title })) : [];
    });
    const groups = groupedBy(
      odd,
      (one) =>
        `${(one.witness.citation ?? one.witness.entry)?.source ?? one.title.start} ${one.word}`,
    );
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        finding(titleCaseAnomaly, {
          message: `In the title “${first.title.printed}” (${whereAll(group.map((one) => one.witness))}) “${first.word}” has a capital that its neighbours do not have.`,
          places: group.map((one) =>
            placeOf(subject, {
              start: one.title.start + one.start,
              end: one.title.start + one.start + one.word.length,
            }),
          ),
          evidence: { word: first.word, title: first.title.printed },
          fix: advice('Check the capital on the page itself.'),
        }),
      ];
    });
  },
};
