import type { Reference } from '../../sources/model.ts';
import { ReferenceLookup } from '../compare/list-match.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
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

const report = (subject: AuditSubject, one: Cited, certain: boolean): RuleFinding => {
  const all = (subject.witnesses.get(one.source) ?? []).filter((witness) => witness.citation);
  return finding(citedNotInBibliography, {
    severity: certain && subject.article.format !== 'pdf' ? 'error' : 'warning',
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
      'Without a bibliography, for selected bibliographies and lists that hold less than two fifths of what is cited, for laws, cases, treaties and interviews, and when an entry with a similar title or the same address may be meant.',
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
    if (share < MEANT_TO_BE_FULL) return [];
    const listed = new ReferenceLookup();
    for (const entry of article.entries) listed.add(entry.reference, subject.words(entry.span));
    return missing
      .filter(({ witness }) => !listed.mayHold(witness.reference))
      .map((one) => report(subject, one, share >= NEARLY_FULL));
  },
};
