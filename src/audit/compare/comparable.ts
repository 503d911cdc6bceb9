/**
 * Which printed readings of a source may be compared field by field. Notes of law journals shorten
 * without saying so (an author's name stands for the title), and a comparison of such readings
 * compares two different works.
 */
import { cleanUrl } from '../../sources/clean-url.ts';
import type { Reference } from '../../sources/model.ts';
import type { AuditSubject, Witness } from '../rule.ts';
import { fold, likeness } from './wording.ts';

const LEGAL_TYPES = new Set(['legislation', 'legal_case', 'treaty']);
/** Statutes as American and German journals print them; an ordinary title may well hold the word “act”. */
const LEGAL_WORDS =
  /§|\b(?:CODE|STAT|ANN)\b|\b[HS]\.\s?[BR]\.|\bAct(?:,? of)? \d{4}|^(?:\S+\s){1,3}Act$/u;
/** Least words and letters of a title; more in PDF, where an author’s name may have been taken for one. */
const LEAST = { words: 2, letters: 8 };
const LEAST_IN_PDF = { words: 3, letters: 12 };
const LONGEST = 300;
const ALIKE = 0.6;

export const isLegal = (reference: Reference): boolean =>
  LEGAL_TYPES.has(reference.type) || LEGAL_WORDS.test(reference.title?.printed ?? '');

/** A content word in small letters, or four words: what names of people joined by strokes do not have. */
const CONTENT = /(?<![\p{L}/])\p{Ll}{4,}(?!\p{L})|(?:\p{L}+\s){3}\p{L}/u;

/** A title of several words that is nobody's name and holds no address or enumeration. */
export const hasRealTitle = (subject: AuditSubject, reference: Reference): boolean => {
  const least = subject.article.format === 'pdf' ? LEAST_IN_PDF : LEAST;
  const printed = reference.title?.printed ?? '';
  if (printed.length > LONGEST || /:\/\/|\.{4}/u.test(printed)) return false;
  const title = fold(printed);
  if (subject.article.format === 'pdf' && !CONTENT.test(printed)) return false;
  if (title.length < least.letters || title.split(' ').length < least.words) return false;
  return !reference.names.some((name) => fold(name.printed).startsWith(title));
};

const isSameWork = (a: Reference, b: Reference): boolean => {
  if (a.url && b.url && cleanUrl(a.url.value).clean === cleanUrl(b.url.value).clean) return true;
  return likeness(a.title?.value ?? '', b.title?.value ?? '') >= ALIKE;
};

const isFull = (subject: AuditSubject, { citation, reference }: Witness): boolean =>
  citation?.form !== 'short' &&
  citation?.form !== 'ibid' &&
  !isLegal(reference) &&
  hasRealTitle(subject, reference);

const memory = new WeakMap<AuditSubject, Map<string, Witness[]>>();

/** By source: the full readings that certainly speak of one work, when there are two or more. */
export const comparableWitnesses = (subject: AuditSubject): ReadonlyMap<string, Witness[]> => {
  const known = memory.get(subject);
  if (known) return known;
  const made = new Map<string, Witness[]>();
  for (const [source, all] of subject.witnesses) {
    const full = all.filter((one) => isFull(subject, one));
    const [first] = full;
    if (!first) continue;
    const same = full.filter((one) => one === first || isSameWork(first.reference, one.reference));
    if (same.length > 1) made.set(source, same);
  }
  memory.set(subject, made);
  return made;
};
