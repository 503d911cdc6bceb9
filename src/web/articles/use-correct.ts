import type { CorrectionValue } from '../../articles/corrections/correction.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { useSources } from '../sources/use-sources.ts';

export type Target =
  | { kind: 'citation' | 'entry' | 'quotation' | 'note' | 'unresolved'; id: string }
  | { kind: 'span'; start: number; end: number };

export type Correct = (target: Target, value: CorrectionValue) => void;
type Request =
  | { target: Target; value: CorrectionValue }
  | { target: Target; newSource: NewSource };
type NewSource = { type: string; title: string };

const useCorrection = (article: string) =>
  useChange((json: Request) =>
    answer(api.articles[':id'].corrections.$post({ param: { id: article }, json })),
  );

/** Sets something right in an article of the case; it can be undone and stays when the file is read again. */
export function useCorrect(article: string): Correct {
  const change = useCorrection(article);
  return (target, value) => change.mutate({ target, value });
}

/** Makes a source of the register and cites it at the place, as one change. */
function useCiteNew(article: string): (target: Target, title: string) => void {
  const change = useCorrection(article);
  return (target, title) => change.mutate({ target, newSource: { type: 'document', title } });
}

/** What a picker of sources needs: the whole register, cited in the article or not, and a way to add to it. */
export function useRegister(article: string) {
  const sources = useSources().data ?? [];
  const make = useCiteNew(article);
  return { sources, make };
}
