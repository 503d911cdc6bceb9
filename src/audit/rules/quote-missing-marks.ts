import type { RuleFinding } from '../model.ts';
import { ownWords } from '../own-words.ts';
import { finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** So many words in a row are not written twice by chance. */
const RUN = 12;
const WORD = /\p{L}[\p{L}\p{N}’'-]*|\p{N}+/gu;

interface Word {
  folded: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    folded: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const windows = (words: readonly Word[]): Set<string> => {
  const seen = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1)
    seen.add(
      words
        .slice(at, at + RUN)
        .map((word) => word.folded)
        .join(' '),
    );
  return seen;
};

/** The longest runs of the article's words that stand in the source as well. */
const runsIn = (own: readonly Word[], source: ReadonlySet<string>): [Word, Word][] => {
  const runs: [Word, Word][] = [];
  let at = 0;
  while (at + RUN <= own.length) {
    let end = at;
    const at12 = (from: number) =>
      own
        .slice(from, from + RUN)
        .map((word) => word.folded)
        .join(' ');
    while (end + RUN <= own.length && source.has(at12(end))) end += 1;
    if (end === at) at += 1;
    else {
      const [first, last] = [own[at], own[end + RUN - 2]];
      if (first && last) runs.push([first, last]);
      at = end + RUN - 1;
    }
  }
  return runs;
};

const toFinding = (
  subject: AuditSubject,
  source: string,
  [first, last]: [Word, Word],
): RuleFinding =>
  finding(quoteMissingMarks, {
    message: 'These words stand in the stored text of a source and are not marked as a quotation.',
    places: [placeOf(subject, { start: first.start, end: last.end }, { source })],
    evidence: { source },
  });

export const quoteMissingMarks: Rule = {
  id: 'quote-missing-marks',
  title: 'Words of a source without quotation marks',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Twelve or more words in a row of the author’s own text that are the same in the stored text of a cited source.',
    why: 'Words taken from somebody else without marks are read as the author’s; at worst it is plagiarism.',
    silent:
      'Always, unless the text of a source is stored in the case; for quotations, and for fewer than twelve words.',
    bad: 'The line was closed in the spring of that year because both governments had lost all trust.',
    good: '“The line was closed in the spring of that year because both governments had lost all trust.”',
  },
  check: (subject) => {
    const { texts } = subject.facts;
    if (texts.length === 0) return [];
    const own = wordsOf(ownWords(subject).body);
    return texts.flatMap(({ source, text }) =>
      runsIn(own, windows(wordsOf(text))).map((run) => toFinding(subject, source, run)),
    );
  },
};
