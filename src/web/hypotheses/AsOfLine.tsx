import { Button, Slider, Text } from '@mantine/core';
import { DayField, today } from '../parts/DayField.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useDesk } from './desk.ts';
import { Explain } from './Explain.tsx';
import classes from './hypotheses.module.css';
import { daysOf } from './reckon.ts';

/** What was known by the end of a day: a slider over the days on which something became known, or a date typed. */
export function AsOfLine() {
  const { reckoned, view } = useDesk();
  const days = daysOf(reckoned.weighing);
  const { on } = view;
  // The place after the last day is all that is known; before the first one, nothing.
  const place = on === null ? days.length : days.filter((day) => day <= on).length - 1;
  const go = (to: number): void =>
    view.set({ on: to >= days.length ? null : (days[Math.max(0, to)] ?? null) }, true);
  useKeys('Hypotheses: as of', [
    {
      key: '[',
      label: 'Back to the day before on which something became known',
      run: () => go(place - 1),
    },
    {
      key: ']',
      label: 'On to the next day on which something became known',
      run: () => go(place + 1),
    },
  ]);
  if (days.length === 0) return null;
  return (
    <>
      <Text size="sm" component="span">
        <Explain what="known">as of</Explain>
      </Text>
      <div className={classes.slider}>
        <Slider
          size="sm"
          min={0}
          max={days.length}
          step={1}
          value={Math.max(0, place)}
          onChange={go}
          label={(at) => days[at] ?? 'all that is known'}
          thumbLabel="As of"
          marks={days.length <= 40 ? days.map((_, at) => ({ value: at })) : []}
        />
      </div>
      <DayField label="Day" value={on ?? today()} onChange={(day) => view.set({ on: day }, true)} />
      {on !== null && (
        <Button size="compact-sm" variant="default" onClick={() => view.set({ on: null })}>
          All that is known
        </Button>
      )}
    </>
  );
}
