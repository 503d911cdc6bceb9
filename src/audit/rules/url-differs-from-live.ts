import { classifyUrlDifference } from '../../sources/url-difference.ts';
import { addressesOf, sourceOf } from '../compare/addresses.ts';
import { nameOfReference, whereOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const urlDiffersFromLive: Rule = {
  id: 'url-differs-from-live',
  title: 'The page was found at another address',
  severity: 'warning',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'The case holds a stored copy of the page, and its address is not the printed one.',
    why: 'The printed address does not lead to what was read.',
    silent:
      'Without a stored page, and for differences that lead to the same page (https, www, tracking parameters).',
    bad: 'ria.ru/20201029/karabakh-158213199.html [stored: karabakh-1582133199.html]',
    good: 'ria.ru/20201029/karabakh-1582133199.html',
  },
  check: (subject) => {
    if (subject.facts.pages.length === 0) return [];
    const live = new Map(subject.facts.pages.map((page) => [page.source, page.url]));
    return addressesOf(subject).flatMap((address) => {
      const url = live.get(sourceOf(address.witness) ?? '');
      const difference = url === undefined ? null : classifyUrlDifference(address.whole, url);
      if (!difference || difference.harmless) return [];
      return [
        finding(urlDiffersFromLive, {
          message: `“${nameOfReference(subject, address.witness.reference)}” is printed in ${whereOf(address.witness)} with ${address.whole}, but the page was stored from ${url}.`,
          places: [placeOf(subject, address.field)],
          evidence: { printed: address.whole, stored: url, class: difference.kind },
          fix: advice(`Print ${url}`),
        }),
      ];
    });
  },
};
