import { finding, placeOf } from '../place-of.ts';
import { speeches } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const SHORT = 4;

export const quoteSpeakerUnclear: Rule = {
  id: 'quote-speaker-unclear',
  title: 'A quotation without a named speaker',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Words in quotation marks for which neither the sentence nor its neighbours name a speaker.',
    why: 'In the study of policy it matters who said a thing; a note alone makes the reader look it up.',
    silent:
      'For single words and terms in marks, for titles, and where a speaker was found or set by hand.',
    bad: 'The outcome was “not what any of us had been told”.¹',
    good: 'The outcome was, the envoy said, “not what any of us had been told”.¹',
  },
  check: (subject) => {
    const unclear = speeches(subject).filter(
      (one) =>
        one.speaker === null &&
        one.paragraph !== null &&
        subject.words(one.span).split(/\s+/u).length >= SHORT,
    );
    // An article that quotes texts rather than people has no habit of naming speakers.
    if (unclear.length === 0 || unclear.length * 2 > speeches(subject).length) return [];
    const count = unclear.length === 1 ? 'One quotation does' : `${unclear.length} quotations do`;
    return [
      finding(quoteSpeakerUnclear, {
        message: `${count} not say who is speaking.`,
        places: unclear.map((one) => placeOf(subject, one.span, { quotation: one.id })),
        evidence: { quotations: unclear.length },
      }),
    ];
  },
};
