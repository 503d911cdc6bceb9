import type { Finder } from '../app/finders.ts';
import { answer, api } from '../parts/api.ts';
import { writeTrail } from '../parts/detail.ts';
import { filterSources } from './source-filter.ts';
import { authorWords, outletWords, titleWords } from './source-words.ts';

/** Sources by title in any script, author, outlet or address. */
export const sourceFinder: Finder = {
  group: 'Sources',
  find: async (query) => {
    const { sources } = await answer(api.sources.$get());
    const listed = sources.map((source) => ({ ...source, citations: 0, entries: 0 }));
    return filterSources(listed, {}, query)
      .slice(0, 10)
      .map((source) => ({
        id: source.id,
        label: titleWords(source),
        description: [authorWords(source), outletWords(source)].filter(Boolean).join(' · '),
        href: `/sources?detail=${encodeURIComponent(writeTrail([{ kind: 'source', id: source.id }]))}`,
      }));
  },
};
