import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { useDesk } from './desk.ts';
import { readChanceText } from './read-chance.ts';

/** One more rival: all that was weighed stays, and waits for its probability under the new one. */
export function AddRival({ onClose }: { onClose(): void }) {
  const { rivalry, rivals, reckoned } = useDesk();
  const [label, setLabel] = useState('');
  const [text, setText] = useState('');
  const [prior, setPrior] = useState((1 / (rivals.length + 1)).toFixed(2));
  const [tried, setTried] = useState(false);
  const read = readChanceText(prior, null);
  const save = useChange(
    (share: number) =>
      answer(
        api.rivalries[':id'].rivals.$post({
          param: { id: rivalry.id },
          json: { label: label.trim(), text: text.trim() || label.trim(), prior: share },
        }),
      ),
    { onDone: onClose },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (label.trim() !== '' && read.chance?.as === 'number') save.mutate(read.chance.likely);
  };
  const count = reckoned.weighing.assessments.filter(({ chances }) => chances.length > 0).length;
  return (
    <Modal opened onClose={onClose} title="Add a rival">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Answer"
            data-autofocus
            required
            maxLength={100}
            value={label}
            error={tried && label.trim() === '' ? 'A few words.' : null}
            onChange={({ currentTarget }) => setLabel(currentTarget.value)}
          />
          <TextInput
            label="In a sentence"
            maxLength={5000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <TextInput
            label="Prior"
            description="The others give of theirs in proportion."
            value={prior}
            error={tried ? read.problem : null}
            onChange={({ currentTarget }) => setPrior(currentTarget.value)}
          />
          {count > 0 && (
            <Text size="sm" c="dimmed">
              There is no verdict until{' '}
              {count === 1 ? 'the observation' : `all ${count} observations`} on the table{' '}
              {count === 1 ? 'has' : 'have'} a probability under it as well.
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" loading={save.isPending}>
              Add it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
