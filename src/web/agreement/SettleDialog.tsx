import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';

interface Props {
  readonly applies: boolean;
  readonly code: string;
  /** The reason given before, when it is settled already. */
  readonly before: string;
  onClose(): void;
  onSettle(why: string): void;
}

/** The reason is kept with the verdict: without it nobody can learn from the disagreement. */
export function SettleDialog({ applies, code, before, onClose, onSettle }: Props) {
  const [why, setWhy] = useState(before);
  const done = why.trim() !== '';
  const settle = (): void => {
    if (done) onSettle(why.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`“${code}” ${applies ? 'applies' : 'does not apply'} here`}
      data-keys="own"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          settle();
        }}
      >
        <Textarea
          label="Why"
          value={why}
          maxLength={2000}
          autosize
          minRows={2}
          data-autofocus
          onChange={(event) => setWhy(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            settle();
          }}
        />
        <Text size="xs" c="dimmed" mt={4}>
          The codings of the coders stay as they are, and so does their agreement.
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!done}>
            Settle
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
