import { Text, Title } from '@mantine/core';
import { useActors } from '../observations/use-observations.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './statements.module.css';
import { usePositions } from './use-statements.ts';

/** What each speaker held on each issue, in the order of time, and where it changed. */
export function PositionsView() {
  const actors = useActors().data?.actors ?? [];
  return (
    <Loaded query={usePositions()}>
      {({ positions }) =>
        positions.length === 0 ? (
          <EmptyState title="No position is noted yet">
            Give a statement its issue and stance: “Takes a position on … which is …” in its form.
          </EmptyState>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
          <section className={classes.scroll} tabIndex={0} aria-label="Positions">
            {[...positions]
              .sort((a, b) => b.changes.length - a.changes.length)
              .map(({ speaker, issue, stances, changes }) => {
                const after = new Map(changes.map((one) => [one.after.statement, one]));
                return (
                  <div key={`${speaker} ${issue}`} className={classes.part}>
                    <Title order={2} size="h5">
                      {actors.find(({ id }) => id === speaker)?.name ?? speaker}, on {issue}
                    </Title>
                    <Text size="xs" c="dimmed">
                      {changes.length === 0
                        ? 'No change.'
                        : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}.`}
                    </Text>
                    <ol className={classes.stances}>
                      {stances.map(({ statement, title, date, stance }) => (
                        <li key={statement}>
                          <Text span size="sm" c="dimmed">
                            {date}
                          </Text>{' '}
                          <Text
                            span
                            size="sm"
                            className={after.has(statement) ? classes.changed : undefined}
                          >
                            {stance}
                            {after.get(statement)?.certain === false &&
                              ' (which came first is not sure)'}
                          </Text>{' '}
                          <DetailLink kind="observation" id={statement} size="sm" ta="left">
                            {title}
                          </DetailLink>
                        </li>
                      ))}
                    </ol>
                  </div>
                );
              })}
          </section>
        )
      }
    </Loaded>
  );
}
