import { Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DetailProps } from '../app/details.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { DismissDialog } from './DismissDialog.tsx';
import { FindingPage } from './FindingPage.tsx';
import { useDecide, useFindings, useRules } from './use-audit.ts';

const nothing = (): void => undefined;

/** One finding beside the text that it is about; decided here as in its own room. */
export default function FindingDetail({ id }: DetailProps) {
  const [article = '', local = ''] = id.split('/');
  const rules = useRules();
  const decide = useDecide(nothing);
  const [dismissing, setDismissing] = useState(false);
  return (
    <Loaded query={useFindings(article)}>
      {(findings) => {
        const finding = findings.find((one) => one.id === local);
        if (!finding) {
          return <Text c="dimmed">The last audit does not have this finding any more.</Text>;
        }
        return (
          <Stack gap="lg">
            <FindingPage
              finding={finding}
              rule={rules.data?.find((rule) => rule.id === finding.rule)}
              acts={{
                accept: () => decide.mutate({ ids: [local], state: 'accepted' }),
                dismiss: () => setDismissing(true),
                reopen: () => decide.mutate({ ids: [local], state: 'open' }),
              }}
            />
            <Anchor
              component={Link}
              size="sm"
              href={`/audit?article=${encodeURIComponent(article)}&finding=${encodeURIComponent(local)}`}
            >
              Show it among the other findings
            </Anchor>
            <DismissDialog
              count={dismissing ? 1 : 0}
              onClose={() => setDismissing(false)}
              onReason={(reason) => {
                decide.mutate({ ids: [local], state: 'dismissed', reason });
                setDismissing(false);
              }}
            />
          </Stack>
        );
      }}
    </Loaded>
  );
}
