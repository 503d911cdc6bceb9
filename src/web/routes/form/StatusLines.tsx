import { Button, CloseButton, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { LinkStatus } from '../../../relations/routes/model.ts';
import { STATUS_WORDS } from '../../../relations/routes/way-words.ts';
import { ActorField, ActorsField } from '../../observations/form/ActorsField.tsx';
import { LocatorLines } from '../../observations/form/LocatorLines.tsx';
import { ObservationsField } from '../../observations/form/ObservationsField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import type { FormErrors, FormPart } from '../../parts/form/form-part.ts';
import { type Line, nextKey } from '../../parts/form/lines.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { emptyStatus, type LinkValues, type StatusValues } from './link-values.ts';

/** What was open when, under whose control, and how one knows. */
export function StatusLines({ form: { statuses }, errors, set }: FormPart<LinkValues>) {
  const change = (key: number, fields: Partial<StatusValues>): void =>
    set({ statuses: statuses.map((one) => (one.key === key ? { ...one, ...fields } : one)) });
  return (
    <Stack gap={8}>
      {statuses.map((status, at) => (
        <StatusLine
          key={status.key}
          status={status}
          number={at + 1}
          name={`statuses.${at}`}
          errors={errors}
          onChange={(fields) => change(status.key, fields)}
          onRemove={() => set({ statuses: statuses.filter(({ key }) => key !== status.key) })}
        />
      ))}
      {errors.statuses !== undefined && (
        <Text size="xs" c="var(--error)" role="alert">
          {errors.statuses}
        </Text>
      )}
      <div>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={12} />}
          onClick={() =>
            set({ statuses: [...statuses, { ...emptyStatus(), key: nextKey(statuses) }] })
          }
        >
          Another status
        </Button>
      </div>
    </Stack>
  );
}

interface LineProps {
  readonly status: Line<StatusValues>;
  readonly number: number;
  readonly name: string;
  readonly errors: FormErrors;
  onChange(fields: Partial<StatusValues>): void;
  onRemove(): void;
}

function StatusLine({ status, number, name, errors, onChange, onRemove }: LineProps) {
  const { period, why, observations, locators } = status;
  return (
    <Fieldset legend={`Status ${number}`} p="xs" pos="relative">
      <CloseButton
        size="sm"
        pos="absolute"
        top={-4}
        right={4}
        aria-label={`Take status ${number} out`}
        onClick={onRemove}
      />
      <Stack gap={6}>
        <DateField
          label="From when to when"
          name={`${name}.period`}
          required
          value={period}
          error={errors[`${name}.period`]}
          onChange={(next) => onChange({ period: next })}
        />
        <Openness status={status} onChange={onChange} name={name} />
        <WordsField
          label="Why"
          name={`${name}.why`}
          lines={5}
          value={why}
          error={errors[`${name}.why`]}
          onChange={(next) => onChange({ why: next })}
        />
        <ObservationsField
          label="Observations"
          name={`${name}.observations`}
          value={observations}
          onChange={(next) => onChange({ observations: next })}
        />
        <LocatorLines
          prefix={`${name}.locators`}
          form={{ locators }}
          errors={errors}
          set={onChange}
        />
      </Stack>
    </Fieldset>
  );
}

function Openness({ status, name, onChange }: Pick<LineProps, 'status' | 'name' | 'onChange'>) {
  return (
    <>
      <Group gap={6} wrap="nowrap" align="flex-start" grow>
        <NativeSelect
          size="xs"
          label="Is"
          data={LinkStatus.shape.status.options.map((value) => ({
            value,
            label: STATUS_WORDS[value],
          }))}
          value={status.status}
          onChange={({ currentTarget }) =>
            onChange({ status: LinkStatus.shape.status.parse(currentTarget.value) })
          }
        />
        <ActorField
          label="Controlled by"
          name={`${name}.controller`}
          clearable
          value={status.controller}
          onChange={(controller) => onChange({ controller })}
        />
      </Group>
      <ActorsField
        label="Closed to traffic from or to"
        name={`${name}.closedTo`}
        value={status.closedTo}
        onChange={(closedTo) => onChange({ closedTo })}
      />
    </>
  );
}
