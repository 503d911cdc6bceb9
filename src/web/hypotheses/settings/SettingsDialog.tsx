import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { useDesk } from '../desk.ts';
import classes from '../hypotheses.module.css';
import type { Settings } from '../reckon.ts';
import { MovedBeliefs } from './MovedBeliefs.tsx';
import { SettingsFields } from './SettingsFields.tsx';
import { readSettings, type SettingsValues, settingsValues } from './settings-values.ts';

/** What the weighing is reckoned with. Everything moves while one writes; it is kept in one step, and undone in one. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const { rivalry, setDraft } = useDesk();
  const [values, setValues] = useState(() => settingsValues(rivalry));
  const form = useRef<HTMLFormElement>(null);
  const save = useChange(
    (json: Settings) => answer(api.rivalries[':id'].$patch({ param: { id: rivalry.id }, json })),
    { onDone: onClose },
  );
  useEffect(() => () => setDraft(null), [setDraft]);
  const { settings, errors } = readSettings(values, rivalry);
  const write = (typed: SettingsValues): void => {
    setValues(typed);
    const read = readSettings(typed, rivalry).settings;
    if (read) setDraft({ settings: read });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (settings) save.mutate(settings);
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <Modal opened onClose={onClose} title="Settings of the weighing" size="xl">
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap="md">
          <SettingsFields
            values={values}
            errors={errors ?? {}}
            origins={rivalry.origins}
            onChange={write}
          />
          {save.error && (
            <Text size="sm" c="red" role="alert">
              {save.error.message}
            </Text>
          )}
          <div className={classes.foot}>
            <MovedBeliefs />
            <Group justify="flex-end" mt="xs">
              <Button variant="default" onClick={onClose}>
                Leave it
              </Button>
              <Button type="submit" loading={save.isPending}>
                Keep
              </Button>
            </Group>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
