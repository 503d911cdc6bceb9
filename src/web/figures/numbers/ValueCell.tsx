import { TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { readValue } from '../edit/point-values.ts';
import type { ShownNumber } from '../use-series.ts';
import classes from './value-cell.module.css';

interface Props {
  readonly point: ShownNumber;
  /** Of when and of whom it is: `2019, Russia, Armenia`. */
  readonly words: string;
}

/** A value that is corrected where it stands: Enter opens and saves it, Escape leaves it as it was, arrows go from one to the next. */
export function ValueCell({ point, words }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const save = useChange(
    (value: number) =>
      answer(api['series-points'][':id'].$patch({ param: { id: point.id }, json: { value } })),
    { onDone: () => close() },
  );
  const close = (): void => {
    setTyped(null);
    setLeaving(true);
  };
  useEffect(() => {
    if (!leaving) return;
    button.current?.focus();
    setLeaving(false);
  }, [leaving]);
  if (typed === null) {
    return (
      <UnstyledButton
        ref={button}
        className={classes.value ?? ''}
        data-value
        aria-label={`${words}: ${point.value}. Correct the value`}
        onClick={() => setTyped(String(point.value))}
        onKeyDown={toNeighbour}
      >
        {point.value}
      </UnstyledButton>
    );
  }
  const value = readValue(typed);
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || value === point.value) close();
    else if (value !== null) save.mutate(value);
  };
  return (
    <TextInput
      size="xs"
      autoFocus
      className={classes.field ?? ''}
      aria-label={`Value of ${words}`}
      inputMode="decimal"
      disabled={save.isPending}
      value={typed}
      error={value === null ? 'A number, such as 39.82.' : null}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => !save.isPending && setTyped(null)}
    />
  );
}

/** The value above or below, as in any table of numbers. */
function toNeighbour(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const values = event.currentTarget
    .closest('tbody')
    ?.querySelectorAll<HTMLElement>('[data-value]');
  const all = [...(values ?? [])];
  all[all.indexOf(event.currentTarget) + step]?.focus();
}
