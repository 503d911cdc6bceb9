/** The register as the screens read it, with how often each source is cited. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Source } from '../../sources/model.ts';
import { answer, api } from '../parts/api.ts';

export interface ListedSource extends Source {
  readonly citations: number;
  readonly entries: number;
}

async function readSources(): Promise<ListedSource[]> {
  const [{ sources }, { counts }] = await Promise.all([
    answer(api.sources.$get()),
    answer(api['source-uses'].$get()),
  ]);
  const bySource = new Map(counts.map((count) => [count.source, count]));
  return sources.map((source) => ({
    ...source,
    citations: bySource.get(source.id)?.citations ?? 0,
    entries: bySource.get(source.id)?.entries ?? 0,
  }));
}

export const useSources = (): UseQueryResult<ListedSource[], Error> =>
  useQuery({ queryKey: ['sources'], queryFn: readSources });
