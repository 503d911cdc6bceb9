import type { ProjectPreview } from '../../exchange/project/project-preview.ts';
import { MEMO_ON_WORDS } from './project-words.ts';
import { TablePart } from './TablePart.tsx';

/** As many of each kind as a preview lists. */
const MOST = 1000;

/** What the project holds, as it says it itself. */
export function Contents({ contents }: { contents: ProjectPreview['contents'] }) {
  const { documents, codes, coders, memos, variables } = contents;
  return (
    <>
      <TablePart
        title="Documents"
        most={MOST}
        table={{
          columns: ['Document', 'Words', 'Codings', 'In the case'],
          rows: documents.map(({ title, words, codings, known }) => [
            ...[title, words, codings],
            known ? 'yes' : '',
          ]),
        }}
      />
      <TablePart
        title="Codes"
        most={MOST}
        colours={codes.map(({ colour }) => colour)}
        table={{
          columns: ['Code', 'Kind', 'Codings'],
          rows: codes.map(({ path, codable, codings }) => [
            path.join(' › '),
            codable ? '' : 'folder',
            codings,
          ]),
        }}
      />
      <TablePart
        title="Coders"
        most={MOST}
        table={{
          columns: ['Coder', 'Codings'],
          rows: coders.map(({ name, codings }) => [name, codings]),
        }}
      />
      <TablePart
        title="Memos"
        most={MOST}
        table={{
          columns: ['Memo', 'On', 'Author'],
          rows: memos.map(({ on, author, title, text }) => [
            [title, text].filter((part) => part.trim() !== '').join(': '),
            MEMO_ON_WORDS[on],
            author,
          ]),
        }}
      />
      <TablePart
        title="Variables"
        most={MOST}
        table={{
          columns: ['Variable', 'Documents', 'Example'],
          rows: variables.map(({ name, documents: count, example }) => [name, count, example]),
        }}
      />
    </>
  );
}
