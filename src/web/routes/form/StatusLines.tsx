import { Group, NativeSelect, Text } from '@mantine/core';
import { LinkStatus } from '../../../relations/routes/model.ts';
import { STATUS_WORDS } from '../../../relations/routes/way-words.ts';
import { ActorField, ActorsField } from '../../observations/form/ActorsField.tsx';
import { LocatorLines } from '../../observations/form/LocatorLines.tsx';
import { ObservationsField } from '../../observations/form/ObservationsField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormLines } from '../../parts/form/FormLines.tsx';
import type { FormErrors, FormPart } from '../../parts/form/form-part.ts';
import { type Line, nextKey } from '../../parts/form/lines.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { emptyStatus, type LinkValues, type StatusValues } from './link-values.ts';

/** What was open when, under whose control, and how one knows. */
export function StatusLines({ form: { statuses }, errors, set }: FormPart<LinkValues>) {
  return (
    <>
      <FormLines
        as="frames"
        noun="status"
        add="Another status"
        list={statuses}
        keyOf={({ key }) => key}
        fresh={() => ({ ...emptyStatus(), key: nextKey(statuses) })}
        onChange={(next) => set({ statuses: next })}
      >
        {(status, at, edit) => (
          <StatusFields status={status} name={`statuses.${at}`} errors={errors} onChange={edit} />
        )}
      </FormLines>
      {errors.statuses !== undefined && (
        <Text size="xs" c="var(--error)" role="alert">
          {errors.statuses}
        </Text>
      )}
    </>
  );
}

interface FieldsProps {
  readonly status: Line<StatusValues>;
  readonly name: string;
  readonly errors: FormErrors;
  onChange(fields: Partial<StatusValues>): void;
}

function StatusFields({ status, name, errors, onChange }: FieldsProps) {
  const { period, why, observations, locators } = status;
  return (
    <>
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
    </>
  );
}

function Openness({ status, name, onChange }: Pick<FieldsProps, 'status' | 'name' | 'onChange'>) {
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
