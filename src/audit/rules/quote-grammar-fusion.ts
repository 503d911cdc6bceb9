import { isEnglish } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import { speeches } from '../quotes.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const FINITE = /^(?:have|has|is|are|was|were) /u;
const FIRST_PERSON = /\b(?:us|we|our|ours|I|me|my)\b/u;
/** A verb of speaking right before the quotation hands the floor to the speaker. */
const INTRODUCED =
  /[:,]\s*$|\b(?:said|says|stated|states|noted|that|as|called|calls|term(?:ed|s)?|wrote|argued|stressed|told|added|claimed|described)\s*(?:\p{L}+\s){0,4}$/u;

const before = (subject: AuditSubject, at: number): string => {
  const text = subject.article.text.slice(Math.max(0, at - 200), at);
  return text.slice(text.search(/[^.!?]*$/u));
};

/** Why the quotation does not fit, or null. Only two cases are sure enough to be named. */
const misfit = (lead: string, words: string): string | null => {
  if (!/^\p{Ll}/u.test(words)) return null;
  if (
    /\b\p{Ll}+ (?:have|has) \p{Ll}+ed and\s*$/u.test(lead) &&
    FINITE.test(words) &&
    /\b(?:is|are) \p{Ll}/u.test(words.slice(5))
  )
    return 'it begins with a verb whose subject was left outside';
  if (INTRODUCED.test(lead) || FIRST_PERSON.test(lead) || /[’'"”]s?\s*$/u.test(lead)) return null;
  return /^\p{Ll}+ly \p{Lu}\p{L}+ (?:have|has) /u.test(words) && /\bus\b/u.test(words)
    ? 'it brings its own subject and a “us” into a sentence that already has a subject'
    : null;
};

export const quoteGrammarFusion: Rule = {
  id: 'quote-grammar-fusion',
  title: 'A quotation that does not fit its sentence',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A quotation cut so that it and the sentence around it do not make one sentence: a verb without its subject, a second subject.',
    why: 'The reader cannot tell what the speaker said of what; the cut may have changed the meaning.',
    silent:
      'After a colon, a comma or a verb of speaking, and wherever the words can be read as one sentence.',
    bad: 'He said that fighting had stopped and “have agreed to open the line is important”.',
    good: 'He said that fighting had stopped, and that to “have agreed to open the line is important”.',
  },
  check: (subject) =>
    !isEnglish(subject)
      ? []
      : speeches(subject).flatMap((one) => {
          const why = misfit(before(subject, one.outer.start), subject.words(one.span));
          if (why === null) return [];
          return [
            finding(quoteGrammarFusion, {
              message: `The quotation does not fit its sentence: ${why}.`,
              places: [placeOf(subject, one.outer, { quotation: one.id })],
              fix: advice(
                'Introduce the quotation with a verb of speaking, or quote from the start of its clause',
              ),
            }),
          ];
        }),
};
