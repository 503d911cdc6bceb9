import type { Finder } from '../app/finders.ts';
import { answer, api } from '../parts/api.ts';
import { holdsWords } from '../parts/fold.ts';

export const expectationFinder: Finder = {
  group: 'Expectations',
  find: async (query, queries) => {
    const { entries } = await queries.fetchQuery({
      queryKey: ['expectations', ''],
      queryFn: () => answer(api.expectations.$get({ query: {} })),
      staleTime: 30_000,
    });
    return entries
      .map(({ expectation }) => expectation)
      .filter(({ text, words, by }) => holdsWords(`${text} ${words} ${by}`, query))
      .map(({ id, text, madeOn }) => ({
        id,
        label: text,
        description: madeOn,
        href: `/expectations?detail=expectation:${encodeURIComponent(id)}`,
      }));
  },
};
