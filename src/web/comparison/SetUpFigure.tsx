import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSeriesList } from '../figures/use-series.ts';
import classes from './comparison.module.css';
import { type DraftDyad, type DraftQuestion, printKeys, readKeys } from './draft.ts';

interface Props {
  readonly question: DraftQuestion;
  readonly dyads: readonly DraftDyad[];
  onChange(figure: DraftQuestion['figure']): void;
}

/** A figure that answers the question: a share or a total of a series, for each dyad another one. */
export function SetUpFigure({ question, dyads, onChange }: Props) {
  const series = useSeriesList().data?.series ?? [];
  const { figure } = question;
  if (series.length === 0) return null;
  return (
    <div className={classes.rows}>
      <div className={classes.row}>
        <Select
          size="xs"
          w={280}
          clearable
          label="Figure of a series"
          placeholder="None"
          data={series.map(({ id, title }) => ({ value: id, label: title }))}
          value={figure?.series ?? null}
          onChange={(id) =>
            onChange(
              id === null ? null : { measure: 'share', of: {}, byDyad: {}, ...figure, series: id },
            )
          }
        />
        {figure && (
          <>
            <Select
              size="xs"
              w={110}
              allowDeselect={false}
              label="Measure"
              data={['share', 'total']}
              value={figure.measure}
              onChange={(measure) =>
                onChange({ ...figure, measure: measure === 'total' ? 'total' : 'share' })
              }
            />
            <KeysField
              label="Of all dyads, whose share first"
              placeholder="supplier = Russia"
              value={figure.of}
              onChange={(of) => onChange({ ...figure, of })}
            />
          </>
        )}
      </div>
      {figure && (
        <div className={classes.row}>
          {dyads.map((dyad) => (
            <KeysField
              key={dyad.id}
              label={dyad.label === '' ? 'Of this dyad' : `Of ${dyad.label}`}
              placeholder="recipient = Armenia"
              value={figure.byDyad[dyad.id] ?? {}}
              onChange={(keys) =>
                onChange({ ...figure, byDyad: { ...figure.byDyad, [dyad.id]: keys } })
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface KeysProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: Readonly<Record<string, string>>;
  onChange(keys: Record<string, string>): void;
}

function KeysField({ label, placeholder, value, onChange }: KeysProps) {
  const [text, setText] = useState(() => printKeys(value));
  return (
    <TextInput
      size="xs"
      w={230}
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        onChange(readKeys(currentTarget.value));
      }}
    />
  );
}
