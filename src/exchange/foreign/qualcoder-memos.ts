import type { Cell } from '../../db/foreign-sqlite.ts';
import type { ForeignMemo } from '../project/foreign-project.ts';
import { offsetReader } from '../project/foreign-text.ts';
import { text, time, whole } from './cells.ts';
import { codingKey, type QualCoder } from './qualcoder.ts';

interface Written {
  memo: Cell;
  owner: Cell;
  date: Cell;
}

/** Memos on sources, codings and cases, annotations, the journal and the memo of the project. */
export async function readQualCoderMemos(read: QualCoder): Promise<ForeignMemo[]> {
  const { tables, guid } = read;
  const memos: ForeignMemo[] = [];
  const add = (
    id: string,
    on: ForeignMemo['on'],
    target: string,
    title: string,
    row: Written,
  ): void => {
    const words = text(row.memo);
    if (words.trim() === '') return;
    const author = text(row.owner) || 'unknown';
    memos.push({
      guid: id,
      on,
      target,
      title,
      text: words,
      author,
      madeAt: time(row.date),
      changedAt: null,
    });
  };
  const written = ['memo', 'owner', 'date'] as const;
  for (const row of await tables.rows('source', ['id', ...written])) {
    if (read.texts.has(text(row.id)))
      add(guid('source memo', row.id), 'document', guid('source', row.id), '', row);
  }
  for (const row of await tables.rows('code_text', [
    'ctid',
    'cid',
    'fid',
    'pos0',
    'pos1',
    ...written,
  ])) {
    const key = codingKey(row);
    add(guid('coding memo', key), 'coding', guid('coding', key), '', row);
  }
  for (const row of await tables.rows('annotation', ['anid', 'fid', 'pos0', 'pos1', ...written])) {
    add(
      guid('annotation', row.anid),
      'document',
      guid('source', row.fid),
      annotated(read, row),
      row,
    );
  }
  for (const row of await tables.rows('cases', ['caseid', 'name', ...written])) {
    add(guid('case memo', row.caseid), 'case', 'case', text(row.name), row);
  }
  for (const row of await tables.rows('journal', ['jid', 'name', 'jentry', 'owner', 'date'])) {
    add(guid('journal', row.jid), 'case', 'case', text(row.name), { ...row, memo: row.jentry });
  }
  for (const row of await tables.rows('project', ['memo', 'date'])) {
    add(guid('project memo', null), 'case', 'case', '', { ...row, owner: null });
  }
  return memos;
}

const LONGEST = 180;

/** Annotations are on a stretch of text; the memo is on the document and quotes it. */
function annotated(
  { texts, losses }: QualCoder,
  row: Record<'fid' | 'pos0' | 'pos1', Cell>,
): string {
  const words = texts.get(text(row.fid));
  const read =
    words &&
    offsetReader(words, { unit: 'utf-16', lineEnds: 'as written', mark: false, end: 'exclusive' });
  const quote =
    words?.text.slice(read?.(whole(row.pos0) ?? 0) ?? 0, read?.(whole(row.pos1) ?? 0) ?? 0) ?? '';
  losses.add({
    kind: 'note-on-selection',
    outcome: 'changed',
    what: 'notes on passages without a code; they are memos on the document and quote the passage',
    example: quote,
  });
  return quote === '' ? '' : `“${quote.slice(0, LONGEST)}”`;
}
