import { ActionIcon, Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Part } from '../../../observations/model.ts';
import { nextKey } from '../../parts/form/lines.ts';
import type { FormPart } from './form-field.ts';

import { PickOrMake } from './PickOrMake.tsx';
import { ACTOR_MAKERS, useActorOffers } from './use-actor-offers.ts';

const PARTS: readonly { value: Part; label: string }[] = [
  { value: 'who', label: 'acts or speaks' },
  { value: 'to', label: 'towards' },
  { value: 'through', label: 'through' },
  { value: 'about', label: 'about' },
];

/** Who took part, and how. */
export function PartLines({ form: { parts }, errors, set }: FormPart) {
  const { offers, make } = useActorOffers();
  const change = (key: number, to: { actor?: string; part?: Part }): void =>
    set({ parts: parts.map((one) => (one.key === key ? { ...one, ...to } : one)) });
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
                makers={ACTOR_MAKERS}
                onPick={(picked) => change(key, { actor: picked })}
                onMake={(kind, name) =>
                  make({ kind, name, onMade: (id) => change(key, { actor: id }) })
                }
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
