/** The words of a variant: queries of the search that ask for words, phrases and alternatives. Pure. */
import { DomainError } from '../../kernel/errors.ts';
import { judge } from '../../search/matching/judge.ts';
import { type QueryWord, readQueryWord } from '../../search/matching/query-word.ts';
import { WordCache } from '../../search/matching/word-cache.ts';
import type { Query } from '../../search/query/ast.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { wordSpans } from '../../search/words/scan-words.ts';

/** Words that follow each other; one for a word alone. */
type Sequence = readonly QueryWord[];

function sequencesOf(query: Query, written: string): Sequence[] {
  switch (query.kind) {
    case 'word':
      return [[readQueryWord(query.text, { mode: query.mode, prefix: query.prefix })]];
    case 'phrase':
      return [query.words.map(({ text, mode, prefix }) => readQueryWord(text, { mode, prefix }))];
    case 'or':
      return query.parts.flatMap((part) => sequencesOf(part, written));
    default:
      throw new DomainError(
        'invalid',
        `“${written}” is no word of a term: write a word, a word with a star, or a phrase in quotation marks.`,
      );
  }
}

export interface VariantMatcher {
  /** The query for the search of documents. */
  readonly query: string;
  /** Stretches of a text in which the variant stands, as they are printed. */
  find(text: string, language: string): string[];
}

const cache = new WordCache(20_000);

/** Words of which several stand side by side in one entry are a phrase: `Zangezur corridor`. */
const asPhrase = (written: string): string => {
  const plain = /^[^"“”„«»()*:=]+$/u.test(written.trim()) && /\s/u.test(written.trim());
  return plain && !/\b(?:AND|OR|NOT|NEAR)\b/u.test(written) ? `"${written.trim()}"` : written;
};

/** Matches as the search does: across case, scripts, spellings and inflection. */
export function readVariant(words: readonly string[]): VariantMatcher {
  const written = words.map(asPhrase);
  const sequences = written.flatMap((one) => sequencesOf(parseQuery(one), one));
  return {
    query: written.map((one) => `(${one})`).join(' OR '),
    find: (text, language) => {
      const spans = wordSpans(text);
      const count = spans.length / 2;
      const wordAt = (at: number) =>
        cache.read(text.slice(spans[2 * at] ?? 0, spans[2 * at + 1] ?? 0), language).word;
      const found: string[] = [];
      for (let at = 0; at < count; at++) {
        const hit = sequences.find(
          (sequence) =>
            at + sequence.length <= count &&
            sequence.every((asked, place) => judge(asked, wordAt(at + place)) !== null),
        );
        if (!hit) continue;
        const last = at + hit.length - 1;
        found.push(text.slice(spans[2 * at] ?? 0, spans[2 * last + 1] ?? 0));
        at = last;
      }
      return found;
    },
  };
}
