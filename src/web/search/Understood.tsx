import type { SearchResponse } from '../../search/model.ts';
import classes from './search.module.css';
import { useCatchUp } from './use-search.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const rate = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** How the query was understood, what was found, and in how much text. */
export function Understood({ found }: { found: SearchResponse }) {
  const { index } = found;
  const isBehind = index.indexed < index.passages;
  const now = useCatchUp(isBehind) ?? index;
  return (
    <div className={classes.understood}>
      <p>{found.understood}</p>
      <p role="status">
        <strong>{counted(found.total, 'hit', 'hits')}</strong> in{' '}
        {counted(found.passages, 'passage', 'passages')} of{' '}
        {counted(found.documents, 'document', 'documents')}
        {found.perMillion !== null && `, ${rate(found.perMillion)} per million words`}; looked for
        in {counted(found.words, 'word', 'words')} of{' '}
        {counted(found.searched.documents, 'document', 'documents')}
      </p>
      {isBehind && (
        <p>
          The index holds {now.indexed.toLocaleString('en')} of {now.passages.toLocaleString('en')}{' '}
          passages; what is not in it yet is not found.
        </p>
      )}
    </div>
  );
}
