import { addressesOf } from '../compare/addresses.ts';
import { nameOfReference, whereOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';
import { SpanIndex } from '../span-index.ts';

const FORMATS = new Set(['text', 'markdown', 'html']);

export const urlSplitByPageBreak: Rule = {
  id: 'url-split-by-page-break',
  title: 'An address cut in two by a page break',
  severity: 'error',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'The two halves of an address stand apart in the file, with other text between them.',
    why: 'The link in the file ends at the break; the second half looks like a piece of another paragraph.',
    silent:
      'Where an address only runs on to the next line, and in PDF and Word files, where pages are a matter of layout.',
    bad: '<https://mirrorspectator.com/2020/11/02/why- … (next page) … negotiations-failed/>',
    good: '<https://mirrorspectator.com/2020/11/02/why-negotiations-failed/>',
  },
  check: (subject) => {
    if (!FORMATS.has(subject.article.format)) return [];
    const addresses = new SpanIndex(
      addressesOf(subject).map((address) => ({
        address,
        span: { start: address.field.start, end: address.field.end },
      })),
    );
    const seams = subject.article.repairs.filter(
      (one) => one.what === 'url-joined' || one.what === 'note-joined',
    );
    const told = new Set<number>();
    return seams.flatMap(({ at }) => {
      const address = addresses.at(at)?.address;
      if (!address || told.has(address.field.start)) return [];
      if (at <= address.field.start || at >= address.field.end) return [];
      const { start, end } = address.field;
      const before = subject.fileLine(Math.max(start, at - 1)).line;
      const after = subject.fileLine(Math.min(end - 1, at + 1)).line;
      if (Math.abs(after - before) < 2) return [];
      told.add(start);
      return [
        finding(urlSplitByPageBreak, {
          message: `The address of “${nameOfReference(subject, address.witness.reference)}” in ${whereOf(address.witness)} is cut in two: “${subject.words({ start, end: at }).trim()}” on line ${before}, the rest on line ${after}.`,
          places: [placeOf(subject, { start, end: at }), placeOf(subject, { start: at, end })],
          evidence: { whole: address.whole, firstLine: before, secondLine: after },
          fix: advice(`Print it whole: ${address.whole}`),
        }),
      ];
    });
  },
};
