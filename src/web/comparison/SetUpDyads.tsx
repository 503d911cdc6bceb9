import { Select, Switch, TextInput } from '@mantine/core';
import { FormLines } from '../parts/form/FormLines.tsx';
import classes from './comparison.module.css';
import { type DraftDyad, newDyad } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';

interface Props extends DraftProps {
  readonly actors: readonly { id: string; name: string; kind: string }[];
}

/** The columns: whose conduct toward whom. */
export function SetUpDyads({ draft, change, actors }: Props) {
  const { dyads } = draft;
  const rank = (kind: string): number => (kind === 'state' ? 0 : 1);
  const choices = actors
    .toSorted((a, b) => rank(a.kind) - rank(b.kind) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ value: id, label: name }));
  const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? '';
  /** A name that nobody has written follows the actors. */
  const edited = (dyad: DraftDyad, of: Partial<DraftDyad>): Partial<DraftDyad> => {
    const after = { ...dyad, ...of };
    const named = `${nameOf(dyad.from)} → ${nameOf(dyad.to)}`;
    const untouched = dyad.label === '' || dyad.label === named;
    const label = `${nameOf(after.from)} → ${nameOf(after.to)}`;
    return untouched && of.label === undefined && after.from !== '' && after.to !== ''
      ? { ...of, label: label.slice(0, 100) }
      : of;
  };
  return (
    <fieldset className={classes.card}>
      <legend>Dyads, the columns</legend>
      <FormLines
        as="labelled"
        noun="dyad"
        add="Dyad"
        list={dyads}
        least={2}
        canAdd={dyads.length < 12}
        keyOf={({ id }) => id}
        fresh={() => newDyad(dyads, dyads[0]?.from)}
        onChange={(next) => change({ dyads: next })}
      >
        {(dyad, at, set) => {
          const edit = (of: Partial<DraftDyad>): void => set(edited(dyad, of));
          return (
            <div className={classes.row}>
              <Select
                searchable
                size="xs"
                label="Whose conduct"
                aria-label={`Whose conduct, dyad ${at + 1}`}
                data={choices}
                value={dyad.from || null}
                onChange={(from) => edit({ from: from ?? '' })}
              />
              <Select
                searchable
                size="xs"
                label="Toward whom"
                aria-label={`Toward whom, dyad ${at + 1}`}
                data={choices.filter(({ value }) => value !== dyad.from)}
                value={dyad.to || null}
                onChange={(to) => edit({ to: to ?? '' })}
              />
              <TextInput
                size="xs"
                w={200}
                label="Name"
                aria-label={`Name of dyad ${at + 1}`}
                value={dyad.label}
                onChange={({ currentTarget: { value } }) => edit({ label: value })}
              />
              <Switch
                size="xs"
                mb={6}
                label="One way only"
                title="Only what goes from the first to the second counts"
                checked={dyad.directed}
                onChange={({ currentTarget: { checked } }) => edit({ directed: checked })}
              />
            </div>
          );
        }}
      </FormLines>
    </fieldset>
  );
}
