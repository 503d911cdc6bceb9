import type { CorrectionValue } from '../../articles/corrections/correction.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

export type Target =
  | { kind: 'citation' | 'entry' | 'quotation' | 'note' | 'unresolved'; id: string }
  | { kind: 'span'; start: number; end: number };

export type Correct = (target: Target, value: CorrectionValue) => void;

/** Sets something right in an article of the case; it can be undone and stays when the file is read again. */
export function useCorrect(article: string): Correct {
  const change = useChange((json: { target: Target; value: CorrectionValue }) =>
    answer(api.articles[':id'].corrections.$post({ param: { id: article }, json })),
  );
  return (target, value) => change.mutate({ target, value });
}
