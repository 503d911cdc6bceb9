import { Autocomplete, Input, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProbabilityWords } from '../../../hypotheses/probability-words.ts';
import { useRivalries } from '../../hypotheses/use-weighing.ts';
import { answer, api } from '../../parts/api.ts';
import type { FormPart } from '../../parts/form/form-part.ts';
import type { EmittedTexts, ExpectationValues } from './expectation-values.ts';

/** Every rival of the case once, and what else has said something; with their labels. */
function useSayers(emitted: EmittedTexts): { id: string; label: string }[] {
  const rivalries = useRivalries().data ?? [];
  const { data = [] } = useQuery({
    queryKey: ['hypotheses'],
    queryFn: async () => (await answer(api.hypotheses.$get())).hypotheses,
  });
  const labels = new Map(data.map(({ id, label }) => [id, label]));
  const rivals = rivalries.flatMap((one) => one.rivals.map(({ hypothesis }) => hypothesis));
  return [...new Set([...rivals, ...Object.keys(emitted)])].map((id) => ({
    ...{ id, label: labels.get(id) ?? id },
  }));
}

/** How probable each rival makes it; what is left empty says nothing. */
export function EmittedFields({ form: { emitted }, errors, set }: FormPart<ExpectationValues>) {
  const sayers = useSayers(emitted);
  if (sayers.length === 0) return null;
  return (
    <Input.Wrapper
      size="xs"
      label="How probable the hypotheses make it"
      labelElement="div"
      description="P(it comes true | hypothesis), or nothing. One forecast of all rivals needs a word of each."
    >
      <Stack gap={6} mt={4}>
        {sayers.map(({ id, label }) => (
          <Autocomplete
            key={id}
            size="xs"
            label={`If ${label}`}
            name={`emitted.${id}`}
            data={[...ProbabilityWords.options]}
            value={emitted[id]?.text ?? ''}
            error={errors[`emitted.${id}`]}
            onChange={(text) =>
              set({ emitted: { ...emitted, [id]: { why: emitted[id]?.why ?? '', text } } })
            }
          />
        ))}
      </Stack>
    </Input.Wrapper>
  );
}
