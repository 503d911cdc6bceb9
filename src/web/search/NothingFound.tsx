import type { SearchResponse } from '../../search/model.ts';
import { EmptyState } from '../parts/EmptyState.tsx';

export const NothingFound = ({ found }: { found: SearchResponse }) => (
  <EmptyState title="Nothing was found">
    {found.searched.documents === 0
      ? 'No document passes the filters of this query. Take one of them away.'
      : 'The words do not stand together like this in any passage. Fewer words, OR between them, or the beginning of a word with a star find more.'}
  </EmptyState>
);
