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
  /** The label is written above the field, not only said. */
  readonly labelled?: boolean;
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

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Offers to make something of a name that nothing has yet. */
export function madeOf(name: string, offers: readonly Offer[], makers: readonly Maker[]): Choice[] {
  if (name === '' || offers.some((offer) => offer.label === name)) return [];
  return makers.map((maker) => ({ value: `${MAKE}${maker.what}`, label: maker.label(name) }));
}

/** What is to be made; null when something that is there was chosen. */
export const madeWhat = (value: string): string | null =>
  value.startsWith(MAKE) ? value.slice(MAKE.length) : null;

/** Choices that have all words that are asked for in one of their names; what can be made is always offered. */
export function matching(options: readonly object[], asked: string, offers: readonly Offer[]) {
  const words = new Map(offers.map((offer) => [offer.value, offer.words ?? '']));
  return options.filter((option): option is Choice => {
    if (!('value' in option && 'label' in option)) return false;
    const { value, label } = option as Choice;
    return madeWhat(value) !== null || holdsWords(`${words.get(value) ?? ''} ${label}`, asked);
  });
}

/** One of the case's things by any of its names; a name that is not there can be made one. */
export function PickOrMake({ label, labelled = false, offers, value, makers, ...props }: Props) {
  const { onPick, onMake, onClear, ...rest } = props;
  const [search, setSearch] = useState('');
  const name = search.trim();
  return (
    <Select
      {...rest}
      {...(labelled ? { label } : { 'aria-label': label })}
      size="xs"
      searchable
      limit={60}
      allowDeselect={false}
      clearable={onClear !== undefined}
      data={[
        ...offers.map((offer) => ({ value: offer.value, label: offer.label })),
        ...madeOf(name, offers, makers),
      ]}
      value={value === '' ? null : value}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="Nothing of that name"
      filter={({ options, search: asked }) => matching(options, asked, offers)}
      onChange={(next) => {
        const what = next === null ? null : madeWhat(next);
        if (next === null) onClear?.();
        else if (what === null) onPick(next);
        else onMake(what, name);
      }}
    />
  );
}
