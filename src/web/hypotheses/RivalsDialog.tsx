import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Rivalry } from '../../hypotheses/weighing/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { useDesk } from './desk.ts';
import { faultAt } from './faults-of.ts';
import { readShare } from './read-chance.ts';
import { short } from './words.ts';

const sumWords = (priors: readonly (number | null)[]): string => {
  if (priors.some((prior) => prior === null)) return 'One of the priors is no number from 0 to 1.';
  const sum = priors.reduce<number>((all, prior) => all + (prior ?? 0), 0);
  return `They sum to ${Number(sum.toFixed(4))}${Math.abs(sum - 1) > 0.002 ? ' and not to 1' : ''}.`;
};

/** Priors, what makes the rivals rivals, and what of all other answers. */
export function RivalsDialog({ onClose }: { onClose(): void }) {
  const { rivalry, rivals } = useDesk();
  const [question, setQuestion] = useState(rivalry.question);
  const [priors, setPriors] = useState(rivals.map(({ prior }) => short(prior)));
  const [exclusive, setExclusive] = useState(rivalry.exclusive);
  const [rest, setRest] = useState<Rivalry['rest']>(rivalry.rest);
  const save = useChange(
    (json: Pick<Rivalry, 'question' | 'rivals' | 'exclusive' | 'rest'>) =>
      answer(api.rivalries[':id'].$patch({ param: { id: rivalry.id }, json })),
    { onDone: onClose },
  );
  const takeOut = useChange(
    (hypothesis: string) =>
      answer(
        api.rivalries[':id'].rivals[':hypothesis'].$delete({
          param: { id: rivalry.id, hypothesis },
        }),
      ),
    { onDone: onClose },
  );
  const read = priors.map((text) => readShare(text).share);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (read.some((prior) => prior === null)) return;
    save.mutate({
      ...{ question, exclusive, rest },
      rivals: rivals.map(({ id, prior }, j) => ({
        hypothesis: id,
        // What was not touched keeps all its digits.
        prior: priors[j] === short(prior) ? prior : (read[j] ?? 0),
      })),
    });
  };
  return (
    <Modal opened onClose={onClose} title="Rivals and priors" size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Question"
            maxLength={2000}
            value={question}
            error={faultAt(save.error, 'question')}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
          />
          {rivals.map(({ id, label }, j) => (
            <Group key={id} gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                flex={1}
                label={`Prior of ${label}`}
                value={priors[j] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  setPriors(priors.map((one, at) => (at === j ? value : one)))
                }
              />
              {rivals.length > 2 && (
                <Button
                  variant="default"
                  loading={takeOut.isPending}
                  aria-label={`Take out ${label}`}
                  onClick={() => takeOut.mutate(id)}
                >
                  Take out
                </Button>
              )}
            </Group>
          ))}
          <Group gap="md">
            <Text size="sm" role="status" c={faultAt(save.error, 'rivals') ? 'red' : 'inherit'}>
              {faultAt(save.error, 'rivals') ?? sumWords(read)}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setPriors(rivals.map(() => short(1 / rivals.length)))}
            >
              All even
            </Button>
          </Group>
          <Textarea
            label="Why no two of them can be true together"
            autosize
            maxLength={2000}
            value={exclusive}
            onChange={({ currentTarget }) => setExclusive(currentTarget.value)}
          />
          <Select
            label="All other answers"
            allowDeselect={false}
            data={[
              { value: '', label: 'are left out' },
              ...rivals.map(({ id, label }) => ({ value: id, label: `are the rival “${label}”` })),
            ]}
            value={rest.as === 'rival' ? rest.hypothesis : ''}
            error={faultAt(save.error, 'rest')}
            onChange={(hypothesis) =>
              setRest(
                hypothesis
                  ? { as: 'rival', hypothesis }
                  : { as: 'excluded', why: rest.as === 'excluded' ? rest.why : '' },
              )
            }
          />
          {rest.as === 'excluded' && (
            <TextInput
              label="Why"
              maxLength={2000}
              value={rest.why}
              error={rest.why.trim() === '' ? 'Say why they are left out.' : null}
              onChange={({ currentTarget }) =>
                setRest({ as: 'excluded', why: currentTarget.value })
              }
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" loading={save.isPending}>
              Keep
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
