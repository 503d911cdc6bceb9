import type { Finder } from '../app/finders.ts';
import { answer, api } from '../parts/api.ts';
import { holdsWords } from '../parts/fold.ts';

/** Rivals by what they are called, and the questions that they answer. */
export const rivalryFinder: Finder = {
  group: 'Hypotheses',
  find: async (query) => {
    const { rivalries } = await answer(api.rivalries.$get({ query: {} }));
    return rivalries
      .flatMap(({ id: rivalry, question, rivals }) => {
        const href = `/hypotheses?rivals=${encodeURIComponent(rivalry)}`;
        return [
          { id: rivalry, label: question, href },
          ...rivals.map(({ hypothesis, label }) => ({
            ...{ id: `${rivalry} ${hypothesis}`, label, description: question },
            href: `${href}&detail=hypothesis:${encodeURIComponent(hypothesis)}`,
          })),
        ];
      })
      .filter(({ label }) => holdsWords(label, query))
      .slice(0, 10);
  },
};
