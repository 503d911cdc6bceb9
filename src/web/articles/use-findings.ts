import { useMemo } from 'react';
import { useFindings } from '../audit/use-audit.ts';
import type { DrawnFinding } from './article-context.ts';

/** Open findings of the last audit, at every place of theirs. */
export function useDrawnFindings(article: string): readonly DrawnFinding[] {
  const { data } = useFindings(article);
  return useMemo(() => {
    const open = (data ?? []).filter(({ state }) => state === 'open');
    return open.flatMap(({ id, rule, severity, message, places }) =>
      places.map(({ span }): DrawnFinding => ({ id, rule, severity, message, span })),
    );
  }, [data]);
}
