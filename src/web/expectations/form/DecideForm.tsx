import { ActionIcon, Button, Group, Input, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Bearing } from '../../../hypotheses/expectations/model.ts';
import { ObservationField } from '../../observations/form/ObservationsField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { nextKey } from '../../parts/form/lines.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { EFFECTS, STATUSES } from '../status-words.ts';
import type { ShownExpectation } from '../use-expectation.ts';
import {
  type DecisionValues,
  decisionValues,
  type FilledDecision,
  readDecision,
} from './decision-values.ts';

interface Props {
  readonly expectation: ShownExpectation;
  readonly saving: boolean;
  onSave(decision: FilledDecision, done: () => void): void;
  onLeave(): void;
}

type Part = FormPart<DecisionValues>;

/** What came of an expectation, and by which observations one knows. */
export function DecideForm({ expectation, ...frame }: Props) {
  const state = useForm(`decide ${expectation.id}`, decisionValues(expectation), (form) =>
    readDecision(expectation, form),
  );
  const part = { form: state.form, errors: state.errors, set: state.set };
  return (
    <FormFrame {...frame} state={state} title="What came of it" save="Decide" focus={null}>
      <Text size="sm">{expectation.text}</Text>
      {expectation.condition !== '' && <Text size="sm">Only if: {expectation.condition}</Text>}
      <BearingLines {...part} />
      <Outcome {...part} />
      <WordsField
        label="Why so"
        name="resolution"
        lines={8}
        value={state.form.resolution}
        error={state.errors.resolution}
        onChange={(resolution) => state.set({ resolution })}
      />
      <WordsField
        label="Judged by"
        name="resolvedBy"
        value={state.form.resolvedBy}
        error={state.errors.resolvedBy}
        onChange={(resolvedBy) => state.set({ resolvedBy })}
      />
      <DateField
        label="Decided by what happened on"
        name="resolvedOn"
        value={state.form.resolvedOn}
        error={state.errors.resolvedOn}
        onChange={(resolvedOn) => state.set({ resolvedOn })}
      />
    </FormFrame>
  );
}

const OUTCOMES = ['true', 'false', 'mixed', 'void', 'disputed'] as const;

function Outcome({ form, errors, set }: Part) {
  return (
    <Radio.Group
      size="xs"
      label="It"
      required
      value={form.status}
      error={errors.status}
      onChange={(status) => set({ status: status as DecisionValues['status'] })}
    >
      <Stack gap={6} mt={4}>
        {OUTCOMES.map((status) => (
          <Radio
            key={status}
            size="xs"
            name="status"
            value={status}
            label={STATUSES[status].label}
            description={STATUSES[status].says}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const NEW: Bearing = { observation: '', effect: 'supports', why: '' };

function BearingLines({ form: { bearing }, errors, set }: Part) {
  const change = (key: number, to: Partial<Bearing>): void =>
    set({ bearing: bearing.map((one) => (one.key === key ? { ...one, ...to } : one)) });
  return (
    <Input.Wrapper size="xs" label="What bears on it" labelElement="div" error={errors.bearing}>
      <Stack gap={8} mt={2}>
        {bearing.map((one, at) => (
          <Group key={one.key} gap={6} wrap="nowrap" align="flex-start">
            <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
              <ObservationField
                label={`Observation ${at + 1}`}
                name={`bearing.${at}`}
                value={one.observation === '' ? null : one.observation}
                error={errors[`bearing.${at}`]}
                onChange={(observation) => change(one.key, { observation: observation ?? '' })}
              />
              <NativeSelect
                size="xs"
                aria-label={`How observation ${at + 1} bears on it`}
                data={Object.entries(EFFECTS).map(([value, label]) => ({ value, label }))}
                value={one.effect}
                onChange={({ currentTarget: { value } }) =>
                  change(one.key, { effect: value as Bearing['effect'] })
                }
              />
              <WordsField
                label={`Why observation ${at + 1} does`}
                name={`bearing.${at}.why`}
                lines={4}
                value={one.why}
                onChange={(why) => change(one.key, { why })}
              />
            </Stack>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Take observation ${at + 1} out`}
              onClick={() => set({ bearing: bearing.filter(({ key }) => key !== one.key) })}
            >
              <IconX size={14} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() => set({ bearing: [...bearing, { ...NEW, key: nextKey(bearing) }] })}
          >
            Add an observation
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  );
}
