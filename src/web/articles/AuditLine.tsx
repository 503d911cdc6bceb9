import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useAuditStates, useFindings, useRun } from '../audit/use-audit.ts';
import { findingSentence } from '../overview/finding-bars.ts';

/** From the text to what is wrong with it: audits the article if nobody has, else says what is open. */
export function AuditLine({ article }: { article: string }) {
  const states = useAuditStates();
  const findings = useFindings(article);
  const run = useRun(article);
  const state = states.data?.find((one) => one.article === article);
  if (!state || !findings.data) return null;
  if (state.lastRun === null) {
    return (
      <Button
        size="xs"
        ml="auto"
        leftSection={<IconListCheck size={14} />}
        loading={run.isPending}
        onClick={() => run.mutate(undefined)}
      >
        Audit this article
      </Button>
    );
  }
  const open = findings.data
    .filter((one) => one.state === 'open')
    .map(({ severity }) => ({ severity, count: 1 }));
  return (
    <Button
      size="xs"
      ml="auto"
      variant="subtle"
      component={Link}
      href={`/audit?article=${encodeURIComponent(article)}`}
      leftSection={<IconListCheck size={14} />}
    >
      {findingSentence(open)}
    </Button>
  );
}
