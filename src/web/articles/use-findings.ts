import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../parts/api.ts';
import type { DrawnFinding } from './article-context.ts';

/** Open findings of the last audit, at every place of theirs; those in notes are drawn nowhere here. */
export function useFindings(article: string): readonly DrawnFinding[] {
  const { data } = useQuery({
    queryKey: ['findings', article],
    queryFn: () => answer(api.articles[':article'].findings.$get({ param: { article } })),
  });
  return useMemo(() => {
    const open = (data?.findings ?? []).filter(({ state }) => state === 'open');
    return open.flatMap(({ id, rule, severity, message, places }) =>
      places.map(({ span }): DrawnFinding => ({ id, rule, severity, message, span })),
    );
  }, [data]);
}
