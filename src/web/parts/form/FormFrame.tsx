import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import classes from './form.module.css';
import type { FormState } from './use-form.ts';

interface Props<Values, Value> {
  /** Heading: `Edit the observation`. */
  readonly title: string;
  readonly state: FormState<Values, Value>;
  /** Name of the field where the first key goes; null for the heading, so that the keys of the screen still work. */
  readonly focus: string | null;
  readonly save: string;
  readonly saving: boolean;
  onSave(value: Value, done: () => void): void;
  onLeave(): void;
  /** Its fields. */
  readonly children: ReactNode;
  /** What else can be done, at the right of the foot. */
  readonly more?: ReactNode;
}

/** A form in the detail pane. What is wrong is said at its field; saving goes to the first of these. */
export function FormFrame<Values, Value>({ title, state, focus, ...rest }: Props<Values, Value>) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wanted = focus === null ? 'h2' : `[name="${focus}"]`;
    box.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [focus]);
  const submit = (): void => {
    const { value } = state.read();
    if (value !== null) rest.onSave(value, state.forget);
    else requestAnimationFrame(() => firstWrong(box.current)?.focus());
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      ref={box}
      noValidate
      onBlur={state.left}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <Title order={2} size="h4" tabIndex={-1} className={classes.heading}>
          {title}
        </Title>
        {state.restored && (
          <Text size="xs" c="dimmed">
            What was typed here before is still here.{' '}
            <Anchor component="button" type="button" size="xs" onClick={state.reset}>
              Begin anew
            </Anchor>
          </Text>
        )}
        {rest.children}
        <div className={classes.acts}>
          <Button type="submit" size="xs" loading={rest.saving}>
            {rest.save}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              state.forget();
              rest.onLeave();
            }}
          >
            Leave it
          </Button>
          <Text size="xs" c="dimmed">
            Ctrl+Enter saves
          </Text>
          {rest.more}
        </div>
      </Stack>
    </form>
  );
}

const firstWrong = (box: HTMLElement | null): HTMLElement | null =>
  box?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
