import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Rivalry } from '../../hypotheses/weighing/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { readShare } from './read-chance.ts';

interface Props {
  readonly rivalry: Rivalry;
  readonly value: string | null;
  onChange(origin: string | null): void;
}

/** From which one text or agency it comes together with others; a new one is kept at once. */
export function OriginField({ rivalry, value, onChange }: Props) {
  const [making, setMaking] = useState(false);
  const [title, setTitle] = useState('');
  const [discount, setDiscount] = useState('1');
  const read = readShare(discount);
  const save = useChange(
    (origin: Rivalry['origins'][number]) =>
      answer(
        api.rivalries[':id'].$patch({
          param: { id: rivalry.id },
          json: { origins: [...rivalry.origins, origin] },
        }),
      ),
    {
      onDone: (_, { id }) => {
        setMaking(false);
        onChange(id);
      },
    },
  );
  return (
    <Stack gap="xs">
      <Select
        label="Common origin"
        description="Of those that come from one text, the strongest counts in full."
        clearable
        placeholder="none"
        data={rivalry.origins.map((one) => ({
          value: one.id,
          label: `${one.title} (λ ${one.discount})`,
        }))}
        value={value}
        onChange={onChange}
      />
      {making ? (
        <>
          <TextInput
            size="xs"
            label="What they have in common"
            placeholder="one ministry's statement"
            maxLength={300}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Group gap="xs" align="flex-end">
            <TextInput
              size="xs"
              w={200}
              label="λ: 1 counts them as one, 0 each in full"
              value={discount}
              error={read.problem}
              onChange={({ currentTarget }) => setDiscount(currentTarget.value)}
            />
            <Button
              size="xs"
              variant="default"
              disabled={title.trim() === '' || read.share === null}
              loading={save.isPending}
              onClick={() =>
                read.share !== null &&
                save.mutate({
                  ...{ id: crypto.randomUUID(), title: title.trim() },
                  discount: read.share,
                })
              }
            >
              Keep the origin
            </Button>
          </Group>
        </>
      ) : (
        <div>
          <Button size="compact-xs" variant="subtle" onClick={() => setMaking(true)}>
            Another origin
          </Button>
        </div>
      )}
    </Stack>
  );
}
