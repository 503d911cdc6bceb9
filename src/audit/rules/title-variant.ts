import { comparableWitnesses } from '../compare/comparable.ts';
import { groupedBy } from '../compare/grouping.ts';
import { listed, whereAll } from '../compare/naming.ts';
import { plainPrint } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule, Witness } from '../rule.ts';

type Difference = 'none' | 'case' | 'subtitle' | 'spelling' | 'script';
const GRAVITY: readonly Difference[] = ['none', 'case', 'subtitle', 'spelling', 'script'];
const LOUDNESS: Readonly<Record<Difference, RuleFinding['severity']>> = {
  none: 'info',
  case: 'info',
  subtitle: 'info',
  spelling: 'warning',
  script: 'info',
};

/** Letters and digits only; a blank or hyphen that a line break put in or took out does not count. */
const letters = (title: string): string => title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
/** A word with letters of two alphabets: a slip of keyboard or conversion. */
const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** Question marks where a conversion had no letter to put: `postsovet????`, `Moskv? proshli`. */
const LOST_LETTER = /\uFFFD|\?\?|\?(?=\p{L})|\?(?= \p{Ll})/u;

const differenceOf = (a: string, b: string): Difference => {
  if (LOST_LETTER.test(a) !== LOST_LETTER.test(b)) return 'none';
  const [left, right] = [letters(a), letters(b)];
  if (left === right) return 'none';
  if (left.toLowerCase() === right.toLowerCase()) return 'case';
  if (MIXED.test(a) !== MIXED.test(b)) return 'script';
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.toLowerCase().startsWith(short.toLowerCase()) && short.length >= 12
    ? 'subtitle'
    : 'spelling';
};

const WORDS: Readonly<Record<Difference, string>> = {
  none: '',
  case: 'with other capitals',
  subtitle: 'with and without its subtitle',
  spelling: 'in different spellings',
  script: 'with letters of another alphabet',
};

const printedTitle = (group: readonly Witness[]): string =>
  group[0]?.reference.title?.printed ?? '';

export const titleVariant: Rule = {
  id: 'title-variant',
  title: 'One source, two titles',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The title of one source is printed differently in two full citations, or in a note and the bibliography.',
    why: 'At most one is the title that a library or search engine will find.',
    silent:
      'When only punctuation, quotation marks, blanks or hyphens differ, and for short forms (they have their own rule). Where a conversion lost letters, too. Capitals, missing subtitles and words in two alphabets (they have their own rule) are remarked on as information.',
    bad: 'Note 26: “Putin ukazal na osobyye svyazi”. Bibliography: “Putin ukazal na osobybye svyazi”.',
    good: 'The same title in both.',
  },
  check: (subject) =>
    [...comparableWitnesses(subject)].flatMap(([source, all]) => {
      const variants = [
        ...groupedBy(all, (one) => plainPrint(one.reference.title?.printed ?? '') || null),
      ];
      const [first] = variants;
      if (!first || variants.length < 2) return [];
      const differences = variants.slice(1).map(([title]) => differenceOf(first[0], title));
      const worst = differences.reduce<Difference>(
        (last, one) => (GRAVITY.indexOf(one) > GRAVITY.indexOf(last) ? one : last),
        'none',
      );
      if (worst === 'none') return [];
      const shown = variants.filter((_, at) => at === 0 || differences[at - 1] !== 'none');
      const places = shown
        .flatMap(([, group]) => group.slice(0, 1))
        .map((one: Witness) => placeOf(subject, one.reference.title ?? one.reference, { source }));
      return [
        finding(titleVariant, {
          severity: LOUDNESS[worst],
          message: `One title is printed ${WORDS[worst]}: ${listed(shown.map(([, group]) => `“${printedTitle(group)}” (${whereAll(group)})`))}.`,
          places,
          evidence: { class: worst, titles: shown.map(([, group]) => printedTitle(group)) },
          fix: advice('Check the title on the page itself and print it the same everywhere.'),
        }),
      ];
    }),
};
