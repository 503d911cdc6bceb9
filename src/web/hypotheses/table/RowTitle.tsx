import { Text } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { type DeskRow, useDesk } from '../desk.ts';
import classes from '../hypotheses.module.css';
import { short } from '../words.ts';

/** The observation, the way to how it is weighed, and why it does not count in full. */
export function RowTitle({ line }: { line: DeskRow }) {
  const { rivalry } = useDesk();
  const { assessment, title, why, step } = line;
  return (
    <>
      <span className={classes.rowTitle}>
        <DetailLink kind="observation" id={assessment.observation} size="sm" ta="left">
          {title}
        </DetailLink>
        <DetailLink
          kind="assessment"
          id={`${rivalry.id} ${assessment.id}`}
          size="sm"
          c="dimmed"
          aria-label={`How “${title}” is weighed`}
        >
          <IconSettings size={14} style={{ verticalAlign: 'middle' }} />
        </DetailLink>
      </span>
      {why !== '' && (
        <Text size="xs" c="dimmed">
          Does not count: {why}.
        </Text>
      )}
      {step && step.power < 1 && (
        <Text size="xs" c="dimmed">
          Counts with {short(step.power)}: another of its origin counts in full.
        </Text>
      )}
    </>
  );
}
