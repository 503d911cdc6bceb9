import { Checkbox, Text, TextInput } from '@mantine/core';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { FormLines } from '../parts/form/FormLines.tsx';
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
  const setAll = (next: DraftPeriod[]): void => {
    onPeriods(next);
    change({ periods: draft.periods.filter((id) => next.some((one) => one.id === id)) });
  };
  return (
    <fieldset className={classes.card}>
      <legend>Periods, within the columns</legend>
      <Text size="xs" c="dimmed">
        They belong to the case. Dates are EDTF intervals: 2020-09-27/2020-11-10, or 2020-11-11/..
        for what goes on.
      </Text>
      <FormLines
        as="labelled"
        noun="period"
        add="Period"
        list={periods}
        keyOf={({ id }) => id}
        fresh={() => ({ id: freeId('p', periods), title: '', date: '' })}
        onChange={setAll}
      >
        {(period, at, edit) => (
          <div className={classes.row}>
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
              onChange={({ currentTarget: { value } }) => edit({ title: value })}
            />
            <TextInput
              size="xs"
              w={220}
              label="Dates"
              aria-label={`Dates of period ${at + 1}`}
              value={period.date}
              error={period.date !== '' && edtfRange(period.date) === null}
              onChange={({ currentTarget: { value } }) => edit({ date: value })}
            />
          </div>
        )}
      </FormLines>
    </fieldset>
  );
}
