import { ActionIcon, Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { ActorKind } from '../../../actors/model.ts';
import type { Part } from '../../../observations/model.ts';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { useActors } from '../use-observations.ts';
import type { FormPart } from './form-field.ts';
import { nextKey } from './form-values.ts';
import { PickOrMake } from './PickOrMake.tsx';

const PARTS: readonly { value: Part; label: string }[] = [
  { value: 'who', label: 'acts or speaks' },
  { value: 'to', label: 'towards' },
  { value: 'through', label: 'through' },
  { value: 'about', label: 'about' },
];

const MAKERS = (['state', 'organisation', 'person'] as const).map((what) => ({
  what,
  label: (name: string) => `Make “${name}”, ${what === 'organisation' ? 'an' : 'a'} ${what}`,
}));

/** Who took part, and how. */
export function PartLines({ form: { parts }, errors, set }: FormPart) {
  const actors = useActors().data?.actors ?? [];
  const offers = actors.map(({ id, name, names }) => ({
    ...{ value: id, label: name },
    words: names.map(({ text }) => text).join(' '),
  }));
  const change = (key: number, to: { actor?: string; part?: Part }): void =>
    set({ parts: parts.map((one) => (one.key === key ? { ...one, ...to } : one)) });
  const make = useChange(
    ({ kind, name }: { key: number; kind: ActorKind; name: string }) =>
      answer(api.actors.$post({ json: { actors: [{ kind, name }] } })),
    {
      onDone: ({ actors: [made] }, { key }) => {
        if (made) change(key, { actor: made.id });
      },
    },
  );
  return (
    <Input.Wrapper size="xs" label="Actors" labelElement="div">
      <Stack gap={6} mt={2}>
        {parts.map(({ key, actor, part }, at) => (
          <Group key={key} gap={6} wrap="nowrap" align="flex-start">
            <NativeSelect
              size="xs"
              w={130}
              aria-label={`How actor ${at + 1} takes part`}
              data={PARTS}
              value={part}
              onChange={({ currentTarget }) => change(key, { part: currentTarget.value as Part })}
            />
            <div style={{ flex: 1, minWidth: 0 }}>
              <PickOrMake
                label={`Actor ${at + 1}`}
                name={`parts.${at}`}
                placeholder="Type a name"
                offers={offers}
                value={actor}
                error={errors[`parts.${at}`]}
                makers={MAKERS}
                onPick={(picked) => change(key, { actor: picked })}
                onMake={(what, name) => make.mutate({ key, kind: ActorKind.parse(what), name })}
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Take actor ${at + 1} out`}
              onClick={() => set({ parts: parts.filter((one) => one.key !== key) })}
            >
              <IconX size={14} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() =>
              set({
                parts: [
                  ...parts,
                  { key: nextKey(parts), actor: '', part: parts.length === 0 ? 'who' : 'to' },
                ],
              })
            }
          >
            Add an actor
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  );
}
