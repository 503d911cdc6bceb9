import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Actor, ActorKind } from '../../actors/model.ts';
import { useCase } from '../case/use-case.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { type ActorDraft, draftOf, draftToActor } from './actor-draft.ts';
import { NamesField } from './NamesField.tsx';
import { RolesField } from './RolesField.tsx';

interface Props {
  /** Null for a new one. */
  readonly actor: Actor | null;
  readonly actors: readonly Actor[];
  onClose(): void;
  onDone?(id: string): void;
}

async function save(actor: Actor | null, draft: ActorDraft): Promise<string> {
  const json = draftToActor(draft);
  if (actor) {
    return (await answer(api.actors[':id'].$patch({ param: { id: actor.id }, json }))).id;
  }
  const { actors } = await answer(api.actors.$post({ json: { actors: [json] } }));
  return actors[0]?.id ?? '';
}

const CODES = [
  ['iso2', 'ISO, two letters'],
  ['iso3', 'ISO, three letters'],
  ['cow', 'Correlates of War'],
  ['gw', 'Gleditsch–Ward'],
] as const;

/** All that is known of an actor; one change, one undo. */
export function ActorForm({ actor, actors, onClose, onDone }: Props) {
  const [draft, setDraft] = useState(() => draftOf(actor));
  const set = (fields: Partial<ActorDraft>): void => setDraft({ ...draft, ...fields });
  const change = useChange(() => save(actor, draft), {
    onDone: (id) => {
      onDone?.(id);
      onClose();
    },
  });
  const named = draft.name.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (named) change.mutate(undefined);
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={actor ? `Edit ${actor.name}` : 'New actor'}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Group gap="sm" align="end">
            <TextInput
              style={{ flex: 1 }}
              label="Name on the screens"
              data-autofocus
              maxLength={300}
              value={draft.name}
              onChange={({ currentTarget }) => set({ name: currentTarget.value })}
            />
            <Select
              w={170}
              label="Kind"
              allowDeselect={false}
              data={ActorKind.options}
              value={draft.kind}
              onChange={(kind) => set({ kind: ActorKind.parse(kind) })}
            />
            {draft.kind === 'state' && <ProposeState draft={draft} onPropose={set} />}
          </Group>
          <NamesField names={draft.names} onChange={(names) => set({ names })} />
          <RolesField
            roles={draft.roles}
            actors={actors.filter(({ id }) => id !== actor?.id)}
            onChange={(roles) => set({ roles })}
          />
          {draft.kind === 'state' && (
            <CodesField codes={draft.codes} onChange={(codes) => set({ codes })} />
          )}
          <NoteField note={draft.note} onChange={(note) => set({ note })} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" disabled={!named} loading={change.isPending}>
              {actor ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const NoteField = ({ note, onChange }: { note: string; onChange(note: string): void }) => (
  <Textarea
    label="Note"
    autosize
    minRows={2}
    value={note}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

interface CodesProps {
  readonly codes: ActorDraft['codes'];
  onChange(codes: ActorDraft['codes']): void;
}

const CodesField = ({ codes, onChange }: CodesProps) => (
  <Group gap="sm" grow>
    {CODES.map(([key, label]) => (
      <TextInput
        key={key}
        size="xs"
        label={label}
        value={codes[key]}
        onChange={({ currentTarget: { value } }) => onChange({ ...codes, [key]: value })}
      />
    ))}
  </Group>
);

interface ProposeProps {
  readonly draft: ActorDraft;
  onPropose(fields: Partial<ActorDraft>): void;
}

/** Codes and usual names of a state, by its name or one of its codes. */
function ProposeState({ draft, onPropose }: ProposeProps) {
  const languages = useCase().data?.languages ?? [];
  const [missed, setMissed] = useState(false);
  const propose = async (): Promise<void> => {
    const query = { of: draft.name, languages: ['en', ...languages].join(',') };
    const { state } = await answer(api['state-codes'].$get({ query }));
    setMissed(state === null);
    if (!state) return;
    const { name, names, codes } = draftOf({
      ...{ id: '', kind: 'state', sphere: null, note: '', roles: [] },
      ...{ name: state.name, names: state.names, codes: state.codes },
    });
    const known = new Set(draft.names.map(({ text }) => text));
    onPropose({
      ...{ name, codes },
      names: [
        ...draft.names,
        ...names
          .filter(({ text }) => !known.has(text))
          .map((one) => ({ ...one, key: `state-${one.key}` })),
      ],
    });
  };
  return (
    <div>
      <Button variant="default" disabled={draft.name.trim() === ''} onClick={propose}>
        Fill in a state
      </Button>
      {missed && (
        <Text size="xs" role="status">
          No state has this name or code.
        </Text>
      )}
    </div>
  );
}
