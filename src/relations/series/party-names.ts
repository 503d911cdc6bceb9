/** Suppliers and recipients as tables of arms transfers print them. */
import { toPlain } from '../../search/letters/plain-letters.ts';

export type PartyKind = 'state' | 'non-state' | 'organisation' | 'unknown';

export interface PrintedParty {
  /** Without the stars. */
  name: string;
  kind: PartyKind;
}

/** What SIPRI calls a deliverer that nobody could identify; it counts in every total. */
export const UNKNOWN_SUPPLIERS = 'unknown supplier(s)';

/** SIPRI marks rebels and other non-state bodies with one star, organisations of states with two. */
export function readParty(printed: string): PrintedParty {
  const text = printed.trim().replaceAll(/\s+/gu, ' ');
  const name = text.replace(/\s*\*+$/u, '');
  if (/^unknown\s+(?:supplier|recipient|countr)/iu.test(name)) {
    return { name: name.toLowerCase(), kind: 'unknown' };
  }
  if (/\*\*$/u.test(text)) return { name, kind: 'organisation' };
  return { name, kind: text.endsWith('*') ? 'non-state' : 'state' };
}

/** One state under several printed names: SIPRI has changed its spellings from vintage to vintage. */
const SAME: readonly (readonly string[])[] = [
  ['Turkey', 'Turkiye', 'Türkiye'],
  ['Czechia', 'Czech Republic'],
  ['North Macedonia', 'Macedonia', 'Macedonia (FYROM)'],
  ['Bosnia-Herzegovina', 'Bosnia and Herzegovina'],
  ['United States', 'United States of America', 'USA'],
  ['United Kingdom', 'UK'],
  ['United Arab Emirates', 'UAE'],
  ['DR Congo', 'Democratic Republic of the Congo'],
  ["Cote d'Ivoire", 'Ivory Coast'],
  ['Viet Nam', 'Vietnam'],
  ['Cabo Verde', 'Cape Verde'],
  ['eSwatini', 'Eswatini', 'Swaziland'],
  ['Kyrgyzstan', 'Kyrgyz Republic'],
  ['Moldova', 'Republic of Moldova'],
  ['Russia', 'Russian Federation'],
  ['Soviet Union', 'USSR'],
];

const canonical = new Map(
  SAME.flatMap((names) => names.map((name) => [toPlain(name.toLowerCase()), names[0] ?? name])),
);

/**
 * The same for every spelling of one party: `Turkiye`, `Türkiye` and `Turkey` meet. The Soviet Union and Russia do not:
 * SIPRI counts the one until 1991 and the other from 1992.
 */
export function partyKey(name: string): string {
  const plain = toPlain(name.trim().toLowerCase());
  return toPlain((canonical.get(plain) ?? plain).toLowerCase());
}
