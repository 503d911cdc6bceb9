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
  const { searches = [] } = rivalry;
  const [planning, setPlanning] = useState(false);
  // Here and not in its line: a line moves when what it tells is reckoned anew, and the dialog stays.
  const [edited, setEdited] = useState('');
  const search = searches.find(({ id }) => id === edited);
  const waiting = searches.filter(({ id }) => !next.some((one) => one.id === id));
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
          <NextLine key={`${one.kind} ${one.id}`} next={one} onEdit={() => setEdited(one.id)} />
        ))}
        {waiting.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <p>Waits for a verdict, or for its probability under every rival.</p>
            <SearchActs id={id} title={title} onEdit={() => setEdited(id)} />
          </li>
        ))}
      </ul>
      <Button size="compact-xs" variant="default" mt={6} onClick={() => setPlanning(true)}>
        Plan a search
      </Button>
      {search && <PlanSearch search={search} onClose={() => setEdited('')} />}
      {planning && <PlanSearch onClose={() => setPlanning(false)} />}
    </section>
  );
}
