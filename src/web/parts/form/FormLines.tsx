import { ActionIcon, Button, Fieldset, Group, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Key, ReactNode } from 'react';
import classes from './form.module.css';

interface Props<T> {
  readonly list: readonly T[];
  /** What one of them is called, with its number: `actor`. */
  readonly noun: string;
  /** What the button says that adds one. */
  readonly add: string;
  /**
   * `rows` of fields as wide as the form, `labelled` ones that are as wide as they need, with labels above; `ruled` where a
   * row is high, `frames` where it is a form by itself.
   */
  readonly as?: 'rows' | 'labelled' | 'ruled' | 'frames';
  /** So many stay. */
  readonly least?: number;
  readonly canAdd?: boolean;
  /** Stays with a line, so that taking one out does not move the words of the others. */
  keyOf(line: T, at: number): Key;
  fresh(): T;
  onChange(list: T[]): void;
  /** The fields of a line; `edit` sets some of them. */
  children(line: T, at: number, edit: (fields: Partial<T>) => void): ReactNode;
}

/** A list in a form: its lines, each with a button that takes it out, and one that adds another. */
export function FormLines<T extends object>(props: Props<T>) {
  const { list, noun, add, as = 'rows', least = 0, canAdd = true, keyOf, children } = props;
  const { fresh, onChange } = props;
  const edit = (place: number, fields: Partial<T>): void =>
    onChange(list.map((one, at) => (at === place ? { ...one, ...fields } : one)));
  return (
    <Stack gap={as === 'rows' ? 6 : 8}>
      {list.map((line, at) => {
        const fields = children(line, at, (some) => edit(at, some));
        const out = list.length > least && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take ${noun} ${at + 1} out`}
            onClick={() => onChange(list.filter((_, place) => place !== at))}
          >
            <IconX size={14} />
          </ActionIcon>
        );
        return as === 'frames' ? (
          <Fieldset
            key={keyOf(line, at)}
            legend={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${at + 1}`}
            p="xs"
            pos="relative"
          >
            <div className={classes.corner}>{out}</div>
            <Stack gap={6}>{fields}</Stack>
          </Fieldset>
        ) : (
          <Group
            key={keyOf(line, at)}
            gap={6}
            wrap="nowrap"
            align={as === 'labelled' ? 'flex-end' : 'flex-start'}
            className={as === 'ruled' ? (classes.line ?? '') : ''}
          >
            <div className={as === 'labelled' ? classes.labelled : classes.fields}>{fields}</div>
            {out}
          </Group>
        );
      })}
      <div>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={12} />}
          disabled={!canAdd}
          onClick={() => onChange([...list, fresh()])}
        >
          {add}
        </Button>
      </div>
    </Stack>
  );
}
