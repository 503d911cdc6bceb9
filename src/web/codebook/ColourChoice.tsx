import { Text } from '@mantine/core';
import { useRef } from 'react';
import { CODE_COLOURS } from '../../coding/codebook-colours.ts';
import classes from './codebook.module.css';

const NAMES: Readonly<Record<string, string>> = {
  '#0072b2': 'Blue',
  '#e69f00': 'Orange',
  '#009e73': 'Green',
  '#cc79a7': 'Pink',
  '#56b4e9': 'Sky blue',
  '#d55e00': 'Vermilion',
  '#b8a800': 'Yellow',
};

/** Colours that colour-blind readers tell apart, and any other. */
export function ColourChoice({
  value,
  onChange,
}: {
  value: string;
  onChange(colour: string): void;
}) {
  const own = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        Colour
      </Text>
      <div className={classes.colours} role="radiogroup" aria-label="Colour">
        {CODE_COLOURS.map((colour) => (
          // biome-ignore lint/a11y/useSemanticElements: a button with a colour, one of a group
          <button
            key={colour}
            type="button"
            role="radio"
            aria-checked={colour === value}
            aria-label={NAMES[colour] ?? colour}
            className={classes.pick}
            style={{ background: colour }}
            onClick={() => onChange(colour)}
          />
        ))}
        <input
          key={value}
          ref={own}
          type="color"
          aria-label="Another colour"
          className={classes.own}
          defaultValue={value}
          onBlur={(event) => {
            if (event.currentTarget.value !== value) onChange(event.currentTarget.value);
          }}
        />
      </div>
    </div>
  );
}
