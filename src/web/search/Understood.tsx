import type { SearchResponse } from '../../search/model.ts';
import classes from './search.module.css';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const rate = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** How the query was understood, what was found, and in how much text. */
export function Understood({ found }: { found: SearchResponse }) {
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
    </div>
  );
}
