import { addressesOf, type PrintedAddress } from '../compare/addresses.ts';
import { groupedBy } from '../compare/grouping.ts';
import { countOf, listed } from '../compare/naming.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

type Delimiter = '<<…>>' | '<…>' | 'none';
const FEWEST = 5;
const OPEN: Readonly<Record<Delimiter, string>> = { '<<…>>': '<<', '<…>': '<', none: '' };
const CLOSE: Readonly<Record<Delimiter, string>> = { '<<…>>': '>>', '<…>': '>', none: '' };

const delimiterOf = (subject: AuditSubject, { field }: PrintedAddress): Delimiter => {
  const before = subject.words({ start: Math.max(0, field.start - 2), end: field.start });
  if (before.endsWith('<<')) return '<<…>>';
  return before.endsWith('<') ? '<…>' : 'none';
};

export const linkDelimiterInconsistent: Rule = {
  id: 'link-delimiter-inconsistent',
  title: 'Addresses in different brackets',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Some addresses stand in <…>, others in <<…>> or in none.',
    why: 'Mixed brackets usually come from a conversion and look careless.',
    silent:
      'With fewer than five addresses, and in Word and PDF files, where a link need not show its brackets.',
    bad: '<https://ria.ru/…> in note 5, <<https://ria.ru/…>> in note 26',
    good: '<https://ria.ru/…> in both',
  },
  check: (subject) => {
    const { format } = subject.article;
    if (format === 'pdf' || format === 'docx') return [];
    const all = addressesOf(subject).map((address) => ({
      address,
      delimiter: delimiterOf(subject, address),
    }));
    const kinds = [...groupedBy(all, (one) => one.delimiter)].sort(
      (a, b) => b[1].length - a[1].length,
    );
    const [usual, ...others] = kinds;
    if (!usual || others.length === 0 || all.length < FEWEST) return [];
    const odd = others.flatMap(([, group]) => group);
    const edits = odd.flatMap(({ address: { field }, delimiter }) => [
      {
        start: field.start - OPEN[delimiter].length,
        end: field.start,
        replacement: OPEN[usual[0]],
      },
      { start: field.end, end: field.end + CLOSE[delimiter].length, replacement: CLOSE[usual[0]] },
    ]);
    const closed = odd.every(({ address: { field }, delimiter }) =>
      subject.words({ start: field.end, end: field.end + 2 }).startsWith(CLOSE[delimiter]),
    );
    const doubled =
      kinds.some(([kind]) => kind === '<<…>>') && kinds.some(([kind]) => kind === '<…>');
    return [
      finding(linkDelimiterInconsistent, {
        origin: doubled ? 'conversion' : 'author',
        message: `Addresses stand in different brackets: ${listed(kinds.map(([kind, group]) => `${kind} ${countOf(group.length, 'time')}`))}.`,
        places: odd.map(({ address }) => placeOf(subject, address.field)),
        evidence: { kinds: kinds.map(([kind, group]) => ({ kind, times: group.length })) },
        fix: fixOf(
          subject,
          closed ? 'automatic' : 'suggested',
          `Use ${usual[0]} throughout`,
          closed ? edits : [],
        ),
      }),
    ];
  },
};
