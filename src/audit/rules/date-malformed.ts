import { toRomanMonth } from '../../kernel/dates/months.ts';
import type { PrintedDate } from '../../sources/model.ts';
import { dayRange } from '../compare/day-range.ts';
import { pushTo } from '../compare/grouping.ts';
import { listed, nameOfSource, whereAll } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** A numeral cut by a blank: `15 V I 2021`. */
const CUT_NUMERAL = /^(\d{1,2})\s+([IVX]+)\s+([IVX]+)\s+(\d{4})/;
/** Day, month and year are there, so that no reading can only mean a day that never was. */
const FULL_DATE = /^(\d{1,2})(?:\s+|\.\s?)(?:[IVX]+|\p{L}{3,12}|\d{1,2})(?:\s+|\.\s?)\d{4}/u;

type Field = 'issued' | 'accessed';
interface Bad {
  witness: Witness;
  field: Field;
  date: PrintedDate;
}

const isMalformed = (date: PrintedDate): boolean =>
  CUT_NUMERAL.test(date.printed) || (date.readings.length === 0 && FULL_DATE.test(date.printed));

/** Readings that keep the order "published, then accessed". */
const possible = (bad: Bad): string[] => {
  const { issued, accessed } = bad.witness.reference;
  const readings = bad.date.readings.map((one) => one.edtf);
  const fits = readings.filter((edtf) => {
    const range = dayRange(edtf);
    if (!range) return false;
    const other = bad.field === 'accessed' ? issued : accessed;
    if (!other || isMalformed(other)) return true;
    const others = other.readings.map((one) => dayRange(one.edtf)).filter((one) => one !== null);
    if (others.length === 0) return true;
    return bad.field === 'accessed'
      ? others.some((one) => range.max >= one.min)
      : others.some((one) => range.min <= one.max);
  });
  return fits.length > 0 ? fits : readings;
};

const romanDate = (edtf: string): string => {
  const [year = '', month = '', day = ''] = edtf.split('-');
  return day === '' ? edtf : `${Number(day)} ${toRomanMonth(Number(month))} ${year}`;
};

const report = (subject: AuditSubject, group: readonly Bad[]): RuleFinding[] => {
  const [first] = group;
  if (!first) return [];
  const sourceId = (first.witness.citation ?? first.witness.entry)?.source;
  const name = sourceId ? nameOfSource(subject, sourceId) : 'a source';
  const readings = possible(first).map((edtf) =>
    CUT_NUMERAL.test(first.date.printed) ? romanDate(edtf) : edtf,
  );
  const dropped = first.date.readings.length - readings.length;
  const [only] = readings;
  const certain = readings.length === 1 && dropped > 0 && only !== undefined;
  const fix = certain
    ? fixOf(
        subject,
        'automatic',
        `Print “${only}”`,
        group.map(({ date }) => ({
          start: date.start,
          end: date.end,
          replacement: date.printed.replace(CUT_NUMERAL, only),
        })),
      )
    : advice(
        readings.length === 0
          ? 'There is no such day; check the date.'
          : `Choose: ${readings.join(' or ')}.`,
      );
  const what = first.field === 'accessed' ? 'access date' : 'date';
  return [
    finding(dateMalformed, {
      message:
        readings.length === 0
          ? `The ${what} “${first.date.printed}” of “${name}” (${whereAll(group.map((one) => one.witness))}) is no day of the calendar.`
          : `The ${what} “${first.date.printed}” of “${name}” (${whereAll(group.map((one) => one.witness))}) is broken; it can be read as ${listed(readings).replace(' and ', ' or ')}.`,
      origin: CUT_NUMERAL.test(first.date.printed) ? 'conversion' : 'author',
      places: group.map(({ date }) => placeOf(subject, date)),
      evidence: {
        printed: first.date.printed,
        field: first.field,
        readings,
        readingsThatBreakAnotherRule: dropped,
      },
      fix,
    }),
  ];
};

export const dateMalformed: Rule = {
  id: 'date-malformed',
  title: 'A date that cannot be read',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A printed date has a numeral that is cut in two, or names a day that never was.',
    why: 'Nobody can say from the page which day is meant, and no program can sort by it.',
    silent:
      'For dates without a day or a year, for words such as “n.d.”, and for every date that can be read in at least one regular way.',
    bad: '[accessed: 15 V I 2021]',
    good: '[accessed: 15 VI 2021]',
  },
  check: (subject) => {
    const groups = new Map<string, Bad[]>();
    for (const witness of subject.allWitnesses)
      for (const field of ['issued', 'accessed'] as const) {
        const date = witness.reference[field];
        if (!date || !isMalformed(date)) continue;
        const source = (witness.citation ?? witness.entry)?.source ?? `at ${date.start}`;
        const key = `${source}\n${field}\n${date.printed}`;
        pushTo(groups, key, { witness, field, date });
      }
    return [...groups.values()].flatMap((group) => report(subject, group));
  },
};
