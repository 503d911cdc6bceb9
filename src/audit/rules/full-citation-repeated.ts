import { comparableWitnesses } from '../compare/comparable.ts';
import { groupedBy } from '../compare/grouping.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const shortForm = ({ reference }: Witness): string => {
  const author = reference.names[0]?.family ?? reference.names[0]?.literal;
  const title = (reference.title?.printed ?? '').split(/[:.–]/u)[0]?.trim() ?? '';
  return author ? `${author}, ${title}…` : `${title}…`;
};

/** As many of the later citations must be shortened; else repeating in full is the style of the article. */
const SHORTENED = 0.5;
/** More than this many repeated sources are one habit, told once. */
const HABIT = 4;
const SHOWN = 3;

/** Of the citations of a source after its first, how many are shortened; Ibid. says nothing, for it only reaches back one note. */
const usesShortForms = (subject: AuditSubject): boolean => {
  let short = 0;
  let full = 0;
  for (const citations of subject.citationsBySource.values()) {
    const notes = citations.filter((one) => one.note !== null && one.form !== 'ibid');
    for (const one of notes.slice(1))
      if (one.note !== notes[0]?.note) {
        if (one.form === 'full') full += 1;
        else short += 1;
      }
  }
  return short + full > 0 && short >= (short + full) * SHORTENED;
};

const usesIbid = (subject: AuditSubject): boolean =>
  subject.article.citations.some((one) => one.note !== null && one.form === 'ibid');

interface Repeated {
  source: string;
  first: Witness;
  again: Witness[];
}

const repeatedIn = (subject: AuditSubject): Repeated[] =>
  [...comparableWitnesses(subject)].flatMap(([source, all]) => {
    const full = all.filter((one) => one.note !== null && one.citation?.form === 'full');
    const byNote = [...groupedBy(full, (one) => one.note?.id ?? null).values()].flatMap((group) =>
      group.slice(0, 1),
    );
    const [first, ...again] = byNote;
    return first && again.length > 0 ? [{ source, first, again }] : [];
  });

const placesOf = (subject: AuditSubject, { source, first, again }: Repeated) =>
  [...again, first].map((one) => placeOf(subject, one.citation?.span ?? one.reference, { source }));

const nameOf = (subject: AuditSubject, { first }: Repeated): string =>
  `“${nameOfReference(subject, first.reference)}”`;

const single = (subject: AuditSubject, one: Repeated): RuleFinding =>
  finding(fullCitationRepeated, {
    message: `${nameOf(subject, one)} is cited in full in ${whereAll([one.first])} and again in ${whereAll(one.again)}.`,
    places: placesOf(subject, one),
    evidence: { notes: [one.first, ...one.again].map(({ note }) => note?.label) },
    fix: advice(`Shorten the later citation: ${shortForm(one.first)}`),
  });

const habit = (subject: AuditSubject, all: readonly Repeated[]): RuleFinding =>
  finding(fullCitationRepeated, {
    message: `${all.length} sources are cited in full a second time, though others are shortened: ${all
      .slice(0, SHOWN)
      .map((one) => `${nameOf(subject, one)} (${whereAll([one.first, ...one.again])})`)
      .join(', ')} ….`,
    places: all.flatMap((one) => placesOf(subject, one)),
    evidence: {
      sources: all.map((one) => ({
        source: one.source,
        notes: [one.first, ...one.again].map(({ note }) => note?.label),
      })),
    },
    fix: advice('Shorten the later citations as the others are.'),
  });

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
      'In articles that shorten fewer than half of their later citations (their style is to repeat), in author–date and numbered styles, within one note, and for laws and cases, which many houses cite in full each time.',
    bad: 'Note 1 and note 6: De Waal, Black Garden, New York University Press, New York 2013.',
    good: 'Note 6: De Waal, Black Garden…',
  },
  check: (subject) => {
    if (subject.article.citationStyle !== 'notes') return [];
    const all = repeatedIn(subject);
    // With one or two repetitions Ibid. alone shows that the article shortens.
    const shortens = usesShortForms(subject) || (all.length < HABIT && usesIbid(subject));
    if (!shortens) return [];
    return all.length > HABIT ? [habit(subject, all)] : all.map((one) => single(subject, one));
  },
};
