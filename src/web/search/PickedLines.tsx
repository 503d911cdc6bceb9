import { Button, CloseButton, Kbd, Text } from '@mantine/core';
import type { HitPlace } from './hit-place.ts';
import classes from './search.module.css';
import type { HitCoding } from './use-hit-coding.ts';

interface Props {
  readonly places: readonly HitPlace[];
  readonly one: 'line' | 'passage';
  readonly coding: HitCoding;
  onNone(): void;
}

/** What can be done with the picked lines; each act is one change, taken back with u. */
export function PickedLines({ places, one, coding, onNone }: Props) {
  const { last } = coding;
  return (
    <div className={classes.picked} role="toolbar" aria-label={`Picked ${one}s`}>
      <Text size="sm" fw={600}>
        {places.length === 1
          ? `1 ${one} picked`
          : `${places.length.toLocaleString('en')} ${one}s picked`}
      </Text>
      <Button
        size="compact-sm"
        rightSection={<Kbd size="xs">c</Kbd>}
        onClick={() => coding.ask(places)}
      >
        Code…
      </Button>
      {last && (
        <Button
          size="compact-sm"
          variant="default"
          maw={240}
          rightSection={<Kbd size="xs">.</Kbd>}
          onClick={() => coding.repeat(places)}
        >
          {last.name}
        </Button>
      )}
      <CloseButton ml="auto" size="sm" aria-label="Pick none" onClick={onNone} />
    </div>
  );
}
