import type { ProjectImport } from '../../exchange/project/project-import.ts';
import { counted, numberWords, takenWords } from './project-words.ts';
import classes from './projects.module.css';

/** How much of each kind, and what becomes of it. */
export function Numbers({ result }: { result: ProjectImport }) {
  const { documents, codes, codings, memos } = result;
  const all = [
    { label: 'Documents', of: documents, more: '' },
    { label: 'Codes', of: codes, more: '' },
    {
      label: 'Codings',
      of: codings,
      more: codings.review > 0 ? `${counted(codings.review, 'waits', 'wait')} for you` : '',
    },
    { label: 'Memos', of: memos, more: '' },
  ];
  return (
    <dl className={classes.numbers}>
      {all.map(({ label, of, more }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{numberWords(of.added + of.updated + of.known)}</b>
            <span>{[takenWords(of), more].filter(Boolean).join('; ')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
