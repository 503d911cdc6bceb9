import { Button, Group, Stack, Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

interface Props {
  readonly title: string;
  readonly question: string;
}

/** The question of the study, edited where it stands. */
export function CaseQuestion({ title, question }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = useChange((text: string) => answer(api.case.$patch({ json: { question: text } })), {
    onDone: () => setDraft(null),
  });
  return (
    <Stack gap="xs" maw={760}>
      <Title order={2}>{title}</Title>
      {draft === null ? (
        <UnstyledButton onClick={() => setDraft(question)} title="Edit the question">
          <Text className="serif" size="lg" c={question === '' ? 'dimmed' : 'inherit'}>
            {question === '' ? 'What does this study ask? Write the question here.' : question}
          </Text>
        </UnstyledButton>
      ) : (
        <>
          <Textarea
            aria-label="Question"
            autosize
            autoFocus
            minRows={2}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setDraft(null)}
          />
          <Group gap="xs">
            <Button size="xs" loading={save.isPending} onClick={() => save.mutate(draft)}>
              Save the question
            </Button>
            <Button size="xs" variant="default" onClick={() => setDraft(null)}>
              Leave it
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
