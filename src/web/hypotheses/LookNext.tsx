import { ActionIcon, Button, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { NextSearch } from '../../hypotheses/weighing/look-next.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { useDesk } from './desk.ts';
import { Explain } from './Explain.tsx';
import { PlanSearch } from './PlanSearch.tsx';
import { percent } from './words.ts';

const KIND: Readonly<Record<NextSearch['kind'], string>> = {
  planned: '',
  unsearched: 'Not searched well enough to count. ',
  later: 'Became known later. ',
};

/** What to look for next, the most telling first. */
export function LookNext({ next }: { next: readonly NextSearch[] }) {
  const { rivalry } = useDesk();
  const [planning, setPlanning] = useState(false);
  const remove = useChange((gone: string) =>
    answer(
      api.rivalries[':id'].$patch({
        param: { id: rivalry.id },
        json: { searches: (rivalry.searches ?? []).filter(({ id }) => id !== gone) },
      }),
    ),
  );
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
          <li key={`${one.kind} ${one.id}`}>
            <span>{one.title}</span>
            <span className="figures">
              {one.bits.toFixed(3)} bits
              {one.kind === 'planned' && (
                <Remove title={one.title} onClick={() => remove.mutate(one.id)} />
              )}
            </span>
            <p>
              {KIND[one.kind]}
              {one.where !== '' && `${one.where}. `}
              Found with {percent(one.probability)}.
              {one.turnsIfFound && ' Found, it would turn the verdict.'}
              {one.turnsIfNot && ' Not found, it would turn the verdict.'}
            </p>
          </li>
        ))}
        {waiting.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <Remove title={title} onClick={() => remove.mutate(id)} />
            <p>Waits for a verdict, or for its probability under every rival.</p>
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

const Remove = ({ title, onClick }: { title: string; onClick(): void }) => (
  <ActionIcon
    size="xs"
    variant="subtle"
    color="gray"
    aria-label={`Take “${title}” off the plan`}
    onClick={onClick}
  >
    <IconX size={12} />
  </ActionIcon>
);
