import { classifyUrlDifference, type UrlDifference } from '../../sources/url-difference.ts';
import { addressesBySource, type PrintedAddress, sourceOf } from '../compare/addresses.ts';
import { comparableWitnesses } from '../compare/comparable.ts';
import { groupedBy } from '../compare/grouping.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import { editDistance } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** Slips inside an otherwise equal address: one of the two certainly leads nowhere. */
const SLIPS = new Set(['O/0', 'digit', 'hyphen', 'letter', 'truncated']);
const QUIET = new Set(['same', 'fragment']);
const LAYOUT = new Set(['hyphen', 'truncated', 'space', 'O/0']);
const IN_WORDS: Readonly<Record<string, string>> = {
  'tracking-only': 'only in parameters that track the reader',
  'O/0': 'in the letter O and the digit 0',
  digit: 'in digits',
  hyphen: 'in a hyphen',
  letter: 'in letters',
  truncated: 'in length: one is cut short',
  case: 'in capitals',
  host: 'in the host',
  path: 'in the path',
  query: 'in the query',
};

/** Hosts that differ in a hyphen or a letter are one host misprinted; any other pair may be two places of one text. */
const isMisprintedHost = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((one) => /\/\/(?:www\.)?([^/]+)/u.exec(one)?.[1] ?? '');
  return left !== undefined && right !== undefined && editDistance(left, right) <= 2;
};

const severityOf = (difference: UrlDifference, a: string, b: string, pdf: boolean) => {
  if (difference.kind === 'tracking-only') return 'info';
  if (pdf && difference.kinds.every((kind) => LAYOUT.has(kind))) return 'warning';
  if (SLIPS.has(difference.kind)) return 'error';
  return difference.kind === 'host' && isMisprintedHost(a, b) ? 'error' : 'warning';
};

/** A doubled slash has a rule of its own, and the page is the same. */
const withoutDoubles = (url: string): string => url.replace(/(?<!:)\/{2,}/gu, '/');

const compare = (
  subject: AuditSubject,
  all: readonly PrintedAddress[],
  a: PrintedAddress,
  b: PrintedAddress,
): RuleFinding[] => {
  const difference = classifyUrlDifference(withoutDoubles(a.whole), withoutDoubles(b.whole));
  const loud = difference.harmless ? difference.kinds.includes('tracking-only') : true;
  if (!loud || QUIET.has(difference.kind)) return [];
  const kind = difference.harmless ? 'tracking-only' : difference.kind;
  const shown = { ...difference, kind } as const;
  const severity = severityOf(shown, a.whole, b.whole, subject.article.format === 'pdf');
  const withA = all.filter((one) => one.whole === a.whole).map((one) => one.witness);
  const withB = all.filter((one) => one.whole === b.whole).map((one) => one.witness);
  // In a PDF a reference may be cut in the wrong place: two quite different addresses prove nothing.
  if (
    severity === 'warning' &&
    kind !== 'tracking-only' &&
    subject.article.format === 'pdf' &&
    !difference.kinds.every((one) => LAYOUT.has(one))
  )
    return [];
  const conversion =
    kind === 'hyphen' ||
    kind === 'truncated' ||
    (kind === 'host' && isMisprintedHost(a.whole, b.whole));
  return [
    finding(urlNoteBibMismatch, {
      severity,
      origin: conversion ? 'conversion' : 'author',
      message: `The address of “${nameOfReference(subject, a.witness.reference)}” differs ${IN_WORDS[kind] ?? kind}: ${a.whole} in ${whereAll(withA)}, ${b.whole} in ${whereAll(withB)}.`,
      places: [placeOf(subject, a.field), placeOf(subject, b.field)],
      evidence: { class: kind, classes: difference.kinds, first: a.whole, second: b.whole },
      fix: advice(
        kind === 'tracking-only'
          ? 'Print the address without the tracking parameters in both places.'
          : 'Open both addresses and print the one that works in both places.',
      ),
    }),
  ];
};

export const urlNoteBibMismatch: Rule = {
  id: 'url-note-bib-mismatch',
  title: 'One source, two addresses',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The same source has one address in a note and another in the bibliography or in a second note.',
    why: 'At most one of them leads to the page.',
    silent:
      'When the difference is only http/https, www, a closing or doubled slash, percent-encoding, a fragment, or a blank that the layout put in. Two quite different addresses of one text are a warning; a difference in tracking parameters alone, which have their own rule, is information.',
    bad: 'Note 9: tass.com/world/1180045. Bibliography: tass.com/world/11800455.',
    good: 'The same address in both places.',
  },
  check: (subject) => {
    const comparable = comparableWitnesses(subject);
    return addressesBySource(subject).flatMap((every) => {
      const set = new Set(comparable.get((every[0] && sourceOf(every[0].witness)) ?? ''));
      const all = every.filter((one) => set.has(one.witness));
      const [first] = all;
      if (!first) return [];
      const variants = [...groupedBy(all, (one) => one.whole).values()].flatMap((group) =>
        group.slice(0, 1),
      );
      return variants.slice(1).flatMap((other) => compare(subject, all, first, other));
    });
  },
};
