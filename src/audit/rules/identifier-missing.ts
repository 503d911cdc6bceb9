import { hasRealTitle } from '../compare/comparable.ts';
import { countOf, nameOfReference } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** Journals began to give DOIs then; older articles got theirs late or never. */
const FIRST_YEAR = '2000';

const lacksIdentifier = (subject: AuditSubject, source: string): Witness | null => {
  const all = subject.witnesses.get(source) ?? [];
  const full = all.find(
    (one) => one.reference.type === 'article-journal' && one.citation?.form !== 'short',
  );
  const { reference } = full ?? {};
  if (
    !full ||
    !reference?.containerTitle ||
    !hasRealTitle(subject, reference) ||
    !(reference.volume ?? reference.issue)
  )
    return null;
  if (all.some((one) => one.reference.doi ?? one.reference.url)) return null;
  return (reference.issued?.value ?? '') >= FIRST_YEAR ? full : null;
};

export const identifierMissing: Rule = {
  id: 'identifier-missing',
  title: 'Journal articles without a DOI',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Articles in journals since 2000 are cited without DOI or address.',
    why: 'The DOI leads to the article when everything else has moved, and services that check for retractions go by it.',
    silent:
      'For books, newspapers and web pages, for older articles, and where any citation of the article gives a DOI or an address.',
    bad: 'T. German, Title, “Journal of Muslim Minority Affairs” 2012, vol. 32, pp. 216–229.',
    good: 'T. German, Title, “Journal of Muslim Minority Affairs” 2012, vol. 32, pp. 216–229, https://doi.org/10.1080/13602004.2012.694666.',
  },
  check: (subject) => {
    const found = [...subject.witnesses.keys()].flatMap(
      (source) => lacksIdentifier(subject, source) ?? [],
    );
    const names = found.map((one) => nameOfReference(subject, one.reference));
    if (found.length === 0) return [];
    return [
      finding(identifierMissing, {
        message: `${countOf(found.length, 'journal article')} ${found.length === 1 ? 'is' : 'are'} cited without DOI: ${names
          .slice(0, 3)
          .map((one) => `“${one}”`)
          .join(', ')}${names.length > 3 ? ' …' : ''}.`,
        places: found.map((one) =>
          placeOf(subject, one.citation?.span ?? one.entry?.span ?? one.reference),
        ),
        evidence: { articles: names },
        fix: advice('Look the DOIs up at search.crossref.org and add them.'),
      }),
    ];
  },
};
