import { HoverCard, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { EXPLANATIONS, type Explained, type Explanation } from './explanations.ts';
import classes from './hypotheses.module.css';

interface Props {
  readonly what: Explained;
  /** The numbers of this one, in words. */
  readonly here?: ReactNode;
  readonly children: ReactNode;
}

/** A word or number that says how it is reckoned, under the pointer and with the focus. */
export function Explain({ what, here, children }: Props) {
  const said: Explanation = EXPLANATIONS[what];
  return (
    <HoverCard width={320} shadow="md" openDelay={250} withinPortal position="bottom-start">
      <HoverCard.Target>
        <button type="button" className={classes.explained}>
          {children}
        </button>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Text size="sm" fw={600}>
          {said.title}
        </Text>
        {here && (
          <Text size="sm" component="div">
            {here}
          </Text>
        )}
        <Text size="sm">{said.what}</Text>
        {said.formula && (
          <Text size="sm" className="figures">
            {said.formula}
          </Text>
        )}
        {said.source && (
          <Text size="xs" c="dimmed">
            {said.source}
          </Text>
        )}
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
