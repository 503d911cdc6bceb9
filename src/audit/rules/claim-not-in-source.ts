import { finding, placeOf } from '../place-of.ts';
import { speeches } from '../quotes.ts';
import type { Rule } from '../rule.ts';
import { citedTexts, primaryLanguage } from '../stored-texts.ts';

const MIN_WORDS = 4;

const fold = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  ).join(' ');

/** What was left out is marked; each piece between must be there. */
const piecesOf = (quoted: string): string[] =>
  quoted
    .split(/\[[^\]]{0,200}\]|\([^)]{0,3}(?:…|\.\.\.)[^)]{0,3}\)|…|\.\.\./u)
    .map(fold)
    .filter((piece) => piece.split(' ').length >= MIN_WORDS);

export const claimNotInSource: Rule = {
  id: 'claim-not-in-source',
  title: 'Quoted words that the source does not have',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Words in quotation marks that do not occur in the stored text of the source cited for them.',
    why: 'Either the words or the note is wrong; a quotation is the one claim that can be checked letter by letter.',
    silent:
      'Always, unless the text of every source in the note is stored; for translated quotations, and for fewer than four words.',
    bad: '“we never signed it”, citing an interview with other words',
    good: '“we did not sign it”, citing the interview with these words',
  },
  check: (subject) => {
    if (subject.facts.texts.length === 0) return [];
    const own = primaryLanguage(subject.article.language);
    return speeches(subject).flatMap((quotation) => {
      const texts = citedTexts(subject, quotation.notes);
      if (texts === null || texts.some(({ language }) => language !== own)) return [];
      const folded = texts.map(({ text }) => fold(text));
      const missing = piecesOf(subject.words(quotation.span)).filter(
        (piece) => !folded.some((text) => text.includes(piece)),
      );
      if (missing.length === 0) return [];
      return finding(claimNotInSource, {
        message: 'The quoted words do not occur in the stored text of the source.',
        places: [placeOf(subject, quotation.span, { quotation: quotation.id })],
        evidence: { missing, sources: texts.map(({ source }) => source) },
      });
    });
  },
};
