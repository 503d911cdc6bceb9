/** The addresses that are printed in an article, each with the reading it belongs to. */

import { cleanUrl, joinUrl, urlParts } from '../../sources/clean-url.ts';
import type { PrintedField } from '../../sources/model.ts';
import { isTrackingParameter } from '../../sources/tracking-parameters.ts';
import type { Edit } from '../model.ts';
import type { AuditSubject, Witness } from '../rule.ts';
import { groupedBy } from './grouping.ts';

export interface PrintedAddress {
  witness: Witness;
  field: PrintedField;
  /** The characters as they stand in the text, with blanks that a layout put in. */
  printed: string;
  /** Without blanks. */
  whole: string;
}

export const addressesOf = (subject: AuditSubject): PrintedAddress[] =>
  subject.allWitnesses.flatMap((witness) => {
    const field = witness.reference.url;
    if (!field) return [];
    const printed = subject.words(field);
    return [{ witness, field, printed, whole: printed.replace(/[\s\u00ad\u200b]+/gu, '') }];
  });

/** Addresses of one source together; an address whose source is unknown stands alone. */
export const addressesBySource = (subject: AuditSubject): PrintedAddress[][] => [
  ...groupedBy(
    addressesOf(subject),
    ({ witness, field }) => (witness.citation ?? witness.entry)?.source ?? `at ${field.start}`,
  ).values(),
];

export const sourceOf = (witness: Witness): string | null =>
  (witness.citation ?? witness.entry)?.source ?? null;

export interface QueryRepair {
  names: string[];
  edit: Edit;
}

/** Takes the tracking parameters out of an address where it stands; null when there are none. */
export const withoutTracking = ({ printed, field }: PrintedAddress): QueryRepair | null => {
  const question = printed.indexOf('?');
  if (question < 0) return null;
  const hash = printed.indexOf('#', question);
  const end = hash < 0 ? printed.length : hash;
  const { host } = urlParts(printed);
  const pairs = printed.slice(question + 1, end).split('&');
  const nameOf = (pair: string): string => (pair.split('=', 1)[0] ?? '').trim();
  const tracked = pairs.filter((pair) => isTrackingParameter(nameOf(pair), host.toLowerCase()));
  if (tracked.length === 0) return null;
  const kept = pairs.filter((pair) => !tracked.includes(pair));
  return {
    names: tracked.map(nameOf),
    edit: {
      start: field.start + question,
      end: field.start + end,
      replacement: kept.length === 0 ? '' : `?${kept.join('&')}`,
    },
  };
};

/** Host and path of the cleaned address. */
export const hostAndPath = (whole: string): { host: string; path: string } => {
  const { host, path } = urlParts(cleanUrl(whole).clean);
  return { host, path };
};

export const withoutQuery = (whole: string): string =>
  joinUrl({ ...urlParts(whole), query: '', fragment: '' });
