import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../parts/api.ts';

/** Pairs of the whole case that may tell of one thing. */
export const useDuplicates = () =>
  useQuery({
    queryKey: ['observations', 'duplicates'],
    queryFn: () => answer(api.observations.duplicates.$get({ query: {} })),
  });
