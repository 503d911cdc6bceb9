import { ActionIcon, Button, Select, Switch, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
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
  const edit = (id: string, of: Partial<DraftDyad>): void =>
    change({
      dyads: dyads.map((dyad) => {
        if (dyad.id !== id) return dyad;
        const after = { ...dyad, ...of };
        const named = `${nameOf(dyad.from)} → ${nameOf(dyad.to)}`;
        const untouched = dyad.label === '' || dyad.label === named;
        const label = `${nameOf(after.from)} → ${nameOf(after.to)}`;
        return untouched && of.label === undefined && after.from !== '' && after.to !== ''
          ? { ...after, label: label.slice(0, 100) }
          : after;
      }),
    });
  return (
    <fieldset className={classes.card}>
      <legend>Dyads, the columns</legend>
      {dyads.map((dyad, at) => (
        <div key={dyad.id} className={classes.row}>
          <Select
            searchable
            size="xs"
            label="Whose conduct"
            aria-label={`Whose conduct, dyad ${at + 1}`}
            data={choices}
            value={dyad.from || null}
            onChange={(from) => edit(dyad.id, { from: from ?? '' })}
          />
          <Select
            searchable
            size="xs"
            label="Toward whom"
            aria-label={`Toward whom, dyad ${at + 1}`}
            data={choices.filter(({ value }) => value !== dyad.from)}
            value={dyad.to || null}
            onChange={(to) => edit(dyad.id, { to: to ?? '' })}
          />
          <TextInput
            size="xs"
            w={200}
            label="Name"
            aria-label={`Name of dyad ${at + 1}`}
            value={dyad.label}
            onChange={({ currentTarget: { value } }) => edit(dyad.id, { label: value })}
          />
          <Switch
            size="xs"
            mb={6}
            label="One way only"
            title="Only what goes from the first to the second counts"
            checked={dyad.directed}
            onChange={({ currentTarget: { checked } }) => edit(dyad.id, { directed: checked })}
          />
          {dyads.length > 2 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Take out dyad ${at + 1}`}
              onClick={() => change({ dyads: dyads.filter(({ id }) => id !== dyad.id) })}
            >
              <IconX size={15} />
            </ActionIcon>
          )}
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={13} />}
        disabled={dyads.length >= 12}
        onClick={() => change({ dyads: [...dyads, newDyad(dyads, dyads[0]?.from)] })}
      >
        Dyad
      </Button>
    </fieldset>
  );
}
