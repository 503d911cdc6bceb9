import { INSTITUTIONS, WRONG_OFFICES } from '../authority/institutions.ts';
import { groupedBy } from '../compare/grouping.ts';
import { countOf } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { advice, finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const ACRONYM = /(?<![\p{L}\p{N}_/.-])\p{Lu}{4,8}(?![\p{L}\p{N}_/-]|\.\p{L})/gu;
const LONG = Object.keys(INSTITUTIONS).filter((name) => name.length >= 5);

/** Two neighbours exchanged, one letter too many, too few or another: the slips of a hurried hand. */
export const isSlipOf = (printed: string, right: string): boolean => {
  if (printed === right || Math.abs(printed.length - right.length) > 1) return false;
  let at = 0;
  while (at < printed.length && printed[at] === right[at]) at += 1;
  const [a, b] = [printed.slice(at), right.slice(at)];
  const exchanged = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return exchanged || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
};

/** The text itself knows the right name: it prints it elsewhere, or an address carries it. */
const isWitnessed = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])|//(?:www\\.)?${name}\\.`, 'iu').test(text);

const misprinted = (subject: AuditSubject): RuleFinding[] => {
  const { text } = subject.article;
  const groups = new Map<string, { right: string; matches: RegExpMatchArray[] }>();
  for (const match of text.matchAll(ACRONYM)) {
    const word = match[0];
    if (word.length < 5 || Object.hasOwn(INSTITUTIONS, word)) continue;
    const right = LONG.find((name) => isSlipOf(word, name));
    if (right === undefined || !isWitnessed(text, right)) continue;
    const group = groups.get(word) ?? { right, matches: [] };
    group.matches.push(match);
    groups.set(word, group);
  }
  return [...groups].map(([word, { right, matches }]) =>
    finding(institutionWrong, {
      message: `“${word}” should be ${right} (${INSTITUTIONS[right]}), as the article prints elsewhere.`,
      places: matches.map((match) => placeOf(subject, spanOf(match))),
      evidence: { printed: word, better: right },
      basis: 'internal',
      fix: fixOf(
        subject,
        'suggested',
        `Write “${right}”`,
        matches.map((match) => ({ ...spanOf(match), replacement: right })),
      ),
    }),
  );
};

/** Two letters exchanged. */
const isExchanged = (a: string, b: string): boolean =>
  a !== b &&
  a.length === b.length &&
  isSlipOf(a, b) &&
  [...a].sort().join('') === [...b].sort().join('');

/** A short name of four letters or an unknown one: the article's own use must show which is right. */
const exchanged = (subject: AuditSubject): RuleFinding[] => {
  const uses = groupedBy(ownWords(subject).all.matchAll(ACRONYM), (match) => match[0]);
  const bySet = groupedBy(uses.keys(), (word) => [...word].sort().join(''));
  return [...bySet.values()].flatMap((words) => {
    const [usual, odd] = [...words].sort(
      (a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0),
    );
    const [only, second] = odd ? (uses.get(odd) ?? []) : [];
    if (!usual || !odd || !only || second || words.length > 2 || !isExchanged(odd, usual))
      return [];
    const times = uses.get(usual)?.length ?? 0;
    const known = Object.hasOwn(INSTITUTIONS, usual) && !Object.hasOwn(INSTITUTIONS, odd);
    const both =
      Object.hasOwn(INSTITUTIONS, odd) ||
      /\(\s*$/u.test(
        subject.words({ start: Math.max(0, (only.index ?? 0) - 2), end: only.index ?? 0 }),
      );
    if (both || times < (known ? 1 : 2) || (known && odd.length >= 5)) return [];
    return [
      finding(institutionWrong, {
        severity: known ? 'error' : 'warning',
        message: `“${odd}” stands once, “${usual}” ${countOf(times, 'time')}: two letters are exchanged.`,
        places: [placeOf(subject, spanOf(only))],
        evidence: { printed: odd, better: usual },
        basis: 'internal',
        fix: fixOf(subject, 'suggested', `Write “${usual}”`, [
          { ...spanOf(only), replacement: usual },
        ]),
      }),
    ];
  });
};

const wrongOffices = (subject: AuditSubject): RuleFinding[] =>
  !isEnglish(subject)
    ? []
    : WRONG_OFFICES.flatMap(({ printed, right, why }) => {
        const matches = [...ownWords(subject).all.matchAll(printed)];
        if (matches.length === 0) return [];
        return finding(institutionWrong, {
          message: `“${matches[0]?.[0] ?? ''}”: ${why}.`,
          places: matches.map((match) => placeOf(subject, spanOf(match))),
          evidence: { printed: matches[0]?.[0] ?? '', better: right },
          fix: advice(`Most likely the ${right} is meant`),
        });
      });

export const institutionWrong: Rule = {
  id: 'institution-wrong',
  title: 'An institution under a wrong name',
  severity: 'error',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'An institution’s short name with letters exchanged, or an office given to a body that does not have it.',
    why: 'The reader looks for the statement at the wrong institution, or doubts that the author knows the right one.',
    silent:
      'Where the right name occurs nowhere in the article; for unknown short names, unless the other order of letters stands twice or more and this one once.',
    bad: 'according to the SIRPI report (www.sipri.org)',
    good: 'according to the SIPRI report (www.sipri.org)',
  },
  check: (subject) => [...misprinted(subject), ...exchanged(subject), ...wrongOffices(subject)],
};
