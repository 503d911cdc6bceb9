import { ActionIcon, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import type { CellEdit } from '../../comparison/answers.ts';
import type { CellPick } from '../../comparison/model.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './comparison.module.css';
import { EvidenceItem } from './EvidenceItem.tsx';
import { PutIn } from './PutIn.tsx';
import { type ShownEvidence, useSetCell } from './use-comparison.ts';

interface Shown {
  readonly id: string;
  readonly added: string | null;
}

interface Props {
  readonly comparison: string;
  readonly evidence: ShownEvidence;
}

const without = (picks: readonly CellPick[], id: string): CellPick[] =>
  picks.filter((pick) => pick.id !== id);

/** What rests under a cell; each can be left out, with a reason, and anything of the case be put in. */
export function EvidenceList({ comparison, evidence }: Props) {
  const { cell, observations, passages, figures, leftOut, missing } = evidence;
  const change = useSetCell(comparison);
  const place = { question: cell.question, dyad: cell.dyad, period: cell.period };
  const added = cell.record?.added ?? [];
  const out = cell.record?.leftOut ?? [];
  const set = (edit: CellEdit): void => change.mutate({ place, edit });
  const takeOut = (id: string): void => set({ added: without(added, id) });
  /** What no rule finds is taken out; what one finds stays away only while it is left out. */
  const leave = (kind: CellPick['kind'], of: Shown, why: string): void =>
    of.added === null
      ? set({ added: without(added, of.id), leftOut: [...out, { kind, id: of.id, why }] })
      : takeOut(of.id);
  return (
    <>
      <h4>Observations ({observations.length})</h4>
      {observations.map((one) => (
        <EvidenceItem
          key={one.id}
          title={one.title}
          added={one.added}
          onLeave={(why) => leave('observation', one, why)}
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
        </EvidenceItem>
      ))}
      {passages.length > 0 && <h4>Passages ({passages.length})</h4>}
      {passages.map((one) => (
        <EvidenceItem
          key={one.id}
          title={one.quote}
          added={one.added}
          onLeave={(why) => leave('coding', one, why)}
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
        </EvidenceItem>
      ))}
      {figures.length > 0 && <h4>Figures ({figures.length})</h4>}
      {figures.map((one) => (
        <EvidenceItem
          key={one.id}
          title={`${one.date}, ${Object.values(one.keys).join(', ')}`}
          added={one.added}
          onLeave={(why) => leave('figure', one, why)}
        >
          <Text size="sm">
            {one.date}, {Object.values(one.keys).join(', ')}:{' '}
            <strong>
              {Number(one.value.toFixed(2))} {one.unit}
            </strong>
          </Text>
          <Group gap={6}>
            <DetailLink kind="series" id={one.series.id} size="xs" ta="left">
              {one.series.title}
            </DetailLink>
            <Text size="xs" c="dimmed">
              vintage {one.series.vintage || 'not known'}
              {one.numbers > 1 && ` · sum of ${one.numbers} numbers`}
              {one.straddles && ' · reaches out of the period'}
            </Text>
          </Group>
        </EvidenceItem>
      ))}
      {observations.length + passages.length + figures.length === 0 && (
        <Text size="sm" c="dimmed">
          No observation of this dyad and period is under the codes of the question, and no coded
          passage names both. Code some, or put in by hand what bears on it.
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
            onClick={() => set({ leftOut: without(out, pick.id) })}
          >
            <IconArrowBackUp size={15} />
          </ActionIcon>
        </div>
      ))}
      {missing.map((pick) => (
        <div key={pick.id} className={classes.item}>
          <Text size="sm" c="dimmed">
            {pick.title}: put in by hand, but not there, or not known by the day.
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Take out: ${pick.title}`}
            onClick={() => takeOut(pick.id)}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <PutIn
        {...{ comparison, place }}
        has={[...observations, ...passages, ...added].map(({ id }) => id)}
        onPut={(pick) => set({ added: [...added, pick], leftOut: without(out, pick.id) })}
      />
    </>
  );
}
