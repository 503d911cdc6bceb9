import type { SearchResponse } from '../../search/model.ts';
import { EmptyState } from '../parts/EmptyState.tsx';

export const NothingFound = ({ found }: { found: SearchResponse }) => (
  <EmptyState title="Nothing was found">{whyWords(found)}</EmptyState>
);

function whyWords({ index, searched }: SearchResponse): string {
  if (index.indexed === 0) return 'No passage is read for the search yet: let it go on first.';
  if (searched.documents === 0) {
    return 'No document passes the filters of this query. Take one of them away.';
  }
  return 'The words do not stand together like this in any passage. Fewer words, OR between them, or the beginning of a word with a star find more.';
}
