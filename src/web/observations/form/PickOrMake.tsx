import { Select } from '@mantine/core';
import { useState } from 'react';
import { holdsWords } from '../../parts/fold.ts';

export interface Offer {
  readonly value: string;
  readonly label: string;
  /** Other words by which it is found: names in other scripts. */
  readonly words?: string;
}

export interface Maker {
  /** `state`, `source`. */
  readonly what: string;
  /** `Make “Baku”, a state`. */
  label(name: string): string;
}

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly offers: readonly Offer[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly makers: readonly Maker[];
  readonly placeholder: string;
  onPick(value: string): void;
  /** Where it may be left empty again. */
  readonly onClear?: (() => void) | undefined;
  onMake(what: string, name: string): void;
}

/** No id begins with a blank. */
const MAKE = ' ';

/** One of the case's things by any of its names; a name that is not there can be made one. */
export function PickOrMake({ label, offers, value, makers, onPick, ...props }: Props) {
  const { onMake, onClear, ...rest } = props;
  const [search, setSearch] = useState('');
  const name = search.trim();
  const known = offers.some((offer) => offer.label === name);
  const made =
    name === '' || known
      ? []
      : makers.map((maker) => ({ value: `${MAKE}${maker.what}`, label: maker.label(name) }));
  const words = new Map(offers.map((offer) => [offer.value, offer.words ?? offer.label]));
  return (
    <Select
      {...rest}
      size="xs"
      aria-label={label}
      searchable
      limit={60}
      allowDeselect={false}
      clearable={onClear !== undefined}
      data={[...offers.map((offer) => ({ value: offer.value, label: offer.label })), ...made]}
      value={value === '' ? null : value}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="Nothing of that name"
      filter={({ options, search: asked }) =>
        options.filter(
          (option) =>
            'value' in option &&
            (option.value.startsWith(MAKE) ||
              holdsWords(`${words.get(option.value) ?? ''} ${option.label}`, asked)),
        )
      }
      onChange={(next) => {
        if (next === null) onClear?.();
        else if (next.startsWith(MAKE)) onMake(next.slice(MAKE.length), name);
        else onPick(next);
      }}
    />
  );
}
