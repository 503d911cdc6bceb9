import type { RuleFinding } from '../model.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { advice, finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** Written as one word in no variety of English. */
const JOINED: Readonly<Record<string, string>> = {
  defacto: 'de facto',
  dejure: 'de jure',
  statusquo: 'status quo',
  alot: 'a lot',
  infact: 'in fact',
  inspite: 'in spite',
  atleast: 'at least',
  eventhough: 'even though',
  aswell: 'as well',
  adhoc: 'ad hoc',
  viceversa: 'vice versa',
  casusbelli: 'casus belli',
  noone: 'no one',
  incase: 'in case',
  inorder: 'in order',
  eachother: 'each other',
  infront: 'in front',
  apriori: 'a priori',
  insofaras: 'insofar as',
  uptodate: 'up to date',
  bonafide: 'bona fide',
  quidproquo: 'quid pro quo',
  laissezfaire: 'laissez-faire',
};
/** A blank that a file conversion lost. */
const GLUED: Readonly<Record<string, string>> = {
  ofthe: 'of the',
  inthe: 'in the',
  tothe: 'to the',
  onthe: 'on the',
  andthe: 'and the',
  forthe: 'for the',
  fromthe: 'from the',
  bythe: 'by the',
  withthe: 'with the',
  thatthe: 'that the',
};
/** One word in every variety of English, printed as two or three. */
const PARTED: Readonly<Record<string, string>> = {
  'in the mean time': 'in the meantime',
  'never the less': 'nevertheless',
  'never theless': 'nevertheless',
  'more over': 'moreover',
  'there fore': 'therefore',
  'further more': 'furthermore',
  'with out': 'without',
  'through out': 'throughout',
  'an other': 'another',
  'it self': 'itself',
  'them selves': 'themselves',
  'him self': 'himself',
  'her self': 'herself',
  'counter part': 'counterpart',
  'counter parts': 'counterparts',
  'where as': 'whereas',
  'wide spread': 'widespread',
  'frame work': 'framework',
  'back ground': 'background',
  'out come': 'outcome',
  'under mine': 'undermine',
  'up coming': 'upcoming',
  'on going': 'ongoing',
};
/** These two may also stand side by side by right: `as far more over it`. */
const FIRM = Object.keys(PARTED).filter(
  (words) => !/^(?:more over|on going|where as)$/u.test(words),
);
const IN_PARTS = new RegExp(
  `(?<![\\p{L}-])(?:${FIRM.join('|')}|(?<=(?:^|[.;] ))More over(?=,))(?![\\p{L}-])`,
  'gimu',
);
const WORD = new RegExp(
  `(?<![\\p{L}\\d./@_-])(?:${[...Object.keys(JOINED), ...Object.keys(GLUED)].join('|')})(?![\\p{L}\\d/@_-]|\\.\\p{L})`,
  'giu',
);

export const typoCompound: Rule = {
  id: 'typo-compound',
  title: 'Words wrongly joined or parted',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An expression of two words printed as one (“defacto”), a blank lost between two small words (“ofthe”), or one word printed as several (“never the less”).',
    why: 'Search and spelling checkers miss it; inside a title it makes the reference hard to find.',
    silent:
      'Inside quotations, addresses and e-mail names; a title is pointed out but never changed.',
    bad: 'The defacto authorities signed.',
    good: 'The de facto authorities signed.',
  },
  check: (subject) => [...glued(subject), ...parted(subject)],
};

function glued(subject: AuditSubject): RuleFinding[] {
  return [...subject.article.text.matchAll(WORD)].flatMap((match) => {
    const span = spanOf(match);
    const word = match[0].toLowerCase();
    const better = JOINED[word] ?? GLUED[word] ?? '';
    const inReference = subject.citationAt(span.start) ?? subject.entryAt(span.start);
    if (subject.isProtected(span) && !inReference) return [];
    const fix = subject.isProtected(span)
      ? advice(`Look at the title itself: it most likely reads “${better}”`)
      : fixOf(subject, 'suggested', `Write “${better}”`, [{ ...span, replacement: better }]);
    return finding(typoCompound, {
      message: `“${match[0]}” is two words: “${better}”.`,
      places: [placeOf(subject, span)],
      evidence: { printed: match[0], better },
      origin: word in GLUED ? 'conversion' : 'author',
      severity: inReference ? 'info' : 'warning',
      fix,
    });
  });
}

/** Only in the author's own English: other languages part their words otherwise. */
function parted(subject: AuditSubject): RuleFinding[] {
  if (!isEnglish(subject)) return [];
  return [...ownWords(subject).all.matchAll(IN_PARTS)].map((match) => {
    const span = spanOf(match);
    const better = PARTED[match[0].toLowerCase()] ?? '';
    const printed = /^\p{Lu}/u.test(match[0])
      ? better.charAt(0).toUpperCase() + better.slice(1)
      : better;
    return finding(typoCompound, {
      message: `“${match[0]}” is one word: “${printed}”.`,
      places: [placeOf(subject, span)],
      evidence: { printed: match[0], better: printed },
      fix: fixOf(subject, 'suggested', `Write “${printed}”`, [{ ...span, replacement: printed }]),
    });
  });
}
