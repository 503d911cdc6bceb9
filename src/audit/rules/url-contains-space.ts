import { addressesOf, type PrintedAddress } from '../compare/addresses.ts';
import { nameOfReference, whereOf } from '../compare/naming.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

interface Gap {
  start: number;
  end: number;
}

/** Blanks that stand in the file itself; a line that wraps is no fault. */
const gapsOf = (subject: AuditSubject, { printed, field }: PrintedAddress): Gap[] =>
  [...printed.matchAll(/[ \t\u00a0]+/gu)].flatMap((match) => {
    const start = field.start + match.index;
    const end = start + match[0].length;
    const inside = match.index > 0 && end < field.end;
    const sameLine = subject.fileLine(start - 1).line === subject.fileLine(end).line;
    return inside && sameLine && subject.isPrinted(start) ? [{ start, end }] : [];
  });

export const urlContainsSpace: Rule = {
  id: 'url-contains-space',
  title: 'A blank inside an address',
  severity: 'error',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'An address is broken by a blank.',
    why: 'Whatever follows the blank is lost when the reader clicks or copies it.',
    silent:
      'Where an address merely runs on to the next line of the file, and in PDF, where blanks come from the spacing of letters.',
    bad: '<https://eurasianet.org/suspend- corridor-talks>',
    good: '<https://eurasianet.org/suspend-corridor-talks>',
  },
  check: (subject) =>
    subject.article.format === 'pdf'
      ? []
      : addressesOf(subject).flatMap((address) => {
          const gaps = gapsOf(subject, address);
          const [first] = gaps;
          if (!first) return [];
          const around = subject.words({
            start: Math.max(address.field.start, first.start - 12),
            end: Math.min(address.field.end, first.end + 12),
          });
          return [
            finding(urlContainsSpace, {
              message: `The address of “${nameOfReference(subject, address.witness.reference)}” in ${whereOf(address.witness)} is broken by a blank: “${around}”.`,
              places: [placeOf(subject, address.field)],
              evidence: { printed: address.printed, around },
              fix: fixOf(
                subject,
                'automatic',
                'Close the gap',
                gaps.map((gap) => ({ ...gap, replacement: '' })),
              ),
            }),
          ];
        }),
};
