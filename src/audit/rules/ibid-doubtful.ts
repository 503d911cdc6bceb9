import {
  type BareIbid,
  markPlaces,
  mayCite,
  notesAfterPageBreak,
  openingIbids,
} from '../compare/ibid.ts';
import { finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const ibidDoubtful: Rule = {
  id: 'ibid-doubtful',
  title: 'Ibid. that may rest on another note',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The mark of an “Ibid.” stands in another paragraph and on another page than the mark of the source it points to, or a note without sources stands between the two.',
    why: 'When paragraphs are moved, Ibid. comes to point to the wrong source and nothing shows it.',
    silent:
      'When both marks stand in one paragraph, on one page, or the position of the marks is not known.',
    bad: 'Paragraph 1 … project⁵⁰. (next page) Paragraph 2 … the railways of Turkey⁵¹. [51: Ibid.]',
    good: '51. Krivosheyev, Armeniya pereshla…',
  },
  check: (subject) => {
    const ibids = openingIbids(subject);
    if (ibids.length === 0) return [];
    const marks = markPlaces(subject);
    const paged = notesAfterPageBreak(subject);
    const why = ({ citation, note, previous }: BareIbid): string | null => {
      const antecedent =
        citation.antecedent === null ? undefined : subject.citationsById.get(citation.antecedent);
      if (!previous || !antecedent?.note) return null;
      if (
        antecedent.note !== previous.id &&
        antecedent.note !== note.id &&
        mayCite(subject, previous)
      )
        return null;
      if (antecedent.note !== previous.id && antecedent.note !== note.id)
        return `note ${previous.label} stands between it and the source`;
      const [here, there] = [marks.get(note.id), marks.get(antecedent.note)];
      if (!here || !there || here.paragraph.id === there.paragraph.id) return null;
      return paged.has(note.id)
        ? 'its source was cited in another paragraph, on the page before'
        : null;
    };
    return ibids.flatMap((one) => {
      const reason = why(one);
      const mark = marks.get(one.note.id);
      if (!reason) return [];
      return [
        finding(ibidDoubtful, {
          message: `Ibid. in note ${one.note.label} may rest on another source than it says: ${reason}.`,
          places: [
            placeOf(subject, one.citation.span),
            ...(mark
              ? [
                  placeOf(subject, {
                    start: Math.max(mark.paragraph.span.start, mark.at - 60),
                    end: mark.at,
                  }),
                ]
              : []),
          ],
          evidence: { note: one.note.label, reason },
        }),
      ];
    });
  },
};
