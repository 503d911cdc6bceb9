import { addressesBySource, type PrintedAddress } from '../compare/addresses.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import type { Edit } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** Archives and proxies carry a whole address, with its own double slash, inside their path. */
const CARRIES_ADDRESS = /https?:\/{0,2}|web\.archive\.org|archive\.(?:is|ph|today)/iu;

const doubled = ({ printed, field }: PrintedAddress): Edit[] => {
  const scheme = printed.indexOf('://');
  const from = scheme < 0 ? 0 : scheme + 3;
  const cut = printed.slice(from).search(/[?#]/u);
  const rest = cut < 0 ? printed.slice(from) : printed.slice(from, from + cut);
  if (CARRIES_ADDRESS.test(rest)) return [];
  return [...rest.matchAll(/\/{2,}/gu)].map((match) => ({
    start: field.start + from + match.index,
    end: field.start + from + match.index + match[0].length,
    replacement: '/',
  }));
};

export const urlDoubleSlashInPath: Rule = {
  id: 'url-double-slash-in-path',
  title: 'An empty step in an address',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The path of an address has two slashes where one belongs.',
    why: 'Some servers answer it with an error, and search engines take it for another page.',
    silent: 'For addresses of archives that carry a whole second address inside them.',
    bad: '<https://globalbrief.ca//2020/10/>',
    good: '<https://globalbrief.ca/2020/10/>',
  },
  check: (subject) =>
    addressesBySource(subject).flatMap((group) => {
      const found = group
        .map((address) => ({ address, edits: doubled(address) }))
        .filter((one) => one.edits.length > 0);
      const [first] = found;
      if (!first) return [];
      return [
        finding(urlDoubleSlashInPath, {
          message: `The address of “${nameOfReference(subject, first.address.witness.reference)}” (${whereAll(found.map((one) => one.address.witness))}) has a double slash in its path.`,
          places: found.map((one) => placeOf(subject, one.address.field)),
          evidence: { printed: first.address.whole },
          fix: fixOf(
            subject,
            'automatic',
            'Leave one slash',
            found.flatMap((one) => one.edits),
          ),
        }),
      ];
    }),
};
