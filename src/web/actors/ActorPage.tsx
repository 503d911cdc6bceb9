import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowMerge, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Actor } from '../../actors/model.ts';
import { useActor } from '../observations/use-observations.ts';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { ActorForm } from './ActorForm.tsx';
import classes from './actors.module.css';
import { MergeActor } from './MergeActor.tsx';
import { NamedBy } from './NamedBy.tsx';
import { RolesOn } from './RolesOn.tsx';
import type { ActorView } from './use-actor-view.ts';

interface Props {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly view: ActorView;
}

type Dialog = 'edit' | 'merge';

/** Names, offices, memberships, codes, and everything that names the actor. */
export function ActorPage({ id, actors, view }: Props) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  return (
    <Loaded query={useActor(id)}>
      {({ actor, query, references }) => (
        <article className={classes.page} aria-label={actor.name}>
          <Acts view={view} id={id} removable={references.length === 0} onOpen={setDialog} />
          <div>
            <Text size="sm" c="dimmed">
              {actor.kind}
              {Object.entries(actor.codes).map(([key, value]) => ` · ${CODES[key]} ${value}`)}
            </Text>
            <Title order={2} size="h3">
              {actor.name}
            </Title>
          </div>
          {actor.note !== '' && <Text size="sm">{actor.note}</Text>}
          <Names actor={actor} />
          <AllRoles actor={actor} actors={actors} />
          <RolesOn id={id} actors={actors} view={view} />
          <Ways id={id} query={query} />
          <NamedBy references={references} />
          {dialog === 'edit' && (
            <ActorForm actor={actor} actors={actors} onClose={() => setDialog(null)} />
          )}
          {dialog === 'merge' && (
            <MergeActor actor={actor} actors={actors} onClose={() => setDialog(null)} />
          )}
        </article>
      )}
    </Loaded>
  );
}

interface ActsProps {
  readonly id: string;
  readonly view: ActorView;
  /** Nothing names it. */
  readonly removable: boolean;
  onOpen(dialog: Dialog): void;
}

function Acts({ id, view, removable, onOpen }: ActsProps) {
  const remove = useChange(() => answer(api.actors[':id'].$delete({ param: { id } })), {
    onDone: () => view.set({ actor: null }),
  });
  return (
    <Group gap={6}>
      <Button
        className={classes.back ?? ''}
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowLeft size={14} />}
        onClick={() => view.set({ actor: null })}
      >
        All actors
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPencil size={14} />}
        onClick={() => onOpen('edit')}
      >
        Edit
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowMerge size={14} />}
        onClick={() => onOpen('merge')}
      >
        Merge…
      </Button>
      {removable && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTrash size={14} />}
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          Remove
        </Button>
      )}
    </Group>
  );
}

/** To what it did and what was written of it. */
const Ways = ({ id, query }: { id: string; query: string | null }) => (
  <Group gap="md">
    <Anchor component={Link} size="sm" href={`/chronology?actors=${encodeURIComponent(id)}`}>
      Show in the chronology
    </Anchor>
    {query !== null && (
      <Anchor component={Link} size="sm" href={`/search?q=${encodeURIComponent(query)}`}>
        Find in the documents, under all names
      </Anchor>
    )}
  </Group>
);

const CODES: Readonly<Record<string, string>> = {
  iso2: 'ISO',
  iso3: 'ISO',
  cow: 'COW',
  gw: 'Gleditsch–Ward',
};

function Names({ actor: { names } }: { actor: Actor }) {
  if (names.length === 0) return null;
  return (
    <ul className={classes.also} aria-label="Names">
      {names.map(({ text, language, kind }) => (
        <li key={`${language} ${kind} ${text}`}>
          <span lang={language} dir="auto">
            {text}
          </span>{' '}
          <span className={classes.quiet}>
            {language}, {kind}
          </span>
        </li>
      ))}
    </ul>
  );
}

function AllRoles({ actor, actors }: { actor: Actor; actors: readonly Actor[] }) {
  if (actor.roles.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h5">
        Offices and memberships
      </Title>
      <ul className={classes.roles}>
        {actor.roles
          .toSorted((a, b) => (a.period < b.period ? -1 : 1))
          .map((role) => (
            <li key={role.id}>
              <span className={classes.period}>{role.period || 'time not known'}</span>{' '}
              {role.title === '' ? role.kind : role.title},{' '}
              <DetailLink kind="actor" id={role.in} size="sm">
                {actors.find((one) => one.id === role.in)?.name ?? role.in}
              </DetailLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
