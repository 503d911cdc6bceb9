import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { AuditState } from '../../audit/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

/** Audits what nobody has audited yet, and goes to what was found. */
export function AuditNow({ articles }: { articles: readonly AuditState[] }) {
  const [, go] = useLocation();
  const run = useChange(
    async () => {
      for (const { article } of articles)
        await answer(api.articles[':article'].audit.$post({ param: { article } }));
    },
    {
      onDone: () => go(`/audit?article=${encodeURIComponent(articles[0]?.article ?? '')}`),
    },
  );
  return (
    <Button size="xs" loading={run.isPending} onClick={() => run.mutate(undefined)}>
      {articles.length === 1 ? 'Audit the article' : `Audit ${articles.length} articles`}
    </Button>
  );
}
