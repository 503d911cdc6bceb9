import {
  addressesBySource,
  hostAndPath,
  type PrintedAddress,
  sourceOf,
} from '../compare/addresses.ts';
import { nameOfReference, whereOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** O and 0 are often misread in the same addresses that were broken. */
const folded = (text: string): string => text.toLowerCase().replace(/o/gu, '0');
const hyphens = (text: string): number => text.split('-').length - 1;

/** Where `a` has exactly one hyphen more than `b` and is otherwise the same. */
const hasExtraHyphen = (a: string, b: string): boolean =>
  hyphens(a) === hyphens(b) + 1 && folded(a.replaceAll('-', '')) === folded(b.replaceAll('-', ''));

const broken = (
  a: PrintedAddress,
  b: PrintedAddress,
): { part: 'host' | 'file'; with: string; without: string } | null => {
  const [left, right] = [hostAndPath(a.whole), hostAndPath(b.whole)];
  if (hasExtraHyphen(left.host, right.host) && left.path === right.path)
    return { part: 'host', with: left.host, without: right.host };
  const [file, twin] = [lastPart(left.path), lastPart(right.path)];
  if (left.host === right.host && hasExtraHyphen(file, twin))
    return { part: 'file', with: file, without: twin };
  return null;
};

export const urlHyphenatedAtLineBreak: Rule = {
  id: 'url-hyphenated-at-line-break',
  title: 'A hyphen of the layout inside an address',
  severity: 'error',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'A host or file name has a hyphen that the other printing of the same address lacks: a word was divided at the end of a line and the hyphen stayed.',
    why: 'With the hyphen the address leads nowhere, or to somebody else’s host.',
    silent:
      'When the two printings differ in anything else, and when the address is printed only once.',
    bad: 'Note 2: fssi-pri_at2017.pdf. Bibliography: fssipri_at2017.pdf.',
    good: 'fssipri_at2017.pdf in both places.',
  },
  check: (subject) =>
    addressesBySource(subject).flatMap((group) => {
      const [first] = group;
      if (!first || sourceOf(first.witness) === null) return [];
      const other = group.find((one) => broken(one, first) ?? broken(first, one));
      if (!other) return [];
      const [wrong, right] = broken(other, first) ? [other, first] : [first, other];
      const found = broken(wrong, right);
      if (!found) return [];
      return [
        finding(urlHyphenatedAtLineBreak, {
          severity: subject.article.format === 'pdf' ? 'warning' : 'error',
          message: `In ${whereOf(wrong.witness)} the ${found.part === 'host' ? 'host' : 'file name'} of “${nameOfReference(subject, wrong.witness.reference)}” is ${found.with}, in ${whereOf(right.witness)} ${found.without}: the hyphen was probably left over from a line break.`,
          places: [placeOf(subject, wrong.field), placeOf(subject, right.field)],
          evidence: { part: found.part, with: found.with, without: found.without },
          fix: advice(`Probably ${found.without}; open it to be sure.`),
        }),
      ];
    }),
};
