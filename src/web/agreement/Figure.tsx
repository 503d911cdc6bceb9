import { Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import type { Coefficient } from '../../coding/agreement/answer.ts';
import classes from './agreement.module.css';
import { COEFFICIENTS, type CoefficientName, printed } from './coefficient-words.ts';

interface Props {
  readonly name: CoefficientName;
  /** Of what: “corridor”, “all codes”. */
  readonly of: string;
  readonly coefficient: Coefficient;
}

/** A number that explains itself: what it answers, how it is reckoned, by whom, and what to beware of. */
export function Figure({ name, of, coefficient }: Props) {
  const { sign, answers, formula, source } = COEFFICIENTS[name];
  const { value, reason, interval, warnings } = coefficient;
  const shown = value === null ? 'none' : printed(value);
  return (
    <Popover width={320} position="bottom-start" shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={value === null ? classes.none : classes.figure}
          title={value === null ? (reason ?? '') : answers}
          aria-label={`${sign} of ${of}: ${shown}. Explain`}
        >
          {shown}
          {warnings.length > 0 && <sup aria-hidden="true">!</sup>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          <Text size="sm" fw={600}>
            {sign} of {of}: {shown}
          </Text>
          {reason !== null && <Text size="sm">{reason}.</Text>}
          {interval && (
            <Text size="sm">
              95 per cent of the samples lie between {printed(interval.low)} and{' '}
              {printed(interval.high)}.
            </Text>
          )}
          {warnings.map((warning) => (
            <Text key={warning} size="sm" c="var(--warning)">
              {warning}.
            </Text>
          ))}
          <Text size="sm">{answers}</Text>
          <Text size="sm" className="serif">
            {formula}
          </Text>
          <Text size="xs" c="dimmed">
            {source}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
