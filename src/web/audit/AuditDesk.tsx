import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { AuditState, FindingState, RuleInfo } from '../../audit/model.ts';
import type { FindingView } from '../../audit/view.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditHead } from './AuditHead.tsx';
import classes from './audit.module.css';
import { CorrectionsDialog } from './CorrectionsDialog.tsx';
import { DismissDialog } from './DismissDialog.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingPage, placeLink } from './FindingPage.tsx';
import { countBySeverity, groupFindings, matchesFilter, nextOpen } from './filter-findings.ts';
import { useDecide, useRun } from './use-audit.ts';
import { useAuditAddress } from './use-audit-address.ts';

interface Props {
  readonly articles: readonly AuditState[];
  readonly article: string;
  readonly findings: readonly FindingView[];
  readonly rules: readonly RuleInfo[];
}

const NONE: ReadonlySet<string> = new Set();

/** One finding, one decision, one key, next one. */
export function AuditDesk({ articles, article, findings, rules }: Props) {
  const [, go] = useLocation();
  const address = useAuditAddress();
  const [ticked, setTicked] = useState(NONE);
  const [dismissing, setDismissing] = useState<readonly string[]>([]);
  const [correcting, setCorrecting] = useState(false);
  const run = useRun(article);

  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  const shown = findings.filter((one) => matchesFilter(one, address.filter));
  const groups = groupFindings(shown, address.by, titles);
  const inOrder = groups.flatMap((group) => group.findings);
  const chosen = inOrder.find((one) => one.id === address.finding) ?? inOrder[0] ?? null;
  const choose = (id: string): void => address.set({ finding: id }, { replace: true });

  const decide = useDecide(({ ids, state }) => {
    setTicked(NONE);
    if (state === 'open' || ids.length !== 1 || !ids[0]) return;
    const next = nextOpen(inOrder, ids[0]);
    if (next) choose(next.id);
  });
  const act = (ids: readonly string[], state: FindingState, reason?: string): void => {
    if (ids.length > 0)
      decide.mutate({ ids: [...ids], state, ...(reason === undefined ? {} : { reason }) });
  };
  const step = (by: number): void => {
    const at = inOrder.findIndex((one) => one.id === chosen?.id);
    const next = inOrder[Math.min(inOrder.length - 1, Math.max(0, at + by))];
    if (next) choose(next.id);
  };
  const subject = ticked.size > 0 ? [...ticked] : chosen ? [chosen.id] : [];
  const tick = (ids: readonly string[], on: boolean): void => {
    const after = new Set(ticked);
    for (const id of ids)
      if (on) after.add(id);
      else after.delete(id);
    setTicked(after);
  };

  useKeys('Audit', [
    { key: 'j', label: 'Next finding', run: () => step(1) },
    { key: 'k', label: 'Finding before', run: () => step(-1) },
    { key: 'a', label: 'Accept', run: () => act(subject, 'accepted') },
    { key: 'd', label: 'Dismiss', run: () => setDismissing(subject) },
    { key: 'r', label: 'Open again', run: () => act(subject, 'open') },
    { key: 'x', label: 'Tick', run: () => chosen && tick([chosen.id], !ticked.has(chosen.id)) },
    { key: 'f', label: 'See the corrected copy', run: () => setCorrecting(true) },
    {
      key: 'o',
      label: 'Open the place in the article',
      run: () => chosen && go(placeLink(chosen, chosen.places[0]?.span.start ?? 0)),
    },
  ]);
  const open = findings.filter((one) => one.state === 'open').length;
  useStatus(`${shown.length} of ${findings.length} findings shown, ${open} open`);

  return (
    <div className={classes.room}>
      <AuditHead
        articles={articles}
        article={article}
        counts={countBySeverity(findings)}
        address={address}
        running={run.isPending}
        onRun={() => run.mutate(undefined)}
        onCorrections={() => setCorrecting(true)}
      />
      <AuditFilters address={address} titles={usedRules(findings, titles)} />
      {ticked.size > 0 && (
        <Group className={classes.many ?? ''} role="group" aria-label="Ticked findings">
          {ticked.size} ticked
          <Button size="compact-xs" onClick={() => act(subject, 'accepted')}>
            Accept all
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setDismissing(subject)}>
            Dismiss all
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => act(subject, 'open')}>
            Open again
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => setTicked(NONE)}>
            Untick
          </Button>
        </Group>
      )}
      {chosen === null ? (
        <EmptyState title={findings.length === 0 ? 'Nothing was found' : 'Nothing is shown'}>
          {findings.length === 0
            ? 'No rule has anything to say about this article. That is no seal of approval: whether the sources say what they are cited for was not checked.'
            : 'No finding fits what you ask for. Take a part of the filter away.'}
        </EmptyState>
      ) : (
        <div className={classes.split}>
          <FindingList
            groups={groups}
            chosen={chosen.id}
            ticked={ticked}
            onChoose={choose}
            onTick={tick}
          />
          <section className={classes.view} aria-label="Finding" key={chosen.id}>
            <FindingPage
              finding={chosen}
              rule={rules.find((rule) => rule.id === chosen.rule)}
              acts={{
                accept: () => act([chosen.id], 'accepted'),
                dismiss: () => setDismissing([chosen.id]),
                reopen: () => act([chosen.id], 'open'),
              }}
            />
          </section>
        </div>
      )}
      <DismissDialog
        count={dismissing.length}
        onClose={() => setDismissing([])}
        onReason={(reason) => {
          act(dismissing, 'dismissed', reason);
          setDismissing([]);
        }}
      />
      <CorrectionsDialog
        article={article}
        opened={correcting}
        onClose={() => setCorrecting(false)}
      />
    </div>
  );
}

/** Only rules that found something can be chosen in the filter. */
const usedRules = (findings: readonly FindingView[], titles: ReadonlyMap<string, string>) =>
  new Map(
    [...new Set(findings.map((one) => one.rule))]
      .map((id): [string, string] => [id, titles.get(id) ?? id])
      .sort((a, b) => a[1].localeCompare(b[1])),
  );
