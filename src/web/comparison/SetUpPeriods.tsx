import { ActionIcon, Button, Checkbox, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import classes from './comparison.module.css';
import { type DraftPeriod, freeId } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';

interface Props extends DraftProps {
  readonly periods: readonly DraftPeriod[];
  onPeriods(periods: DraftPeriod[]): void;
}

/** The periods of the case, and which of them are compared. */
export function SetUpPeriods({ draft, change, periods, onPeriods }: Props) {
  const compared = (id: string): boolean =>
    draft.periods.length === 0 || draft.periods.includes(id);
  const choose = (id: string, on: boolean): void => {
    const chosen = periods.map((one) => one.id).filter((one) => (one === id ? on : compared(one)));
    change({ periods: chosen.length === periods.length ? [] : chosen });
  };
  const edit = (id: string, of: Partial<DraftPeriod>): void =>
    onPeriods(periods.map((one) => (one.id === id ? { ...one, ...of } : one)));
  const remove = (id: string): void => {
    onPeriods(periods.filter((one) => one.id !== id));
    change({ periods: draft.periods.filter((one) => one !== id) });
  };
  return (
    <fieldset className={classes.card}>
      <legend>Periods, within the columns</legend>
      <Text size="xs" c="dimmed">
        They belong to the case. Dates are EDTF intervals: 2020-09-27/2020-11-10, or 2020-11-11/..
        for what goes on.
      </Text>
      {periods.map((period, at) => (
        <div key={period.id} className={classes.row}>
          <Checkbox
            size="xs"
            mb={8}
            aria-label={`Compare period ${at + 1}`}
            checked={compared(period.id)}
            onChange={({ currentTarget: { checked } }) => choose(period.id, checked)}
          />
          <TextInput
            size="xs"
            label="Title"
            aria-label={`Title of period ${at + 1}`}
            value={period.title}
            onChange={({ currentTarget: { value } }) => edit(period.id, { title: value })}
          />
          <TextInput
            size="xs"
            w={220}
            label="Dates"
            aria-label={`Dates of period ${at + 1}`}
            value={period.date}
            error={period.date !== '' && edtfRange(period.date) === null}
            onChange={({ currentTarget: { value } }) => edit(period.id, { date: value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take out period ${at + 1}`}
            onClick={() => remove(period.id)}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={13} />}
        onClick={() => onPeriods([...periods, { id: freeId('p', periods), title: '', date: '' }])}
      >
        Period
      </Button>
    </fieldset>
  );
}
