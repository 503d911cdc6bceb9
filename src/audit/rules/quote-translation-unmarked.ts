import type { Quotation } from '../../articles/model.ts';
import type { Source } from '../../sources/model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import { speeches } from '../quotes.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const CREDITED =
  /\b(?:translat(?:ed|ions?)|trans\.|tr\.)\b|\btłum\.|tłumaczenie|übers(?:etz|\.)|пер(?:ев(?:од)?)?\.? (?:автора|мой)|traduit|traduction/iu;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** A short title in plain Latin letters is guessed at too often; other letters or a romanisation settle it. */
const isCertain = (source: Source): boolean =>
  source.romanised !== null ||
  (source.script !== null && source.script !== 'Latn') ||
  /[^\p{ASCII}\p{P}\p{S}\s]/u.test(source.csl.title ?? '');

/** Languages of the sources in the notes of a quotation; null when one of them is not known. */
const sourceLanguages = (subject: AuditSubject, quotation: Quotation): string[] | null => {
  const found: string[] = [];
  for (const note of quotation.notes)
    for (const citation of subject.citationsByNote.get(note) ?? []) {
      const source =
        citation.source === null ? undefined : subject.sourcesById.get(citation.source);
      const language = source?.languages[0];
      if (source === undefined || language === undefined || !isCertain(source)) return null;
      found.push(primary(language));
    }
  return found.length === 0 ? null : found;
};

export const quoteTranslationUnmarked: Rule = {
  id: 'quote-translation-unmarked',
  title: 'A translated quotation that does not say so',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Words quoted in the language of the article from a source in another language, with no word on who translated them.',
    why: 'The reader takes them for the speaker’s own words; in contested matters the translation is part of the evidence.',
    silent:
      'When translations are credited anywhere in the article, when a source is in several languages, or its language is not known.',
    bad: 'He spoke of “the only sensible way”. (Note: a Russian interview.)',
    good: 'He spoke of “the only sensible way” (author’s translation).',
  },
  check: (subject) => {
    const own = primary(subject.article.language);
    const blind = speeches(subject).filter((one) => {
      const languages = sourceLanguages(subject, one);
      return languages !== null && !languages.includes(own);
    });
    if (blind.length === 0 || CREDITED.test(subject.article.text)) return [];
    const languages = [...new Set(blind.flatMap((one) => sourceLanguages(subject, one) ?? []))];
    return [
      finding(quoteTranslationUnmarked, {
        message: `${blind.length === 1 ? 'A quotation is' : `${blind.length} quotations are`} from sources in another language (${languages.join(', ')}), and nobody is named as translator.`,
        places: blind.map((one) => placeOf(subject, one.span, { quotation: one.id })),
        evidence: { languages },
        fix: advice('Say once who translated, for example in the first such note'),
      }),
    ];
  },
};
