import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import classes from './comparison.module.css';
import { type Draft, freeId } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';

type Break = Draft['breaks'][number];

/** Days on which a change is expected, said before looking. */
export function SetUpBreaks({ draft: { breaks }, change }: DraftProps) {
  const edit = (place: number, of: Partial<Break>): void =>
    change({ breaks: breaks.map((one, at) => (at === place ? { ...one, ...of } : one)) });
  return (
    <fieldset className={classes.card}>
      <legend>Changes that you expect</legend>
      <Text size="xs" c="dimmed">
        Written down before looking, they are set against the changes that are found.
      </Text>
      {breaks.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own
        <div key={at} className={classes.row}>
          <TextInput
            size="xs"
            w={130}
            label="Date"
            aria-label={`Date of change ${at + 1}`}
            placeholder="2020-09-27"
            value={one.date}
            error={one.date !== '' && edtfRange(one.date) === null}
            onChange={({ currentTarget: { value } }) => edit(at, { date: value })}
          />
          <TextInput
            size="xs"
            w={300}
            label="What happens"
            aria-label={`Title of change ${at + 1}`}
            value={one.title}
            onChange={({ currentTarget: { value } }) => edit(at, { title: value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take out change ${at + 1}`}
            onClick={() => change({ breaks: breaks.filter((_, place) => place !== at) })}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={13} />}
        onClick={() => change({ breaks: [...breaks, { date: '', title: '' }] })}
      >
        Date
      </Button>
    </fieldset>
  );
}

type Setting = Draft['settings'][number];

/** What the dyads have in common, or not, that might explain a difference. */
export function SetUpSettings({ draft: { settings, dyads }, change }: DraftProps) {
  const edit = (id: string, of: Partial<Setting>): void =>
    change({ settings: settings.map((one) => (one.id === id ? { ...one, ...of } : one)) });
  return (
    <fieldset className={classes.card}>
      <legend>Setting, for most similar systems</legend>
      {settings.map((one, at) => (
        <div key={one.id} className={classes.row}>
          <TextInput
            size="xs"
            w={220}
            label="Attribute"
            aria-label={`Attribute ${at + 1}`}
            value={one.label}
            onChange={({ currentTarget: { value } }) => edit(one.id, { label: value })}
          />
          {dyads.map((dyad) => (
            <TextInput
              key={dyad.id}
              size="xs"
              w={150}
              label={dyad.label || 'Value'}
              value={one.values[dyad.id] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                edit(one.id, { values: { ...one.values, [dyad.id]: value } })
              }
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take out attribute ${at + 1}`}
            onClick={() => change({ settings: settings.filter(({ id }) => id !== one.id) })}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={13} />}
        onClick={() =>
          change({
            settings: [
              ...settings,
              { id: freeId('s', settings), label: 'Attribute', values: {}, note: '' },
            ],
          })
        }
      >
        Attribute
      </Button>
    </fieldset>
  );
}
