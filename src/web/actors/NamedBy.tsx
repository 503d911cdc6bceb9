import { Text, Title } from '@mantine/core';
import { DetailLink } from '../parts/DetailLink.tsx';
import classes from './actors.module.css';

interface Reference {
  readonly table: string;
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** What of them the pane can show. */
const DETAILS: Readonly<Record<string, string>> = {
  observations: 'observation',
  agreements: 'agreement',
  actors: 'actor',
  links: 'link',
  series: 'series',
  performances: 'performance',
};
const MOST = 12;

/** Everything that names the actor, by kind; the long lists shortened. */
export function NamedBy({ references }: { references: readonly Reference[] }) {
  const tables = new Map<string, Map<string, Reference>>();
  for (const reference of references) {
    const known = tables.get(reference.table) ?? new Map<string, Reference>();
    tables.set(reference.table, known.set(reference.id, reference));
  }
  return (
    <div>
      <Title order={3} size="h5">
        Named by
      </Title>
      {tables.size === 0 && (
        <Text size="sm" c="dimmed">
          Nothing names this actor.
        </Text>
      )}
      {[...tables].map(([table, byId]) => {
        const all = [...byId.values()];
        const kind = DETAILS[table];
        return (
          <div key={table} className={classes.on}>
            <span className={classes.quiet}>
              {all.length} {table}:{' '}
            </span>
            {all.slice(0, MOST).map(({ id, title }, at) => (
              <span key={id}>
                {at > 0 && '; '}
                {kind === undefined ? (
                  title
                ) : (
                  <DetailLink kind={kind} id={id} size="sm" ta="left">
                    {title}
                  </DetailLink>
                )}
              </span>
            ))}
            {all.length > MOST && (
              <span className={classes.quiet}> and {all.length - MOST} more</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
