import type { ListedMemo } from '../../coding/memo-list.ts';
import { send } from '../parts/api.ts';
import { jsonRequest } from '../parts/read-lines.ts';
import { TakeAwayMenu } from '../parts/TakeAwayMenu.tsx';

/** The memos that are shown, in their order. */
export const MemoMenu = ({ memos }: { memos: readonly ListedMemo[] }) => (
  <TakeAwayMenu
    name="memos"
    disabled={memos.length === 0}
    fileOf={(format) =>
      send('/memos/export', jsonRequest({ format, ids: memos.map(({ id }) => id) }))
    }
  />
);
