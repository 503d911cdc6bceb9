import type { Filter, Query, WordTerm } from './ast.ts';

/** Gives the spellings of a word that occur in the corpus; without it the word itself is named. */
export type SpellingsOf = (word: WordTerm) => readonly string[];

const MANNER: Readonly<Record<WordTerm['mode'], string>> = {
  stemmed: ' in any script, spelling and inflection',
  folded: ' in any script and spelling, not inflected',
  exact: ' in these letters',
  literal: ' in these letters and capitals',
};
const MOST_SPELLINGS = 12;

function listOf(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

function explainWord(word: WordTerm, spellingsOf?: SpellingsOf): string {
  const named = `“${word.text}”`;
  const what = word.prefix ? `words that begin with ${named}` : named;
  const spellings = spellingsOf?.(word) ?? [];
  if (spellings.length === 0) return what + MANNER[word.mode];
  const shown = spellings.slice(0, MOST_SPELLINGS).join(', ');
  const more = spellings.length - MOST_SPELLINGS;
  return `${what}${MANNER[word.mode]} (${shown}${more > 0 ? ` and ${more} more` : ''})`;
}

const FIELD_WORDS = {
  sphere: 'media sphere',
  class: 'evidence class',
  language: 'language',
  outlet: 'outlet',
  author: 'author',
  source: 'source',
  column: 'column',
  code: 'code',
  coder: 'coder',
} as const;

function explainFilter(filter: Filter): string {
  if (filter.field !== 'date') {
    return `${FIELD_WORDS[filter.field]} ${listOf(filter.values, 'or')}`;
  }
  if (filter.from === null) return `dated until ${filter.to}`;
  if (filter.to === null) return `dated from ${filter.from}`;
  return filter.from === filter.to
    ? `dated ${filter.from}`
    : `dated from ${filter.from} to ${filter.to}`;
}

/** How a query was understood, in words, for the screen and the command line. */
export function explainQuery(query: Query, spellingsOf?: SpellingsOf): string {
  const explain = (part: Query): string => {
    switch (part.kind) {
      case 'word':
        return explainWord(part, spellingsOf);
      case 'phrase':
        return `the phrase [${part.words.map((word) => explainWord(word, spellingsOf)).join('; ')}]`;
      case 'filter':
        return explainFilter(part);
      case 'not':
        return `without ${explain(part.part)}`;
      case 'near':
        return `${part.parts.map(explain).join(' near ')} with at most ${part.distance} words between`;
      case 'or':
        return `either ${part.parts.map(explain).join(' or ')}`;
      case 'and':
        return part.parts.map(explain).join('; and ');
    }
  };
  return explain(query);
}
