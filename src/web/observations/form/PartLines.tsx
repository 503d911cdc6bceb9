import { Group, Input, NativeSelect } from '@mantine/core';
import type { Part } from '../../../observations/model.ts';
import { FormLines } from '../../parts/form/FormLines.tsx';
import { type Line, nextKey } from '../../parts/form/lines.ts';
import type { FormPart } from './form-field.ts';

import { PickOrMake } from './PickOrMake.tsx';
import { ACTOR_MAKERS, useActorOffers } from './use-actor-offers.ts';

const PARTS: readonly { value: Part; label: string }[] = [
  { value: 'who', label: 'acts or speaks' },
  { value: 'to', label: 'towards' },
  { value: 'through', label: 'through' },
  { value: 'about', label: 'about' },
];

interface Taking {
  actor: string;
  part: Part;
}

/** Who took part, and how. */
export function PartLines({ form: { parts }, errors, set }: FormPart) {
  const { offers, make } = useActorOffers();
  return (
    <Input.Wrapper size="xs" label="Actors" labelElement="div">
      <FormLines
        noun="actor"
        add="Add an actor"
        list={parts}
        keyOf={({ key }) => key}
        fresh={(): Line<Taking> => ({
          ...{ key: nextKey(parts), actor: '' },
          part: parts.length === 0 ? 'who' : 'to',
        })}
        onChange={(next) => set({ parts: next })}
      >
        {({ actor, part }, at, edit) => (
          <Group gap={6} wrap="nowrap" align="flex-start">
            <NativeSelect
              size="xs"
              w={130}
              aria-label={`How actor ${at + 1} takes part`}
              data={PARTS}
              value={part}
              onChange={({ currentTarget }) => edit({ part: currentTarget.value as Part })}
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
                onPick={(picked) => edit({ actor: picked })}
                onMake={(kind, name) => make({ kind, name, onMade: (id) => edit({ actor: id }) })}
              />
            </div>
          </Group>
        )}
      </FormLines>
    </Input.Wrapper>
  );
}
