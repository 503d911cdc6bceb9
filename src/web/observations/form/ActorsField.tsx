import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { madeOf, madeWhat, matching, PickOrMake } from './PickOrMake.tsx';
import { ACTOR_MAKERS, useActorOffers } from './use-actor-offers.ts';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: readonly string[];
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly description?: string;
  onChange(actors: string[]): void;
}

/** Several actors, each found by any of its names; one that is not there can be made. */
export function ActorsField({ value, onChange, ...rest }: Props) {
  const { offers, make } = useActorOffers();
  const [search, setSearch] = useState('');
  const name = search.trim();
  return (
    <MultiSelect
      {...rest}
      size="xs"
      placeholder={value.length === 0 ? 'Type a name' : ''}
      searchable
      limit={60}
      data={[
        ...offers.map((offer) => ({ value: offer.value, label: offer.label })),
        ...madeOf(name, offers, ACTOR_MAKERS),
      ]}
      value={[...value]}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="Nobody of that name"
      filter={({ options, search: asked }) => matching(options, asked, offers)}
      onChange={(next) => {
        const kind = next.map(madeWhat).find((what) => what !== null);
        if (kind === undefined) onChange(next);
        else make({ kind, name, onMade: (id) => onChange([...value, id]) });
      }}
    />
  );
}

interface OneProps extends Omit<Props, 'value' | 'onChange' | 'description'> {
  /** '' for none. */
  readonly value: string;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  onChange(actor: string): void;
}

/** One actor, in the same way. */
export function ActorField({ clearable = false, onChange, ...rest }: OneProps) {
  const { offers, make } = useActorOffers();
  return (
    <PickOrMake
      placeholder="Type a name"
      {...rest}
      labelled
      offers={offers}
      makers={ACTOR_MAKERS}
      onPick={onChange}
      onClear={clearable ? () => onChange('') : undefined}
      onMake={(kind, name) => make({ kind, name, onMade: onChange })}
    />
  );
}
