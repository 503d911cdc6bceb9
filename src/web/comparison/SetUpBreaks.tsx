import { Text, TextInput } from '@mantine/core';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { FormLines } from '../parts/form/FormLines.tsx';
import classes from './comparison.module.css';
import { type Draft, freeId } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';

/** Days on which a change is expected, said before looking. */
export function SetUpBreaks({ draft: { breaks }, change }: DraftProps) {
  return (
    <fieldset className={classes.card}>
      <legend>Changes that you expect</legend>
      <Text size="xs" c="dimmed">
        Written down before looking, they are set against the changes that are found.
      </Text>
      <FormLines
        as="labelled"
        noun="change"
        add="Date"
        list={breaks}
        keyOf={(_, at) => at}
        fresh={() => ({ date: '', title: '' })}
        onChange={(next) => change({ breaks: next })}
      >
        {(one, at, edit) => (
          <div className={classes.row}>
            <TextInput
              size="xs"
              w={130}
              label="Date"
              aria-label={`Date of change ${at + 1}`}
              placeholder="2020-09-27"
              value={one.date}
              error={one.date !== '' && edtfRange(one.date) === null}
              onChange={({ currentTarget: { value } }) => edit({ date: value })}
            />
            <TextInput
              size="xs"
              w={300}
              label="What happens"
              aria-label={`Title of change ${at + 1}`}
              value={one.title}
              onChange={({ currentTarget: { value } }) => edit({ title: value })}
            />
          </div>
        )}
      </FormLines>
    </fieldset>
  );
}

type Setting = Draft['settings'][number];

/** What the dyads have in common, or not, that might explain a difference. */
export function SetUpSettings({ draft: { settings, dyads }, change }: DraftProps) {
  return (
    <fieldset className={classes.card}>
      <legend>Setting, for most similar systems</legend>
      <FormLines
        as="labelled"
        noun="attribute"
        add="Attribute"
        list={settings}
        keyOf={({ id }) => id}
        fresh={(): Setting => ({
          id: freeId('s', settings),
          label: 'Attribute',
          values: {},
          note: '',
        })}
        onChange={(next) => change({ settings: next })}
      >
        {(one, at, edit) => (
          <div className={classes.row}>
            <TextInput
              size="xs"
              w={220}
              label="Attribute"
              aria-label={`Attribute ${at + 1}`}
              value={one.label}
              onChange={({ currentTarget: { value } }) => edit({ label: value })}
            />
            {dyads.map((dyad) => (
              <TextInput
                key={dyad.id}
                size="xs"
                w={150}
                label={dyad.label || 'Value'}
                value={one.values[dyad.id] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  edit({ values: { ...one.values, [dyad.id]: value } })
                }
              />
            ))}
          </div>
        )}
      </FormLines>
    </fieldset>
  );
}
