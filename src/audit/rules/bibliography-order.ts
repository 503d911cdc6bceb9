import type { BibliographyEntry } from '../../articles/model.ts';
import { dayRange } from '../compare/day-range.ts';
import { groupedBy } from '../compare/grouping.ts';
import { outOfOrder } from '../compare/rising.ts';
import { fold } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** Articles that a list passes over, in the languages that have them. */
const ARTICLE = /^(?:the|an?|der|die|das|eine?|les?|la|l['’])\s*\b/iu;
const NUMBERED = /^\s*(?:\[\d+\]|\d+[.)])\s/u;
const SAME_AUTHOR = /^\s*(?:[—–_-]{2,}|[—–]\s*[.,])/u;
/** Of names with particles and letters with marks, houses differ in where they put them. */
const DOUBTFUL = /^(?:\p{Ll}|Ma?c\p{Lu}|(?:D[eiu]|V[ao]n|Der|Den|El|Al|Ibn|St|La|Le)(?!\p{Ll}))/u;
const MARKED = /[^\p{ASCII}]/u;
const LEAST_SORTED = 0.85;
const FEWEST = 5;
const FEWEST_PAIRS = 6;

interface Item {
  entry: BibliographyEntry;
  /** What stands before the first comma: the author, or the title. */
  head: string;
  rest: string;
  printed: string;
}

const itemOf = (subject: AuditSubject, entry: BibliographyEntry): Item | null => {
  const words = subject.words({
    start: entry.span.start,
    end: Math.min(entry.span.end, entry.span.start + 300),
  });
  if (SAME_AUTHOR.test(words)) return null;
  const plain = words.replace(NUMBERED, '').replace(/^[^\p{L}\p{N}]+/u, '');
  const key = plain.replace(ARTICLE, '');
  const comma = key.search(/[,:(]/u);
  const head = fold(comma < 0 ? key : key.slice(0, comma));
  const script = /^\p{Script=Cyrillic}/u.test(head) ? 'cyrl' : 'latn';
  return head === ''
    ? null
    : { entry, head: `${script} ${head}`, rest: fold(key), printed: plain.slice(0, 60) };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isDoubtful = (a: Item, b: Item): boolean =>
  [a, b].some((one) => DOUBTFUL.test(one.printed) || MARKED.test(one.printed.slice(0, 6)));

const move = (
  subject: AuditSubject,
  odd: Item,
  before: Item | undefined,
  why: string,
): RuleFinding =>
  finding(bibliographyOrder, {
    message: `In the bibliography “${shown(odd)}” ${before ? `stands after “${shown(before)}”` : 'is out of place'}${why}.`,
    places: [
      placeOf(subject, odd.entry.span),
      ...(before ? [placeOf(subject, before.entry.span)] : []),
    ],
    evidence: { entry: shown(odd), after: before ? shown(before) : null },
    fix: advice('Move the entry to its place in the alphabet.'),
  });
const shown = (item: Item): string =>
  item.printed
    .split(/\s+/u)
    .slice(0, 5)
    .join(' ')
    .replace(/[,:;]+$/u, '');

const byHead = (subject: AuditSubject, items: readonly Item[]): RuleFinding[] => {
  const inOrder = items
    .slice(1)
    .filter((item, at) => compareText(items[at]?.head ?? '', item.head) <= 0).length;
  const pairs = items.length - 1;
  // One pair out of order among six or more is a slip; in a shorter list it may be chance.
  const least =
    pairs >= FEWEST_PAIRS ? Math.min(pairs * LEAST_SORTED, pairs - 1) : pairs * LEAST_SORTED;
  if (items.length < FEWEST || inOrder < least) return [];
  return outOfOrder(items, (a, b) => compareText(a.head, b.head)).flatMap((at) => {
    const odd = items[at];
    const before = items[at - 1];
    const after = items[at + 1];
    if (!odd) return [];
    const neighbour = before && before.head > odd.head ? before : after;
    if (neighbour && isDoubtful(odd, neighbour)) return [];
    if (neighbour === before)
      return [move(subject, odd, before, ' though it comes before it in the alphabet')];
    return neighbour && neighbour.head < odd.head
      ? [move(subject, neighbour, odd, ' though it comes before it in the alphabet')]
      : [];
  });
};

const isChronological = (group: readonly Item[]): boolean =>
  group.slice(1).every((item, at) => {
    const [a, b] = [group[at], item].map(
      (one) => dayRange(one?.entry.reference.issued?.value)?.min,
    );
    return a !== undefined && b !== undefined && a <= b;
  });
const isAlphabetical = (group: readonly Item[]): boolean =>
  group.slice(1).every((item, at) => compareText(group[at]?.rest ?? '', item.rest) <= 0);

/** Works of one first author: judged only where the list shows by other authors that it sorts them by the alphabet. */
const byRest = (subject: AuditSubject, items: readonly Item[]): RuleFinding[] => {
  const groups = [...groupedBy(items, (one) => one.head).values()].filter(
    (group) => group.length > 1,
  );
  const odd = groups.filter((group) => !isAlphabetical(group) && !isChronological(group));
  const fine = groups.filter((group) => isAlphabetical(group));
  // One group that is alphabetical against the years shows which order the list keeps.
  const settled = fine.some((group) => !isChronological(group));
  if (!settled || fine.length < 2 || fine.length + odd.length < groups.length) return [];
  return odd.flatMap((group) => {
    const at = group.findIndex(
      (item, index) => index > 0 && (group[index - 1]?.rest ?? '') > item.rest,
    );
    const item = group[at];
    return item
      ? [
          {
            ...move(
              subject,
              item,
              group[at - 1],
              ' of the same author, against the order kept for other authors',
            ),
            severity: 'info' as const,
          },
        ]
      : [];
  });
};

export const bibliographyOrder: Rule = {
  id: 'bibliography-order',
  title: 'The bibliography is out of order',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An entry breaks the alphabetical order that the rest of the bibliography keeps.',
    why: 'A reader who looks for a name goes past it.',
    silent:
      'In numbered lists and lists that are not alphabetical, between scripts, about names with particles or marked letters at their beginning, and about works of one author where the list has no order of its own.',
    bad: 'Frolov, The EU Commissioner, Karaganov',
    good: 'The EU Commissioner, Frolov, Karaganov',
  },
  check: (subject) => {
    const { article } = subject;
    if (article.citationStyle === 'numbered') return [];
    const lists = groupedBy(article.entries, (entry) => entry.section);
    return [...lists.values()].flatMap((entries) => {
      const items = entries.map((entry) => itemOf(subject, entry)).filter((item) => item !== null);
      const scripts = groupedBy(items, (item) => item.head.slice(0, 4));
      return [...scripts.values()].flatMap((one) => [
        ...byHead(subject, one),
        ...byRest(subject, one),
      ]);
    });
  },
};
