import { addressesBySource } from '../compare/addresses.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const FOREIGN = /[^\p{ASCII}]/gu;
const LETTERS = /[^\P{L}a-zA-Z]/u;

const encoded = (address: string): string => {
  try {
    return encodeURI(address).replaceAll('%25', '%');
  } catch {
    return address;
  }
};

export const urlNonAscii: Rule = {
  id: 'url-non-ascii',
  title: 'Letters in an address that not every program can follow',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An address contains letters outside ASCII.',
    why: 'Browsers show it so, but many programs and printed copies break it; the percent-encoded form always works.',
    silent: 'For typographic dashes and ligatures, which a conversion put there.',
    bad: '<https://globalbrief.ca/2020/10/шесть-уроков/>',
    good: '<https://globalbrief.ca/2020/10/%D1%88%D0%B5%D1%81%D1%82%D1%8C-…/>',
  },
  check: (subject) =>
    addressesBySource(subject).flatMap((group) => {
      const found = group.filter(({ whole }) => LETTERS.test(whole));
      const [first] = found;
      if (!first) return [];
      return [
        finding(urlNonAscii, {
          message: `The address of “${nameOfReference(subject, first.witness.reference)}” (${whereAll(found.map((one) => one.witness))}) contains letters outside ASCII.`,
          places: found.map((one) => placeOf(subject, one.field)),
          evidence: {
            letters: [...new Set(first.whole.match(FOREIGN) ?? [])].join(''),
            encoded: encoded(first.whole),
          },
          fix: advice(`Where the address must work everywhere, print ${encoded(first.whole)}`),
        }),
      ];
    }),
};
