import { List, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { branchOf } from '../../coding/codebook.ts';
import type { MergeForecast as Forecast } from '../../coding/codebook-model.ts';
import type { Code } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { MergeForecast } from '../parts/MergeForecast.tsx';
import { useChange } from '../parts/use-change.ts';
import { referenceWords } from './reference-words.ts';
import { codeChoices, passagesWords } from './use-codebook.ts';

interface Props {
  readonly code: Code;
  readonly codes: readonly Code[];
  onClose(): void;
}

/** Says what will happen before it does. */
export function MergeDialog({ code, codes, onClose }: Props) {
  const [into, setInto] = useState<string | null>(null);
  const detail = useDetail();
  const branch = branchOf(codes, code.id);
  const name = codes.find(({ id }) => id === into)?.name ?? '';
  const forecast = useQuery({
    queryKey: ['merge', code.id, into],
    queryFn: () =>
      answer(api.codes[':id'].merge.$get({ param: { id: code.id }, query: { into: into ?? '' } })),
    enabled: into !== null,
  });
  const merge = useChange(
    () =>
      answer(api.codes[':id'].merge.$post({ param: { id: code.id }, json: { into: into ?? '' } })),
    {
      onDone: () => {
        onClose();
        if (into !== null) detail.open('code', into);
      },
    },
  );
  return (
    <MergeForecast
      title={`Merge “${code.name}” into another code`}
      choice={
        <Select
          label="Into"
          data-autofocus
          searchable
          value={into}
          onChange={setInto}
          data={codeChoices(codes, ({ id }) => !branch.has(id))}
          nothingFoundMessage="No such code"
        />
      }
      error={forecast.error}
      forecast={
        forecast.data && (
          <List size="sm">
            {forecastWords(code.name, name, forecast.data).map((words) => (
              <List.Item key={words}>{words}</List.Item>
            ))}
          </List>
        )
      }
      merging={merge.isPending}
      onMerge={() => merge.mutate(undefined)}
      onClose={onClose}
    />
  );
}

function forecastWords(from: string, into: string, of: Forecast): string[] {
  const words = [`${passagesWords(of.moved)} coded “${from}” will be coded “${into}”.`];
  if (of.doubled > 0) {
    words.push(
      `${passagesWords(of.doubled)} have both codes by the same coder at the same place: there one coding stays.`,
    );
  }
  if (of.children > 0) {
    words.push(
      `${of.children === 1 ? '1 code' : `${of.children} codes`} below move below “${into}”.`,
    );
  }
  if (of.memos > 0) words.push(`Memos that go along: ${of.memos}.`);
  if (of.settlements > 0) words.push(`Settled disagreements that go along: ${of.settlements}.`);
  words.push(
    ...referenceWords(of.references, `will name “${into}” instead`).map((one) => `${one}.`),
  );
  words.push(`“${from}”, its definition and rules leave the codebook; “${into}” keeps its own.`);
  return words;
}
