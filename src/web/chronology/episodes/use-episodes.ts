import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../parts/api.ts';

/** In the order of time, each with the number of its observations and what is measured of it. */
export const useEpisodes = () =>
  useQuery({ queryKey: ['episodes'], queryFn: () => answer(api.episodes.$get()) });
export type ShownEpisode = NonNullable<ReturnType<typeof useEpisodes>['data']>['episodes'][number];
