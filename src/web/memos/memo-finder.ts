import type { Finder } from '../app/finders.ts';
import { holdsWords } from '../parts/fold.ts';
import { shortened } from '../read/announce.ts';
import { listedMemosQuery } from './use-memos.ts';

/** Memos by their words. */
export const memoFinder: Finder = {
  group: 'Memos',
  find: async (query, queries) => {
    const memos = await queries.fetchQuery({ ...listedMemosQuery, staleTime: 30_000 });
    return memos
      .filter(({ title, text }) => holdsWords(`${title} ${text}`, query))
      .slice(0, 10)
      .map(({ id, title, text, about, author }) => ({
        id,
        label: shortened(title || text),
        description: [shortened(about), author].filter(Boolean).join(' · '),
        href: `/memos?memo=${encodeURIComponent(id)}`,
      }));
  },
};
