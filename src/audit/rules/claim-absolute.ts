import { type Slip, slipRule } from '../slips/slip.ts';

const WORKS =
  'works?|stud(?:y|ies)|research|literature|publications?|articles?|books?|analys[ei]s|evidence|data|sources';

/** "As of May 2021", a search named, a hedge: then the claim can be checked. */
const LIMITED =
  /\b(?:as of|until (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|to (?:my|our|the author['’]s) knowledge|(?:Web of Science|Scopus|Google Scholar|database|catalogue)|we (?:found|searched)|I (?:found|searched)|seems?|appears?)\b/iu;

const sentenceAround = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at, at + 300);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const end = after.search(/[.!?](?:\s|$)/u);
  return before.slice(from + 1) + (end < 0 ? after : after.slice(0, end));
};

const slips: readonly Slip[] = [
  {
    find: new RegExp(
      `\\b[Tt]here (?:is|are|was|were|has been|have been) (?:no|not any) (?:(?:published|academic|scholarly|serious|systematic|previous|prior|existing) ){0,3}(?:${WORKS})\\b`,
      'gu',
    ),
    say: 'cannot be checked: no date and no search is given',
    holds: (match, text) => !LIMITED.test(sentenceAround(text, match.index ?? 0)),
  },
  {
    find: new RegExp(
      `\\b[Nn]o (?:(?:published|academic|scholarly|previous|prior|existing) ){1,3}(?:${WORKS}) (?:has|have|exists?|deals?|addresses)\\b`,
      'gu',
    ),
    say: 'cannot be checked: no date and no search is given',
    holds: (match, text) => !LIMITED.test(sentenceAround(text, match.index ?? 0)),
  },
  {
    find: /\b[Nn](?:o (?:one|scholar|author|researcher|study|historian|expert)|obody) (?:has|have) (?:ever |yet |so far ){0,2}(?:written|studied|examined|analy[sz]ed|investigated|addressed|dealt|asked|published|explained|noticed)\b/gu,
    say: 'cannot be checked: no date and no search is given',
    holds: (match, text) => !LIMITED.test(sentenceAround(text, match.index ?? 0)),
  },
  {
    find: /\b(?:has|have) never been (?:studied|researched|examined|analy[sz]ed|investigated)\b/gu,
    say: 'cannot be checked: no date and no search is given',
    holds: (match, text) => !LIMITED.test(sentenceAround(text, match.index ?? 0)),
  },
];

export const claimAbsolute = slipRule(
  {
    id: 'claim-absolute',
    title: 'A universal negative that cannot be checked',
    severity: 'info',
    basis: 'internal',
    origin: 'author',
    doc: {
      what: 'A statement that nothing was published, studied or known, with neither a date nor a word on where one looked.',
      why: 'One counter-example defeats it, and by the time of printing there often is one.',
      silent: 'Where a date, a database, a search or a hedge (“to my knowledge”) limits the claim.',
      bad: 'There are no published works on the war.',
      good: 'A search of Scopus in May 2021 found no published work on the war.',
    },
  },
  slips,
);
