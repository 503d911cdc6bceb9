import { countOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const structureItalicsMarkerLost: Rule = {
  id: 'structure-italics-marker-lost',
  title: 'One of the two stars of italics is missing',
  severity: 'info',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'In a text file italics are marked by a star before and after; one of the two is missing.',
    why: 'Programs take the wrong words for the title, or none.',
    silent: 'In formats that know italics, and for single stars that are note marks.',
    bad: '- Lavrov obsudil s glavoy MID*, TASS',
    good: '- *Lavrov obsudil s glavoy MID*, TASS',
  },
  check: (subject) => {
    const { text, repairs } = subject.article;
    const spans = repairs
      .filter((one) => one.what === 'italics-recovered')
      .map((one) => ({ start: one.at, end: Math.min(one.at + 40, text.length) }));
    if (spans.length === 0) return [];
    return [
      finding(structureItalicsMarkerLost, {
        message: `In ${countOf(spans.length, 'place')} one of the two stars that mark italics is missing.`,
        places: spans.map((span) => placeOf(subject, span)),
        evidence: { places: spans.length },
        fix: advice('Put the missing star where the title begins or ends.'),
      }),
    ];
  },
};
