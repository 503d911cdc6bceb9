import { comparableWitnesses } from '../compare/comparable.ts';
import { readingRanges } from '../compare/day-range.ts';
import { listed, nameOfSource, whereOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule, Witness } from '../rule.ts';

const disagree = (a: Witness, b: Witness, field: 'issued' | 'accessed'): boolean => {
  const left = readingRanges(a.reference[field]);
  const right = readingRanges(b.reference[field]);
  if (left.length === 0 || right.length === 0) return false;
  return left.every((x) => right.every((y) => x.max < y.min || y.max < x.min));
};

const isExact = (one: Witness, field: 'issued' | 'accessed'): boolean =>
  readingRanges(one.reference[field]).every((range) => range.precision === 'day');

const isTooEarly = ({ reference }: Witness): boolean => {
  const [read] = readingRanges(reference.accessed);
  const [published] = readingRanges(reference.issued);
  return read !== undefined && published !== undefined && read.max < published.min;
};

export const dateNoteBibMismatch: Rule = {
  id: 'date-note-bib-mismatch',
  title: 'One source, two dates',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The same source has one date of publication in a note and another in the bibliography or in a second note.',
    why: 'A reader cannot tell which date is right; a chronology built on the wrong one is wrong too.',
    silent:
      'When one date is only less precise than the other, when a broken date can be read so that both agree, and for access dates of two different visits (these are remarked on as information).',
    bad: 'Note 9: 4 VI 2021. Bibliography: 4 V 2021.',
    good: 'Note 9: 4 VI 2021. Bibliography: 4 VI 2021.',
  },
  check: (subject) =>
    [...comparableWitnesses(subject)].flatMap(([source, witnesses]) =>
      (['issued', 'accessed'] as const).flatMap((field) => {
        const dated = witnesses.filter((one) => one.reference[field]);
        const [first] = dated;
        const others = first ? dated.filter((one) => disagree(first, one, field)) : [];
        const loose = [first, ...others].some((one) => one && !isExact(one, field));
        if (subject.article.format === 'pdf' && loose) return [];
        // A visit before the publication is the matter of another rule.
        if (field === 'accessed' && [first, ...others].some((one) => one && isTooEarly(one)))
          return [];
        if (!first || others.length === 0) return [];
        const all = [first, ...others];
        const readings = all.map((one) => `${one.reference[field]?.printed} in ${whereOf(one)}`);
        return [
          finding(dateNoteBibMismatch, {
            severity: field === 'issued' ? 'warning' : 'info',
            message: `“${nameOfSource(subject, source)}” is ${field === 'issued' ? 'dated' : 'said to have been accessed on'} ${listed([...new Set(readings)])}.`,
            places: all.map((one) => placeOf(subject, one.reference[field] ?? one.reference)),
            evidence: { field, readings: all.map((one) => one.reference[field]?.printed) },
            fix: advice('Check which of the dates is right and print it everywhere.'),
          }),
        ];
      }),
    ),
};
