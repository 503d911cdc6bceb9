import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Actor } from '../../actors/model.ts';
import { useActors } from '../observations/use-observations.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { ActorForm } from './ActorForm.tsx';
import { ActorList } from './ActorList.tsx';
import { ActorPage } from './ActorPage.tsx';
import classes from './actors.module.css';
import { filterActors } from './filter-actors.ts';
import { useActorView } from './use-actor-view.ts';

/** Who acts: states, bodies and persons, under every name. */
export default function ActorsRoom() {
  return <Loaded query={useActors()}>{({ actors }) => <Actors actors={actors} />}</Loaded>;
}

function Actors({ actors }: { actors: readonly Actor[] }) {
  const view = useActorView();
  const [adding, setAdding] = useState(false);
  const { words, kind, actor } = view;
  const shown = useMemo(() => filterActors(actors, words, kind), [actors, words, kind]);
  const names = useMemo(() => new Map(actors.map(({ id, name }) => [id, name])), [actors]);
  const chosen = actors.find(({ id }) => id === actor);
  const step = (by: 1 | -1) => (): void => {
    const at = shown.findIndex(({ id }) => id === actor);
    const next = shown[at < 0 ? 0 : at + by];
    if (next) view.set({ actor: next.id }, true);
  };
  useKeys('Actors', [
    { key: 'j', label: 'Next actor', run: step(1) },
    { key: 'k', label: 'Actor before', run: step(-1) },
  ]);
  useStatus(`${shown.length} of ${actors.length} actors`);
  const form = adding && (
    <ActorForm
      actor={null}
      actors={actors}
      onClose={() => setAdding(false)}
      onDone={(id) => view.set({ actor: id, words: null, kind: null })}
    />
  );
  if (actors.length === 0) {
    return (
      <>
        <EmptyState
          title="No actors yet"
          action={<Button onClick={() => setAdding(true)}>New actor</Button>}
        >
          States, bodies and persons with their names in every script, their offices over time and
          their memberships. Observations, agreements and figures name them.
        </EmptyState>
        {form}
      </>
    );
  }
  return (
    <div className={classes.room} data-open={chosen !== undefined || undefined}>
      <ActorList shown={shown} view={view} names={names} onNew={() => setAdding(true)} />
      {chosen ? (
        <ActorPage key={chosen.id} id={chosen.id} actors={actors} view={view} />
      ) : (
        <p className={classes.choose}>
          Choose an actor to see its names, offices and what names it.
        </p>
      )}
      {form}
    </div>
  );
}
