import { Button, Select, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Actor, ActorKind } from '../../actors/model.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import classes from './actors.module.css';
import { nameMeant } from './filter-actors.ts';
import type { ActorView } from './use-actor-view.ts';

interface Props {
  readonly shown: readonly Actor[];
  readonly view: ActorView;
  readonly names: ReadonlyMap<string, string>;
  onNew(): void;
}

/** All actors, found by any of their names. */
export function ActorList({ shown, view, names, onNew }: Props) {
  return (
    <section className={classes.list} aria-label="List of actors">
      <div className={classes.tools}>
        <TextInput
          size="xs"
          aria-label="Name in any script"
          placeholder="Name in any script, or code"
          value={view.words}
          onChange={({ currentTarget }) => view.set({ words: currentTarget.value }, true)}
        />
        <Select
          size="xs"
          aria-label="Kind"
          placeholder="all kinds"
          clearable
          data={ActorKind.options}
          value={view.kind === '' ? null : view.kind}
          onChange={(kind) => view.set({ kind })}
        />
        <div className={classes.buttons}>
          <Button size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onNew}>
            New actor
          </Button>
          <SaveTable fileName="actors" what="actors" table={() => csvOf(shown, names)} />
        </div>
      </div>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          No actor has this name.
        </Text>
      )}
      <ul className={classes.names}>
        {shown.map((actor) => {
          const meant = nameMeant(actor, view.words);
          return (
            <li key={actor.id}>
              <button
                type="button"
                className={classes.name}
                aria-current={actor.id === view.actor || undefined}
                onClick={() => view.set({ actor: actor.id })}
              >
                {actor.name}
                {meant !== null && <span className={classes.quiet}> {meant}</span>}
                <span className={classes.kind}>{actor.kind}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const csvOf = (actors: readonly Actor[], names: ReadonlyMap<string, string>) => ({
  columns: ['name', 'kind', 'other names', 'iso3', 'cow', 'roles', 'id'],
  rows: actors.map(({ id, name, kind, names: others, codes, roles }) => [
    ...[name, kind, others.map(({ text, language }) => `${text} (${language})`).join('; ')],
    ...[codes.iso3 ?? '', codes.cow ?? ''],
    roles
      .map((role) =>
        [role.title || role.kind, names.get(role.in) ?? role.in, role.period].join(', '),
      )
      .join('; '),
    id,
  ]),
});
