import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { NextSearch } from '../../../hypotheses/weighing/look-next.ts';
import { useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import { NextLine } from './NextLine.tsx';
import { PlanSearch } from './PlanSearch.tsx';
import { SearchActs } from './SearchActs.tsx';

/** What to look for next, the most telling first. */
export function LookNext({ next }: { next: readonly NextSearch[] }) {
  const { rivalry } = useDesk();
  const [planning, setPlanning] = useState(false);
  const waiting = (rivalry.searches ?? []).filter(({ id }) => !next.some((one) => one.id === id));
  return (
    <section>
      <h2>
        <Explain what="gain">What to look for next</Explain>
      </h2>
      {next.length + waiting.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing is planned.
        </Text>
      )}
      <ul>
        {next.map((one) => (
          <NextLine key={`${one.kind} ${one.id}`} next={one} />
        ))}
        {waiting.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <p>Waits for a verdict, or for its probability under every rival.</p>
            <SearchActs id={id} title={title} />
          </li>
        ))}
      </ul>
      <Button size="compact-xs" variant="default" mt={6} onClick={() => setPlanning(true)}>
        Plan a search
      </Button>
      {planning && <PlanSearch onClose={() => setPlanning(false)} />}
    </section>
  );
}
