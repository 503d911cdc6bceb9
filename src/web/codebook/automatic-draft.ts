/** What is asked for while it is being asked: kept whole when one changes between the ways of asking. */
import type { AutoRequest, Dictionary, Unit } from '../../coding/auto/model.ts';

export interface Draft {
  readonly kind: 'words' | 'query' | 'regex' | 'dictionary';
  readonly words: string;
  /** In the language of the search. */
  readonly query: string;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly code: string | null;
  readonly dictionary: Dictionary | null;
  readonly under: string | null;
  readonly documents: readonly string[];
  readonly languages: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly unit: Unit;
  readonly coder: string;
}

export const emptyDraft = (code: string | null): Draft => ({
  kind: 'words',
  words: '',
  query: '',
  pattern: '',
  ignoreCase: true,
  code,
  dictionary: null,
  under: null,
  documents: [],
  languages: [],
  from: '',
  to: '',
  unit: 'match',
  coder: '',
});

/** One word or phrase a line, or parted by commas. */
const wordList = (text: string): string[] =>
  text
    .split(/[\n,;]+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

function ruleOf(draft: Draft): AutoRequest['rule'] | null {
  if (draft.kind === 'dictionary') {
    if (draft.dictionary === null) return null;
    const { name, entries } = draft.dictionary;
    return { kind: 'dictionary', name, entries, under: draft.under };
  }
  if (draft.code === null) return null;
  if (draft.kind === 'regex') {
    const { pattern, ignoreCase, code } = draft;
    return pattern === '' ? null : { kind: 'regex', pattern, ignoreCase, code };
  }
  if (draft.kind === 'query') {
    const query = draft.query.trim();
    return query === '' ? null : { kind: 'query', query, code: draft.code };
  }
  const words = wordList(draft.words);
  return words.length === 0 ? null : { kind: 'words', words, code: draft.code };
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The last day that a year, a month or a day may mean; no month has more than 31 days. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** The request that the draft amounts to; null while something is missing. */
export function requestOf(draft: Draft): AutoRequest | null {
  const rule = ruleOf(draft);
  if (rule === null) return null;
  return {
    rule,
    unit: draft.unit,
    scope: {
      ...(draft.documents.length > 0 && { documents: [...draft.documents] }),
      ...(draft.languages.length > 0 && { languages: [...draft.languages] }),
      ...(DAY.test(draft.from) && { from: draft.from }),
      ...(DAY.test(draft.to) && { to: lastDay(draft.to) }),
    },
    ...(draft.coder.trim() !== '' && { coder: draft.coder.trim() }),
  };
}
