/** Fields of a printed reference that a person can set. Pure. */
import { z } from 'zod';
import type { Span } from '../../kernel/span.ts';
import type { PrintedName, Reference } from '../../sources/model.ts';

export const ReferenceField = z.enum([
  'author',
  'editor',
  'translator',
  'title',
  'containerTitle',
  'publisher',
  'place',
  'series',
  'volume',
  'issue',
  'pages',
  'edition',
  'medium',
  'issued',
  'accessed',
  'url',
  'doi',
  'isbn',
]);
export type ReferenceField = z.infer<typeof ReferenceField>;

type NameField = PrintedName['role'];
export type DateField = 'issued' | 'accessed';
const NAMES: readonly string[] = ['author', 'editor', 'translator'] satisfies NameField[];
const DATES: readonly string[] = ['issued', 'accessed'] satisfies DateField[];

const isNameField = (field: ReferenceField): field is NameField => NAMES.includes(field);
export const isDateField = (field: ReferenceField): field is DateField => DATES.includes(field);

/** A day, month or year, an open or closed interval, with EDTF's marks of doubt. */
const EDTF =
  /^-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?)?)?$/u;

/** Why the words cannot stand in the field; null when they can. An empty field is empty. */
export const faultOfField = (field: ReferenceField, value: string): string | null =>
  isDateField(field) && value !== '' && !EDTF.test(value)
    ? 'Write a date as 2021, 2021-05 or 2021-05-15.'
    : null;

const nameWords = ({ family, given, literal, value }: PrintedName): string => {
  if (family === undefined) return literal ?? value;
  return given === undefined ? family : `${family}, ${given}`;
};

/** What was made of a field, beside what is printed; null where the reference has nothing of the kind. */
export function readField(
  reference: Reference,
  field: ReferenceField,
): { value: string; printed: string } | null {
  if (!isNameField(field)) return reference[field] ?? null;
  const names = reference.names.filter(({ role }) => role === field);
  if (names.length === 0) return null;
  return {
    value: names.map(nameWords).join('; '),
    printed: names.map(({ printed }) => printed).join('; '),
  };
}

/** `Broers, Laurence; European Parliament`: a part without a comma is a name that is not split. */
function namesFrom(words: string, role: NameField, old: readonly PrintedName[], place: Span) {
  const parts = words
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part, index): PrintedName => {
    const before = old[index];
    const comma = part.indexOf(',');
    const family = part.slice(0, comma).trim();
    const given = part.slice(comma + 1).trim();
    return {
      printed: before?.printed ?? '',
      value: part,
      start: before?.start ?? place.start,
      end: before?.end ?? place.end,
      role,
      ...(comma > 0 && given !== '' ? { family, given } : { literal: part }),
    };
  });
}

/** The reference with a field set; what is printed stays beside it. */
export function withField(
  reference: Reference,
  field: ReferenceField,
  value: string,
  place: Span,
): Reference {
  if (isNameField(field)) {
    const old = reference.names.filter(({ role }) => role === field);
    const others = reference.names.filter(({ role }) => role !== field);
    const names = [...namesFrom(value, field, old, place), ...others];
    return { ...reference, names, ...(field === 'author' ? { moreNames: false } : {}) };
  }
  const before = reference[field];
  const set = {
    printed: before?.printed ?? '',
    value,
    start: before?.start ?? place.start,
    end: before?.end ?? place.end,
  };
  if (!isDateField(field)) return { ...reference, [field]: set };
  const readings = value === '' ? [] : [{ edtf: value, how: 'person' }];
  return { ...reference, [field]: { ...set, readings } };
}
