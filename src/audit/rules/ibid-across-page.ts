import { notesAfterPageBreak, openingIbids } from '../compare/ibid.ts';
import { listed } from '../compare/naming.ts';
import { finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const ibidAcrossPage: Rule = {
  id: 'ibid-across-page',
  title: 'Ibid. whose source is on another page',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: '“Ibid.” is the first note of its page; what it points to stands on the page before.',
    why: 'The reader has to turn the page to learn what is cited. A matter of style, not a fault.',
    silent:
      'When the pages of the notes are not known, and when the notes stand together at the end.',
    bad: '50. Krivosheyev… (next page) 51. Ibid.',
    good: '51. Krivosheyev, Armeniya pereshla…',
  },
  check: (subject) => {
    const ibids = openingIbids(subject);
    const first = ibids.length === 0 ? new Set<string>() : notesAfterPageBreak(subject);
    const found = ibids.filter(({ note }) => first.has(note.id));
    if (found.length === 0) return [];
    const labels = found.map(({ note }) => note.label);
    return [
      finding(ibidAcrossPage, {
        message: `In ${labels.length === 1 ? 'note' : 'notes'} ${listed(labels)} Ibid. opens a page, and what it points to is on the page before.`,
        places: found.map(({ citation }) => placeOf(subject, citation.span)),
        evidence: { notes: labels },
      }),
    ];
  },
};
