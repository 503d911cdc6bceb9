import type { Finder } from '../app/finders.ts';
import { answer, api } from '../parts/api.ts';
import { langWords } from './document-words.ts';

const MOST = 10;

/** Documents by words of their titles. */
export const documentFinder: Finder = {
  group: 'Documents',
  find: async (query, queries) => {
    const { documents } = await queries.fetchQuery({
      queryKey: ['documents', 'find', query],
      queryFn: () =>
        answer(api.documents.$get({ query: { title: query, limit: String(MOST), offset: '0' } })),
    });
    return documents.map(({ id, title, date, language }) => ({
      id,
      label: title,
      description: [date, langWords(language)].filter(Boolean).join(' · '),
      href: `/documents?document=${encodeURIComponent(id)}`,
    }));
  },
};
