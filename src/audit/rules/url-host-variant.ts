import { addressesOf, type PrintedAddress } from '../compare/addresses.ts';
import { groupedBy } from '../compare/grouping.ts';
import { countOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const hostOf = ({ whole }: PrintedAddress): string =>
  (/^(?:[a-z]+:\/\/)?([^/?#]+)/iu.exec(whole)?.[1] ?? '').toLowerCase();
const bare = (host: string): string => host.replace(/^www\./u, '');

export const urlHostVariant: Rule = {
  id: 'url-host-variant',
  title: 'One host with and without www',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Addresses of one site are printed with “www.” in some places and without it in others.',
    why: 'One spelling makes the sources of a site stand together in every list.',
    silent:
      'When the article uses one form throughout; different subdomains (rus.azatutyun.am, tass.com and tass.ru) are different sites.',
    bad: 'http://www.kremlin.ru/… in note 25, http://kremlin.ru/… in note 33',
    good: 'http://kremlin.ru/… in both',
  },
  check: (subject) =>
    [...groupedBy(addressesOf(subject), (one) => bare(hostOf(one)) || null)].flatMap(
      ([host, group]) => {
        const withWww = group.filter((one) => hostOf(one).startsWith('www.'));
        if (withWww.length === 0 || withWww.length === group.length) return [];
        const without = group.filter((one) => !hostOf(one).startsWith('www.'));
        const fewer = withWww.length <= without.length ? withWww : without;
        return [
          finding(urlHostVariant, {
            message: `${host} is printed ${countOf(withWww.length, 'time')} with and ${countOf(without.length, 'time')} without “www.”.`,
            places: fewer.map((one) => placeOf(subject, one.field)),
            evidence: { host, withWww: withWww.length, without: without.length },
            fix: advice('Use one form throughout.'),
          }),
        ];
      },
    ),
};
