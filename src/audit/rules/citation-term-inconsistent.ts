import { groupedBy } from '../compare/grouping.ts';
import { listed, whereOf } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

type Element = 'issue' | 'volume' | 'accessed';
/** Words of one language for one element; other languages have their own and are left alone. */
const TERMS: Readonly<Record<Element, RegExp>> = {
  issue: /(?<![\p{L}])(no\.?|issue:?|iss\.?|number)\s*$/iu,
  volume: /(?<![\p{L}])(vol\.?|volume)\s*$/iu,
  accessed:
    /(?<![\p{L}])(accessed|access date|access|retrieved|last accessed|viewed|visited)(?:\s+on)?:?\s*$/iu,
};
const NAMES: Readonly<Record<Element, string>> = {
  issue: 'The issue of a journal',
  volume: 'The volume',
  accessed: 'The access date',
};
const FEWEST = 4;

interface Term {
  witness: Witness;
  start: number;
  end: number;
  printed: string;
}

const termsFor = (subject: AuditSubject, element: Element): Term[] =>
  subject.allWitnesses.flatMap((witness) => {
    const field = witness.reference[element];
    if (!field) return [];
    const from = Math.max(witness.reference.start, field.start - 24);
    const match = TERMS[element].exec(subject.words({ start: from, end: field.start }));
    const printed = match?.[1];
    if (!match || !printed) return [];
    const start = from + match.index;
    return [{ witness, start, end: start + printed.length, printed }];
  });

const wordOf = ({ printed }: Term): string => printed.toLowerCase().replace(/[.:]/gu, '');

const judge = (subject: AuditSubject, element: Element): RuleFinding[] => {
  const terms = termsFor(subject, element);
  const kinds = [...groupedBy(terms, wordOf)].sort((a, b) => b[1].length - a[1].length);
  const [usual, ...others] = kinds;
  if (!usual || others.length === 0 || terms.length < FEWEST) return [];
  const odd = others.flatMap(([, group]) => group);
  const replacement = usual[1][0]?.printed ?? usual[0];
  return [
    finding(citationTermInconsistent, {
      message: `${NAMES[element]} is called ${listed(kinds.map(([word, group]) => `“${word}” (${group.length} times)`))}.`,
      places: odd.map((one) => placeOf(subject, { start: one.start, end: one.end })),
      evidence: {
        element,
        terms: kinds.map(([word, group]) => ({ word, times: group.length })),
        where: odd.map((one) => whereOf(one.witness)),
      },
      fix: fixOf(
        subject,
        'automatic',
        `Write “${replacement}” throughout`,
        odd.map((one) => ({ start: one.start, end: one.end, replacement })),
      ),
    }),
  ];
};

export const citationTermInconsistent: Rule = {
  id: 'citation-term-inconsistent',
  title: 'Two words for one element of a citation',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: '“no.” and “issue” for the number of a journal, “vol.” and “volume”, “accessed” and “retrieved” stand in one article.',
    why: 'One word for one thing; a reader may think that two numbers are meant.',
    silent:
      'With fewer than four such citations, and for words of another language (a German source may keep its “Nr.”).',
    bad: 'vol. 64, no. 9 … vol. 32, issue 2',
    good: 'vol. 64, no. 9 … vol. 32, no. 2',
  },
  check: (subject) => [
    ...judge(subject, 'issue'),
    ...judge(subject, 'volume'),
    ...judge(subject, 'accessed'),
  ],
};
