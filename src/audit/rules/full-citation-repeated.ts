import { comparableWitnesses } from '../compare/comparable.ts';
import { groupedBy } from '../compare/grouping.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const shortForm = ({ reference }: Witness): string => {
  const author = reference.names[0]?.family ?? reference.names[0]?.literal;
  const title = (reference.title?.printed ?? '').split(/[:.–]/u)[0]?.trim() ?? '';
  return author ? `${author}, ${title}…` : `${title}…`;
};

/** The article must itself shorten what it cites again; else repeating is its style. */
const usesShortForms = (subject: AuditSubject): boolean =>
  subject.article.citations.some(
    (one) => one.note !== null && one.form !== 'full' && one.source !== null,
  );

export const fullCitationRepeated: Rule = {
  id: 'full-citation-repeated',
  title: 'Cited in full a second time',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A source is cited in full in a second note, though the article uses short forms or Ibid. for others.',
    why: 'A reader takes it for a new source.',
    silent:
      'In articles that use no short forms, in author–date and numbered styles, within one note, and for laws and cases, which many houses cite in full each time.',
    bad: 'Note 1 and note 6: De Waal, Black Garden, New York University Press, New York 2013.',
    good: 'Note 6: De Waal, Black Garden…',
  },
  check: (subject) => {
    if (subject.article.citationStyle !== 'notes' || !usesShortForms(subject)) return [];
    return [...comparableWitnesses(subject)].flatMap(([source, all]) => {
      const full = all.filter((one) => {
        return one.note !== null && one.citation?.form === 'full';
      });
      const byNote = [...groupedBy(full, (one) => one.note?.id ?? null).values()].flatMap((group) =>
        group.slice(0, 1),
      );
      const [first, ...again] = byNote;
      if (!first || again.length === 0) return [];
      return [
        finding(fullCitationRepeated, {
          message: `“${nameOfReference(subject, first.reference)}” is cited in full in ${whereAll([first])} and again in ${whereAll(again)}.`,
          places: [...again, first].map((one) =>
            placeOf(subject, one.citation?.span ?? one.reference, { source }),
          ),
          evidence: { notes: byNote.map((one) => one.note?.label) },
          fix: advice(`Shorten the later citation: ${shortForm(first)}`),
        }),
      ];
    });
  },
};
