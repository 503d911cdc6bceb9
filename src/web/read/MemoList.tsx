import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Memo } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { announce } from './announce.ts';
import classes from './side.module.css';
import { useMemos } from './use-reading-data.ts';

interface Props {
  on: Memo['on'];
  target: string;
  author: string;
  /** Whether memos of other coders are shown; a coder who does not compare must not read them. */
  all: boolean;
  heading: string;
}

/** Memos on one thing: read, write, edit, delete; undo brings them back. */
export function MemoList({ on, target, author, all, heading }: Props) {
  const known = useMemos(on, target).data ?? [];
  const memos = all ? known : known.filter((memo) => memo.author === author);
  const hidden = known.length - memos.length;
  const add = useChange(
    (text: string) => answer(api.memos.$post({ json: { on, target, title: '', text, author } })),
    { onDone: () => announce('The memo is kept.') },
  );
  return (
    <section className={classes.part} aria-label="Memos">
      <h3>{heading}</h3>
      {memos.map((memo) => (
        <OneMemo key={memo.id} memo={memo} />
      ))}
      {hidden > 0 && (
        <Text size="xs" c="dimmed" mb={6}>
          {hidden} of others: shown when you compare
        </Text>
      )}
      <MemoField label="New memo" save={(text) => add.mutate(text)} empties data="new-memo" />
    </section>
  );
}

interface OneProps {
  memo: Memo;
  /** Elsewhere the memo says what it is about. */
  label?: string;
}

export function OneMemo({ memo, label = `Memo by ${memo.author}` }: OneProps) {
  const [editing, setEditing] = useState(false);
  const edit = useChange((json: { title: string; text: string }) =>
    answer(api.memos[':id'].$patch({ param: { id: memo.id }, json })),
  );
  const remove = useChange(() => answer(api.memos[':id'].$delete({ param: { id: memo.id } })), {
    onDone: () => announce('The memo is deleted.'),
  });
  if (editing) {
    return (
      <MemoField
        label="Memo"
        initial={memo.text}
        title={memo.title}
        save={(text, title) => {
          edit.mutate({ title, text });
          setEditing(false);
        }}
        cancel={() => setEditing(false)}
      />
    );
  }
  return (
    <article className={classes.memo} aria-label={label}>
      {memo.title !== '' && (
        <Text size="sm" fw={600} dir="auto">
          {memo.title}
        </Text>
      )}
      <Text size="sm" dir="auto" className={classes.memoText}>
        {memo.text}
      </Text>
      <Group gap={6}>
        <Text size="xs" c="dimmed">
          {memo.author}, {memo.madeAt.slice(0, 10)}
          {memo.changedAt.slice(0, 10) !== memo.madeAt.slice(0, 10) &&
            `, changed ${memo.changedAt.slice(0, 10)}`}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
          Edit
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => remove.mutate(undefined)}>
          Delete
        </Button>
      </Group>
    </article>
  );
}

interface FieldProps {
  label: string;
  initial?: string;
  /** With it the title can be edited too. */
  title?: string;
  empties?: boolean;
  data?: string;
  save(text: string, title: string): void;
  cancel?: () => void;
}

export function MemoField(props: FieldProps) {
  const { label, initial = '', empties, data, save, cancel } = props;
  const [text, setText] = useState(initial);
  const [title, setTitle] = useState(props.title ?? '');
  const done = (): void => {
    if (text.trim() === '') return;
    save(text.trim(), title.trim());
    if (empties) setText('');
  };
  const key = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      done();
      focusText();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      cancel?.();
      focusText();
    }
  };
  return (
    <div className={classes.memo}>
      {props.title !== undefined && (
        <TextInput
          size="xs"
          mb={4}
          aria-label="Title of the memo"
          placeholder="Title, or none"
          maxLength={500}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={key}
        />
      )}
      <Textarea
        size="xs"
        autosize
        minRows={cancel ? 3 : 1}
        maxRows={14}
        aria-label={label}
        placeholder="Write a memo; Ctrl ↵ keeps it"
        value={text}
        maxLength={1_000_000}
        data-memo={data}
        autoFocus={cancel !== undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
      />
      {(text.trim() !== '' || cancel) && (
        <Group gap={6} mt={4}>
          <Button size="compact-xs" onClick={done} disabled={text.trim() === ''}>
            Keep
          </Button>
          {cancel && (
            <Button size="compact-xs" variant="subtle" onClick={cancel}>
              Cancel
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

/** Back to where one was reading. */
export const focusText = (): void =>
  document.querySelector<HTMLElement>('[data-text-pane]')?.focus({ preventScroll: true });
