import { Button, Group, Kbd, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DISMISSAL_REASONS } from '../../audit/model.ts';

interface Props {
  /** How many findings are to be dismissed; 0 keeps it closed. */
  readonly count: number;
  onClose(): void;
  onReason(reason: string): void;
}

/** A reason from a short list with one key, or a sentence. */
export function DismissDialog({ count, onClose, onReason }: Props) {
  const [own, setOwn] = useState('');
  const choose = (reason: string): void => {
    setOwn('');
    onReason(reason);
  };
  const pressed = (event: React.KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    const reason = DISMISSAL_REASONS[Number(event.key) - 1];
    if (reason !== undefined) choose(reason);
  };
  return (
    <Modal
      opened={count > 0}
      onClose={onClose}
      title={count === 1 ? 'Why is this no fault?' : `Why are these ${count} no faults?`}
      data-keys="own"
    >
      <Stack gap="xs" pt={3} onKeyDown={pressed}>
        {DISMISSAL_REASONS.map((reason, at) => (
          <Button
            key={reason}
            variant="default"
            justify="space-between"
            rightSection={<Kbd size="xs">{at + 1}</Kbd>}
            onClick={() => choose(reason)}
            {...(at === 0 && { 'data-autofocus': true })}
          >
            {reason}
          </Button>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (own.trim() !== '') choose(own.trim());
          }}
        >
          <Group gap="xs" align="end">
            <TextInput
              label="Or in your own words"
              value={own}
              maxLength={500}
              onChange={(event) => setOwn(event.currentTarget.value)}
              style={{ flex: 1 }}
            />
            <Button type="submit" variant="default" disabled={own.trim() === ''}>
              Dismiss
            </Button>
          </Group>
        </form>
      </Stack>
    </Modal>
  );
}
