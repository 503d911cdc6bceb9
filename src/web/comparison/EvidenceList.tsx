import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { CellPick } from '../../comparison/model.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { AddEvidence } from './AddEvidence.tsx';
import classes from './comparison.module.css';
import { type ShownEvidence, useSetCell } from './use-comparison.ts';

interface Props {
  readonly comparison: string;
  readonly evidence: ShownEvidence;
}

const without = (picks: readonly CellPick[], id: string): CellPick[] =>
  picks.filter((pick) => pick.id !== id);

/** Observations and passages of a cell; each can be left out, with a reason, and others be put in. */
export function EvidenceList({ comparison, evidence }: Props) {
  const { cell, observations, passages, leftOut, missing } = evidence;
  const change = useSetCell(comparison);
  const place = { question: cell.question, dyad: cell.dyad, period: cell.period };
  const added = cell.record?.added ?? [];
  const out = cell.record?.leftOut ?? [];
  const leave = (kind: CellPick['kind'], id: string, why: string): void => {
    const wasAdded = added.some((pick) => pick.id === id);
    const edit = wasAdded
      ? { added: without(added, id) }
      : { leftOut: [...out, { kind, id, why }] };
    change.mutate({ place, edit });
  };
  return (
    <>
      <h4>Observations ({observations.length})</h4>
      {observations.map((one) => (
        <Item
          key={one.id}
          title={one.title}
          added={one.added}
          onLeave={(why) => leave('observation', one.id, why)}
        >
          <DetailLink kind="observation" id={one.id} size="sm" ta="left">
            {one.date}: {one.title}
          </DetailLink>
          <Group gap={6}>
            {one.spheres.map((sphere) => (
              <SphereBadge key={sphere} sphere={sphere} compact />
            ))}
            <Text size="xs" c="dimmed">
              {one.grade ?? 'not graded'} · known since {one.knownSince.day}
              {one.straddles && ' · reaches out of the period'}
            </Text>
          </Group>
        </Item>
      ))}
      {passages.length > 0 && <h4>Passages ({passages.length})</h4>}
      {passages.map((one) => (
        <Item
          key={one.id}
          title={one.quote}
          added={one.added}
          onLeave={(why) => leave('coding', one.id, why)}
        >
          <Text size="sm" className={classes.quote ?? ''} lang={one.language}>
            {one.before.slice(-80)}
            <mark>{one.quote}</mark>
            {one.after.slice(0, 80)}
          </Text>
          <Group gap={6}>
            <SphereBadge sphere={one.sphere} compact />
            <DetailLink kind="passage" id={`${one.document.id}@${one.start}-${one.end}`} size="xs">
              {one.document.title}
            </DetailLink>
            <Text size="xs" c="dimmed">
              {one.document.date} · {one.coder}
            </Text>
          </Group>
        </Item>
      ))}
      {observations.length + passages.length === 0 && (
        <Text size="sm" c="dimmed">
          No observation of this dyad and period is under the codes of the question, and no coded
          passage names both. Code some, or put in an observation by hand.
        </Text>
      )}
      {[...leftOut, ...missing].length > 0 && <h4>Left out, or not there</h4>}
      {leftOut.map((pick) => (
        <div key={pick.id} className={classes.item}>
          <Text size="sm" c="dimmed">
            <span className={classes.out}>{pick.title}</span> {pick.why}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Take in again: ${pick.title}`}
            onClick={() => change.mutate({ place, edit: { leftOut: without(out, pick.id) } })}
          >
            <IconArrowBackUp size={15} />
          </ActionIcon>
        </div>
      ))}
      {missing.map((pick) => (
        <Text key={pick.id} size="sm" c="dimmed">
          {pick.title}: put in by hand, but not there, or not known by the day.
        </Text>
      ))}
      <AddEvidence
        has={[...observations.map(({ id }) => id), ...added.map(({ id }) => id)]}
        onAdd={(id, why) =>
          change.mutate({
            place,
            edit: {
              added: [...added, { kind: 'observation', id, why }],
              leftOut: without(out, id),
            },
          })
        }
      />
    </>
  );
}

interface ItemProps {
  readonly title: string;
  readonly added: string | null;
  onLeave(why: string): void;
  readonly children: ReactNode;
}

function Item({ title, added, onLeave, children }: ItemProps) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  return (
    <div className={classes.item}>
      <div>
        {children}
        {added !== null && (
          <Text size="xs" c="dimmed">
            Put in by hand{added !== '' && `: ${added}`}
          </Text>
        )}
        {asking && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onLeave(why);
            }}
          >
            <Group gap={6} mt={4}>
              <TextInput
                size="xs"
                aria-label="Why it does not belong here"
                placeholder="Why it does not belong here"
                value={why}
                autoFocus
                onChange={({ currentTarget: { value } }) => setWhy(value)}
              />
              <Button type="submit" size="xs">
                Leave out
              </Button>
            </Group>
          </form>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`Leave out: ${title}`}
        onClick={() => (added === null ? setAsking(!asking) : onLeave(''))}
      >
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
