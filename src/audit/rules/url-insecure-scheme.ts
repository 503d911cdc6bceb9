import { addressesOf } from '../compare/addresses.ts';
import { dayRange } from '../compare/day-range.ts';
import { countOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** By then nearly every site that can be cited answered https. */
const HTTPS_IS_USUAL = Date.UTC(2017, 0, 1) / 86_400_000;

export const urlInsecureScheme: Rule = {
  id: 'url-insecure-scheme',
  title: 'http where https is usual',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Addresses begin with http://.',
    why: 'Most sites have moved to https; some answer nothing else, and browsers warn of the old form.',
    silent:
      'In articles whose sources were all read before 2017, and for links of archives and of dx.doi.org.',
    bad: '<http://www.kremlin.ru/events/president/news/64431>',
    good: '<https://www.kremlin.ru/events/president/news/64431>, if the site answers it',
  },
  check: (subject) => {
    const recent = subject.allWitnesses.some(({ reference }) => {
      const read = dayRange(reference.accessed?.value) ?? dayRange(reference.issued?.value);
      return read !== null && read.max >= HTTPS_IS_USUAL;
    });
    const found = recent
      ? addressesOf(subject).filter(
          ({ whole }) =>
            /^http:\/\//iu.test(whole) &&
            !/^http:\/\/(?:dx\.doi|doi|web\.archive)\.org/iu.test(whole),
        )
      : [];
    if (found.length === 0) return [];
    const hosts = [...new Set(found.map(({ whole }) => whole.split('/')[2] ?? ''))];
    return [
      finding(urlInsecureScheme, {
        message: `${countOf(found.length, 'address', 'addresses')} (${hosts.slice(0, 6).join(', ')}${hosts.length > 6 ? ' …' : ''}) ${found.length === 1 ? 'begins' : 'begin'} with http:// and not https://.`,
        places: found.map((one) => placeOf(subject, one.field)),
        evidence: { hosts },
        fix: advice('Try https:// and print it where the site answers.'),
      }),
    ];
  },
};
