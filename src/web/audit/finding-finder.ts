import type { Finder } from '../app/finders.ts';
import { holdsWords } from '../parts/fold.ts';
import { auditStatesQuery, findingsQuery } from './use-audit.ts';

const SHOWN = 10;

/** Findings by what they say or by their rule. */
export const findingFinder: Finder = {
  group: 'Findings',
  find: async (query, queries) => {
    const states = await queries.fetchQuery({ ...auditStatesQuery, staleTime: 60_000 });
    const lists = await Promise.all(
      states.map(({ article }) =>
        queries.fetchQuery({ ...findingsQuery(article), staleTime: 60_000 }),
      ),
    );
    return lists
      .flat()
      .filter(({ message, rule }) => holdsWords(`${message} ${rule}`, query))
      .slice(0, SHOWN)
      .map(({ id, article, message, rule, state }) => ({
        id,
        label: message,
        description: state === 'open' ? rule : `${rule} · ${state}`,
        href: `/audit?article=${encodeURIComponent(article)}&finding=${encodeURIComponent(id)}`,
      }));
  },
};
