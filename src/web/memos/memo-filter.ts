/** Which memos are shown, in which order, and where each leads. */
import type { ListedMemo } from '../../coding/memo-list.ts';
import { holdsWords } from '../parts/fold.ts';

export interface MemoFilter {
  /** Kind of what it is about; '' for all. */
  readonly on: string;
  readonly author: string;
  readonly find: string;
  /** '' is the latest first. */
  readonly order: string;
}

export const ORDERS = [
  { value: '', label: 'Latest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'about', label: 'By what they are about' },
  { value: 'author', label: 'By author' },
] as const;

const ON_ORDER: readonly ListedMemo['on'][] = [
  ...(['case', 'code', 'document', 'coding', 'source', 'memo'] as const),
];

/** Every word of the search must stand in the memo or in what it is about. */
const wordsOf = ({ title, text, about, code, document, author }: ListedMemo): string =>
  [title, text, about, code, document?.title ?? '', author].join(' ');

export function shownMemos(
  memos: readonly ListedMemo[],
  { on, author, find, order }: MemoFilter,
): ListedMemo[] {
  const shown = memos.filter(
    (memo) =>
      (on === '' || memo.on === on) &&
      (author === '' || memo.author === author) &&
      (find.trim() === '' || holdsWords(wordsOf(memo), find.trim())),
  );
  switch (order) {
    case 'oldest':
      return shown.reverse();
    case 'author':
      return shown.sort((a, b) => a.author.localeCompare(b.author));
    case 'about':
      return shown.sort(
        (a, b) =>
          ON_ORDER.indexOf(a.on) - ON_ORDER.indexOf(b.on) ||
          (a.document?.title ?? a.about).localeCompare(b.document?.title ?? b.about),
      );
    default:
      return shown;
  }
}

export const ON_WORDS: Readonly<Record<ListedMemo['on'], { one: string; many: string }>> = {
  case: { one: 'The case', many: 'on the case' },
  document: { one: 'Document', many: 'on documents' },
  code: { one: 'Code', many: 'on codes' },
  coding: { one: 'Passage', many: 'on passages' },
  source: { one: 'Source', many: 'on sources' },
  memo: { one: 'Memo', many: 'on memos' },
};

const detailOf = (kind: string, id: string): string => `detail=${kind}:${encodeURIComponent(id)}`;

/** Where what the memo is about is shown with the memo; null when it is gone. */
export function memoHref({ on, target, about, document }: ListedMemo): string | null {
  const id = encodeURIComponent(target);
  if (on === 'case') return '/';
  if (about === '' && on !== 'coding') return null;
  switch (on) {
    case 'document':
      return `/read/${id}`;
    case 'coding':
      return document && `/read/${encodeURIComponent(document.id)}?coding=${id}`;
    case 'code':
      return `/codebook?code=${id}&${detailOf('code', target)}`;
    case 'source':
      return `/sources?${detailOf('source', target)}`;
    case 'memo':
      return `/memos?memo=${id}`;
  }
}
