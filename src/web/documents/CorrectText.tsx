import { Button, Group, List, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { useChange } from '../parts/use-change.ts';
import type { ShownDocument } from './DocumentPage.tsx';
import { numberWords } from './document-words.ts';

interface Props {
  readonly document: ShownDocument;
  onClose(): void;
}

/** The words of a document put right: first it is shown what happens to the codings, then it is kept. */
export function CorrectText({ document, onClose }: Props) {
  const words = useQuery({
    queryKey: ['words', document.text],
    queryFn: () => answer(api.documents[':id'].words.$get({ param: { id: document.id } })),
  });
  return (
    <Modal opened onClose={onClose} title="Correct the text" size="xl">
      <Loaded query={words}>
        {({ text }) => <Correction document={document} text={text} onClose={onClose} />}
      </Loaded>
    </Modal>
  );
}

function Correction({ document, text: before, onClose }: Props & { text: string }) {
  const [text, setText] = useState(before);
  const [reason, setReason] = useState('');
  const param = { id: document.id };
  const preview = useMutation({
    mutationFn: () =>
      answer(api.documents[':id'].correction.preview.$post({ param, json: { text } })),
  });
  const keep = useChange(
    () => answer(api.documents[':id'].correction.$post({ param, json: { text, reason } })),
    { onDone: onClose },
  );
  return (
    <Stack gap="sm">
      <Text size="sm">
        The text as it was stays as an earlier revision. Codings go over with their words; those
        whose words were changed wait for you.
      </Text>
      <Textarea
        label="Text"
        minRows={14}
        maxRows={22}
        autosize
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          preview.reset();
        }}
        styles={{ input: { fontFamily: 'var(--serif)' } }}
      />
      <TextInput
        label="Why"
        placeholder="Misread by the scanner"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {preview.error && <ProblemAlert error={preview.error} />}
      {preview.data && <FateOfCodings fate={preview.data} />}
      <Group>
        {preview.data ? (
          <Button loading={keep.isPending} onClick={() => keep.mutate(undefined)}>
            Keep the corrected text
          </Button>
        ) : (
          <Button
            disabled={text === before || text.trim() === ''}
            loading={preview.isPending}
            onClick={() => preview.mutate()}
          >
            See what happens to the codings
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

interface Fate {
  readonly carried: number;
  readonly blanks: number;
  readonly review: number;
  readonly waiting: readonly { id: string; code: string; quote: string; why: string }[];
}

function FateOfCodings({ fate }: { fate: Fate }) {
  const { carried, blanks, review, waiting } = fate;
  if (carried + blanks + review === 0) {
    return (
      <Text size="sm" role="status">
        Nothing is coded in this text.
      </Text>
    );
  }
  return (
    <div role="status">
      <Text size="sm">
        {numberWords(carried + blanks)} codings go over
        {blanks > 0 && ` (${numberWords(blanks)} with other blanks)`}, {numberWords(review)} wait
        for review.
      </Text>
      <List size="sm">
        {waiting.map(({ id, code, quote, why }) => (
          <List.Item key={id}>
            {code}: “{quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}”. {why}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
