import type { Finder } from '../app/finders.ts';
import { answer, api } from '../parts/api.ts';
import { holdsWords } from '../parts/fold.ts';
import { flatTree, pathWords } from './use-codebook.ts';

/** Codes by name or place. */
export const codeFinder: Finder = {
  group: 'Codes',
  find: async (query, queries) => {
    const { codes } = await queries.fetchQuery({
      queryKey: ['codebook'],
      queryFn: () => answer(api.codebook.$get()),
      staleTime: 30_000,
    });
    return flatTree(codes)
      .filter((code) => holdsWords(code.path.join(' '), query))
      .slice(0, 10)
      .map((code) => ({
        id: code.id,
        label: code.name,
        description: pathWords(code.path.slice(0, -1)),
        href: `/codebook?code=${encodeURIComponent(code.id)}&detail=code:${encodeURIComponent(code.id)}`,
      }));
  },
};
