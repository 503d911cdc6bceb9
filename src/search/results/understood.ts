import { wordsOf } from '../evaluate/evaluate.ts';
import { termKey } from '../evaluate/run-query.ts';
import type { FoundForm } from '../index/find-forms.ts';
import type { UnderstoodWord } from '../model.ts';
import type { WordTerm } from '../query/ast.ts';
import { explainQuery } from '../query/explain.ts';
import type { Answer } from './ask.ts';

const MOST_LISTED = 50;

const frequencyIn = ({ frequency }: Answer, { id }: FoundForm): number => frequency.get(id) ?? 0;

function formsOf(answer: Answer, term: WordTerm): FoundForm[] {
  return (answer.forms.get(termKey(term)) ?? [])
    .filter((form) => frequencyIn(answer, form) > 0)
    .sort((a, b) => frequencyIn(answer, b) - frequencyIn(answer, a) || a.id - b.id);
}

/** The words of the query with the spellings that occur, the most frequent first. */
export function understoodWords(answer: Answer): UnderstoodWord[] {
  if (!answer.query) return [];
  return wordsOf(answer.query).map((term) => {
    const forms = formsOf(answer, term);
    return {
      text: term.text,
      start: term.start,
      end: term.end,
      spellings: forms
        .slice(0, MOST_LISTED)
        .map(({ form, language, ambiguous }) => ({ form, language, ambiguous })),
      more: Math.max(0, forms.length - MOST_LISTED),
    };
  });
}

export function understood(answer: Answer): string {
  if (!answer.query) return 'everything';
  return explainQuery(answer.query, (term) => [
    ...new Set(formsOf(answer, term).map(({ form }) => form.toLowerCase())),
  ]);
}
