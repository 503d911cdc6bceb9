import type { Reference } from '../../sources/model.ts';
import { ReferenceLookup } from '../compare/list-match.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import { fold } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** Kinds of sources that most houses cite in notes and do not list. */
const NOT_LISTED = new Set(['legislation', 'legal_case', 'treaty', 'interview', 'speech']);
const SELECTED =
  /select|further reading|recommended|auswahl|ausgewählt|choisi|sélecti|wybran|избранн|рекоменд/iu;
/** Below this share the list is plainly not meant to hold everything. */
const MEANT_TO_BE_FULL = 0.4;
const NEARLY_FULL = 0.6;
const FEWEST_ENTRIES = 3;

const fullWitness = (subject: AuditSubject, source: string): Witness | undefined =>
  subject.witnesses.get(source)?.find((one) => one.citation && one.citation.form === 'full');

/** The words of the citation from its first name or title on: what the author wrote before them belongs to his sentence. */
const entryFor = (subject: AuditSubject, witness: Witness): string => {
  const { reference, citation } = witness;
  const [first] = reference.names;
  const span = citation?.span ?? reference;
  const opening = [first, reference.title].flatMap((field) => (field ? [field.start] : []));
  const start = Math.max(span.start, Math.min(...opening, span.end));
  const words = subject.words({ start, end: span.end }).replace(/[\s.;,]+$/u, '');
  if (!first?.family || !first.given || first.order !== 'given-first' || first.start > start)
    return `${words}.`;
  return `${words.replace(first.printed, `${first.family} ${first.given}`)}.`;
};

const isCheckable = (subject: AuditSubject, reference: Reference): boolean =>
  !NOT_LISTED.has(reference.type) &&
  (reference.title?.value.length ?? 0) >= 8 &&
  !/https?:\/\//u.test(subject.words(reference.title ?? reference));

interface Cited {
  source: string;
  witness: Witness;
}

const citedInFull = (subject: AuditSubject): Cited[] =>
  [...subject.citationsBySource.keys()].flatMap((source) => {
    const witness = fullWitness(subject, source);
    return witness && isCheckable(subject, witness.reference) ? [{ source, witness }] : [];
  });

/** News and pages, which some houses leave out of every bibliography. */
const isNews = ({ type }: Reference): boolean =>
  ['article-newspaper', 'article-magazine', 'webpage', 'post', 'broadcast'].includes(type);

type Certainty = 'error' | 'warning' | 'info';

/** `Smith, 1999`, `Kolstø & Blakkisrud 2012, p. 4`: the first name of a short reference that has a year. */
const NAME_YEAR = /^\W{0,3}(\p{Lu}[\p{L}'’-]+)[^()]{0,80}\(?\b(?:1[5-9]|20)\d\d/u;

/** `Kosovo (1999)` is an event unless the sentence lets the name speak: `Walt (1987) argues`, `according to Walt (1987)`. */
const SPEAKS =
  /^\)? (?:also |later |further |rightly |first |even |has |have ){0,2}(?:add|argu|ask|call|claim|conclud|contend|defin|demonstrat|describ|distinguish|emphasi|examin|explain|find|found|hold|held|identif|insist|maintain|not(?:e|es|ed)\b|observ|point|propos|report|show|speak|state[sd]?\b|stress|suggest|treat|warn|writ|wrote|zeigt|argument|betont|schreib|sieht)/u;

const isEvent = (subject: AuditSubject, span: { start: number; end: number }): boolean => {
  const { text } = subject.article;
  if (!/\p{L} \(\d{4}/u.test(subject.words(span))) return false;
  const before = text.slice(Math.max(0, span.start - 14), span.start);
  return !SPEAKS.test(text.slice(span.end, span.end + 60)) && !/[Aa]ccording to $/u.test(before);
};

/** In author–date articles: a name in brackets whose work the list does not hold at all. */
const unlistedNames = (subject: AuditSubject): RuleFinding[] => {
  const { article } = subject;
  if (article.citationStyle !== 'author-date') return [];
  const listed = new Set(
    article.entries.flatMap((entry) => fold(subject.words(entry.span)).split(' ')),
  );
  return article.citations.flatMap((citation) => {
    const family = NAME_YEAR.exec(subject.words(citation.span))?.[1] ?? '';
    if (citation.source !== null || citation.paragraph === null || family === '') return [];
    if (isEvent(subject, citation.span)) return [];
    if (
      fold(family)
        .split(' ')
        .some((word) => listed.has(word))
    )
      return [];
    return [
      finding(citedNotInBibliography, {
        severity: 'warning',
        message: `“${subject.words(citation.span)}” is cited, but the bibliography has no work by ${family}.`,
        places: [placeOf(subject, citation.span)],
        evidence: { printed: subject.words(citation.span), name: family },
        fix: advice(`Add the work by ${family} to the bibliography.`),
      }),
    ];
  });
};

const report = (subject: AuditSubject, one: Cited, severity: Certainty): RuleFinding => {
  const all = (subject.witnesses.get(one.source) ?? []).filter((witness) => witness.citation);
  return finding(citedNotInBibliography, {
    severity,
    message: `“${nameOfReference(subject, one.witness.reference)}” is cited in ${whereAll(all)} but is not in the bibliography.`,
    places: [
      placeOf(subject, one.witness.citation?.span ?? one.witness.reference, { source: one.source }),
    ],
    evidence: { source: one.source, cited: whereAll(all) },
    fix: advice(`Add to the bibliography: ${entryFor(subject, one.witness)}`),
  });
};

export const citedNotInBibliography: Rule = {
  id: 'cited-not-in-bibliography',
  title: 'Cited but not listed',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A source is cited in the notes and missing from the bibliography, which holds the others.',
    why: 'Readers and indexes go by the bibliography: for them the source does not exist.',
    silent:
      'Without a bibliography, for selected bibliographies and lists that hold less than two fifths of what is cited, for laws, cases, treaties and interviews, and when an entry with a similar title or the same address may be meant. Where no news or web page is listed at all, a missing one is only remarked on.',
    bad: 'Note 53 cites Turan of 12 IX 2021; the bibliography lists 45 other sources but not this one.',
    good: 'Every source of the notes stands in the bibliography.',
  },
  check: (subject) => {
    const { article } = subject;
    if (article.entries.length < FEWEST_ENTRIES || article.citationStyle === 'numbered') return [];
    const lists = article.sections.filter((section) => section.role === 'bibliography');
    if (lists.some((section) => SELECTED.test(section.title))) return [];
    const cited = citedInFull(subject);
    const missing = cited.filter(({ source }) => !subject.entriesBySource.has(source));
    const share = cited.length === 0 ? 0 : 1 - missing.length / cited.length;
    if (share < MEANT_TO_BE_FULL) return unlistedNames(subject);
    const listed = new ReferenceLookup();
    for (const entry of article.entries) listed.add(entry.reference, subject.words(entry.span));
    const newsListed = article.entries.some((entry) => isNews(entry.reference));
    const severityOf = (reference: Reference): Certainty => {
      if (isNews(reference) && !newsListed) return 'info';
      return share >= NEARLY_FULL && article.format !== 'pdf' ? 'error' : 'warning';
    };
    return [
      ...missing
        .filter(({ witness }) => !listed.mayHold(witness.reference))
        .map((one) => report(subject, one, severityOf(one.witness.reference))),
      ...unlistedNames(subject),
    ];
  },
};
