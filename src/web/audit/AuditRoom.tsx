import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { AuditState } from '../../audit/model.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { AuditDesk } from './AuditDesk.tsx';
import { useAuditStates, useFindings, useRules, useRun } from './use-audit.ts';
import { useAuditAddress } from './use-audit-address.ts';

export default function AuditRoom() {
  const states = useAuditStates();
  const address = useAuditAddress();
  return (
    <Loaded query={states}>
      {(articles) => {
        const chosen = articles.find((one) => one.article === address.article) ?? articles[0];
        if (!chosen)
          return (
            <EmptyState
              title="Nothing to audit yet"
              action={
                <Button component={Link} href="/import">
                  Import an article
                </Button>
              }
            >
              The audit reads an article and says what does not hold: dates that contradict each
              other, notes that do not match the bibliography, quotations that do not close, claims
              without a source.
            </EmptyState>
          );
        return chosen.lastRun === null ? (
          <NeverRun state={chosen} />
        ) : (
          <ArticleAudit key={chosen.article} articles={articles} article={chosen.article} />
        );
      }}
    </Loaded>
  );
}

function NeverRun({ state }: { state: AuditState }) {
  const run = useRun(state.article);
  return (
    <EmptyState
      title={state.title || state.fileName}
      action={
        <Button loading={run.isPending} onClick={() => run.mutate(undefined)}>
          Audit this article
        </Button>
      }
    >
      Nobody has audited this article yet. It takes a second, and nothing in the article is changed.
    </EmptyState>
  );
}

function ArticleAudit(props: { articles: readonly AuditState[]; article: string }) {
  const findings = useFindings(props.article);
  const rules = useRules();
  return (
    <Loaded query={findings}>
      {(all) => <AuditDesk {...props} findings={all} rules={rules.data ?? []} />}
    </Loaded>
  );
}
