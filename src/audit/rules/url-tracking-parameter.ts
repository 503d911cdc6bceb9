import { addressesBySource, withoutTracking } from '../compare/addresses.ts';
import { listed, nameOfReference, whereAll } from '../compare/naming.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const urlTrackingParameter: Rule = {
  id: 'url-tracking-parameter',
  title: 'The address tracks the reader',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An address carries parameters that say how the author came to the page (fbclid, utm_source, pli …) and not which page it is.',
    why: 'They follow the reader about, make the address long, and differ from copy to copy.',
    silent:
      'For parameters that the page needs, and for letters such as “s” on sites where they mean something.',
    bad: '<https://eurasianet.org/small-outpost?fbclid=IwAR17iwOEOQ8rIt51>',
    good: '<https://eurasianet.org/small-outpost>',
  },
  check: (subject) =>
    addressesBySource(subject).flatMap((group) => {
      const repairs = group.flatMap((address) => {
        const repair = withoutTracking(address);
        return repair ? [{ address, ...repair }] : [];
      });
      const [first] = repairs;
      if (!first) return [];
      const names = [...new Set(repairs.flatMap((one) => one.names))];
      return [
        finding(urlTrackingParameter, {
          message: `The address of “${nameOfReference(subject, first.address.witness.reference)}” (${whereAll(repairs.map((one) => one.address.witness))}) carries ${listed(names)}, which only ${names.length === 1 ? 'tracks' : 'track'} the reader.`,
          places: repairs.map((one) => placeOf(subject, one.address.field)),
          evidence: { parameters: names, printed: first.address.whole },
          fix: fixOf(
            subject,
            'automatic',
            `Take out ${listed(names)}`,
            repairs.map((one) => one.edit),
          ),
        }),
      ];
    }),
};
