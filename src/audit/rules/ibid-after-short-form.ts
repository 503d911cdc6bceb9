import { openingIbids } from '../compare/ibid.ts';
import { listed } from '../compare/naming.ts';
import { finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const ibidAfterShortForm: Rule = {
  id: 'ibid-after-short-form',
  title: 'Ibid. after a short form',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: '“Ibid.” points to a note that is itself only a short form.',
    why: 'The reader has to go back twice. A matter of style, not a fault.',
    silent: 'When the note before cites the source in full, and in author–date styles.',
    bad: '38. Zayavleniye Prezidenta… 39. Ibid.',
    good: '39. Zayavleniye Prezidenta…',
  },
  check: (subject) => {
    const found = openingIbids(subject).filter(({ previous }) => {
      const before = previous ? (subject.citationsByNote.get(previous.id) ?? []) : [];
      return before.length === 1 && before[0]?.form === 'short';
    });
    if (found.length === 0) return [];
    const labels = found.map(({ note }) => note.label);
    return [
      finding(ibidAfterShortForm, {
        message: `In ${labels.length === 1 ? 'note' : 'notes'} ${listed(labels)} Ibid. rests on a short form, so that the reader has to go back twice.`,
        places: found.map(({ citation }) => placeOf(subject, citation.span)),
        evidence: { notes: labels },
      }),
    ];
  },
};
