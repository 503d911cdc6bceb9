import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { faultAt } from './faults-of.ts';

interface Props {
  onDone(id: string): void;
  onClose(): void;
}

interface Answer {
  label: string;
  text: string;
}

const EMPTY: Answer = { label: '', text: '' };

/** A question, two rival answers or more, and why they exclude each other: one change, one undo. */
export function NewRivalry({ onDone, onClose }: Props) {
  const [question, setQuestion] = useState('');
  const [rivals, setRivals] = useState<Answer[]>([EMPTY, EMPTY]);
  const [exclusive, setExclusive] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const save = useChange(
    () =>
      answer(
        api.rivalries.$post({
          json: {
            ...{ question: question.trim(), exclusive: exclusive.trim() },
            rivals: rivals.map(({ label, text }) => ({
              ...{ label: label.trim(), text: text.trim() || label.trim() },
            })),
            rest: { as: 'excluded', why: why.trim() },
          },
        }),
      ),
    { onDone: ({ id }) => onDone(id) },
  );
  const missing = (text: string, words: string): string | null =>
    tried && text.trim() === '' ? words : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const all = [question, why, ...rivals.map(({ label }) => label)];
    if (all.every((text) => text.trim() !== '')) save.mutate();
  };
  const change = (at: number, edit: Partial<Answer>): void =>
    setRivals(rivals.map((one, place) => (place === at ? { ...one, ...edit } : one)));
  return (
    <Modal opened onClose={onClose} title="Set up rivals" size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Question"
            data-autofocus
            required
            maxLength={2000}
            value={question}
            error={missing(question, 'Which question do the rivals answer?')}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
          />
          {rivals.map(({ label, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place until it is saved
            <Group key={at} gap="xs" align="flex-start" wrap="nowrap">
              <TextInput
                w={190}
                label={`Answer ${at + 1}`}
                placeholder="Interests first"
                required
                maxLength={100}
                value={label}
                error={missing(label, 'A few words.')}
                onChange={({ currentTarget }) => change(at, { label: currentTarget.value })}
              />
              <TextInput
                flex={1}
                label="In a sentence"
                maxLength={5000}
                value={text}
                onChange={({ currentTarget }) => change(at, { text: currentTarget.value })}
              />
            </Group>
          ))}
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setRivals([...rivals, EMPTY])}
            >
              Another answer
            </Button>
            {rivals.length > 2 && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setRivals(rivals.slice(0, -1))}
              >
                One less
              </Button>
            )}
          </Group>
          <Textarea
            label="Why no two of them can be true together"
            description="Where two can, make both together an answer of its own. It may wait; there is no verdict before it is said."
            autosize
            maxLength={2000}
            value={exclusive}
            onChange={({ currentTarget }) => setExclusive(currentTarget.value)}
          />
          <Textarea
            label="What of all other answers"
            description="Why there are none worth weighing; or name an answer such as “Something else” above and say so here."
            autosize
            required
            maxLength={2000}
            value={why}
            error={missing(why, 'Say why they are left out.') ?? faultAt(save.error, 'rest')}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          {save.error && (
            <Text size="sm" c="red" role="alert">
              {save.error.message}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" loading={save.isPending}>
              Set them up
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
