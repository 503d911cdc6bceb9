import { ownWords } from '../own-words.ts';
import { finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';
import { citedTexts, primaryLanguage } from '../stored-texts.ts';

const COUNTRIES: readonly (readonly [name: string, pattern: RegExp])[] =
  'Armenia Azerbaijan Georgia Russia Iran Ukraine Belarus Moldova Kazakhstan Uzbekistan Israel France Germany China India'
    .split(' ')
    .map((name) => [name, new RegExp(`\\b${name}`, 'u')] as const)
    .concat([['Turkey', /\bTurk(?:ey|iye|ish)|\bTürkiye/u]]);

export const claimScopeMismatch: Rule = {
  id: 'claim-scope-mismatch',
  title: 'A statement wider than its source',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A sentence about two countries or more that rests on one source, whose stored text names only some of them.',
    why: 'What is shown for one side is claimed for both.',
    silent:
      'Always, unless the text of the source is stored; for sources in another language, and where several sources are cited.',
    bad: 'Armenia and Azerbaijan both protested.¹ (A report on Armenia only.)',
    good: 'Armenia protested.¹',
  },
  check: (subject) => {
    if (subject.facts.texts.length === 0) return [];
    const own = ownWords(subject).body;
    const language = primaryLanguage(subject.article.language);
    return subject.sentences.flatMap(({ span, paragraph }) => {
      const notes = paragraph.markers
        .filter((one) => one.at > span.start && one.at <= span.end + 3)
        .flatMap((one) => (one.note === null ? [] : [one.note]));
      const texts = citedTexts(subject, notes);
      const [only] = texts ?? [];
      if (!only || texts?.length !== 1 || only.language !== language) return [];
      const words = own.slice(span.start, span.end);
      const named = COUNTRIES.filter(([, pattern]) => pattern.test(words));
      const missing = named.filter(([, pattern]) => !pattern.test(only.text));
      if (named.length < 2 || missing.length === 0 || missing.length === named.length) return [];
      return finding(claimScopeMismatch, {
        message: `The sentence speaks of ${named.map(([name]) => name).join(', ')}; its source does not name ${missing.map(([name]) => name).join(', ')}.`,
        places: [placeOf(subject, span, { source: only.source })],
        evidence: { named: named.map(([name]) => name), missing: missing.map(([name]) => name) },
      });
    });
  },
};
