import { Button, Group, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ListedMemo } from '../../coding/memo-list.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { CaseMemo } from './CaseMemo.tsx';
import { MemoMenu } from './MemoMenu.tsx';
import { MemoRows } from './MemoRows.tsx';
import { ON_WORDS, ORDERS, shownMemos } from './memo-filter.ts';
import classes from './memos.module.css';
import { type MemoView, useListedMemos, useMemoView } from './use-memos.ts';

/** All memos in one place: found again, read beside what they are about, edited, taken away. */
export default function MemosRoom() {
  return <Loaded query={useListedMemos()}>{(memos) => <Memos memos={memos} />}</Loaded>;
}

function Memos({ memos }: { memos: readonly ListedMemo[] }) {
  const view = useMemoView();
  const [writing, setWriting] = useState(false);
  const find = useRef<HTMLInputElement>(null);
  const shown = shownMemos(memos, view.filter);
  useStatus(
    shown.length === memos.length
      ? memosWords(memos.length)
      : `${shown.length.toLocaleString('en')} of ${memosWords(memos.length)}`,
  );
  useKeys('Memos', [
    { key: 'n', label: 'New memo on the case', run: () => setWriting(true) },
    { key: '/', label: 'Find in the memos', run: () => find.current?.focus() },
  ]);
  const dialog = writing && <CaseMemo onClose={() => setWriting(false)} />;
  if (memos.length === 0) {
    return (
      <>
        <NoMemos onWrite={() => setWriting(true)} />
        {dialog}
      </>
    );
  }
  return (
    <div className={classes.room}>
      <div className={classes.line}>
        <FilterLine all="All memos" noun="Memos" parts={filterParts(view)} onClear={view.clear}>
          <Narrow memos={memos} view={view} />
          <TextInput
            ref={find}
            size="xs"
            w={120}
            aria-label="Find in the memos"
            placeholder="Words  /"
            value={view.filter.find}
            onChange={(event) => view.set({ find: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          />
          <Button size="compact-sm" onClick={() => setWriting(true)}>
            New memo
          </Button>
          <MemoMenu memos={shown} />
        </FilterLine>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No memo is like that"
          action={
            <Button variant="default" size="xs" onClick={view.clear}>
              Show all
            </Button>
          }
        >
          Take a part of what is said above away to see more.
        </EmptyState>
      ) : (
        <MemoRows memos={shown} />
      )}
      {dialog}
    </div>
  );
}

const memosWords = (count: number): string =>
  count === 1 ? '1 memo' : `${count.toLocaleString('en')} memos`;

function filterParts({ filter, set }: MemoView) {
  const kind = Object.entries(ON_WORDS).find(([on]) => on === filter.on)?.[1];
  return [
    ...(kind ? [{ key: 'on', words: kind.many, onRemove: () => set({ on: null }) }] : []),
    ...(filter.author === ''
      ? []
      : [{ key: 'author', words: `by ${filter.author}`, onRemove: () => set({ author: null }) }]),
    ...(filter.find.trim() === ''
      ? []
      : [
          {
            key: 'find',
            words: `with “${filter.find.trim()}”`,
            onRemove: () => set({ find: null }),
          },
        ]),
  ];
}

/** Only kinds and authors that there are. */
function Narrow({ memos, view }: { memos: readonly ListedMemo[]; view: MemoView }) {
  const kinds = new Set<string>(memos.map(({ on }) => on));
  const authors = [...new Set(memos.map(({ author }) => author))].sort();
  return (
    <Group gap="xs" wrap="nowrap">
      <Select
        size="xs"
        w={112}
        clearable
        aria-label="What they are about"
        placeholder="On anything"
        value={view.filter.on || null}
        onChange={(on) => view.set({ on })}
        data={Object.entries(ON_WORDS)
          .filter(([on]) => kinds.has(on))
          .map(([value, { one }]) => ({ value, label: one }))}
      />
      {authors.length > 1 && (
        <Select
          size="xs"
          w={112}
          clearable
          aria-label="Author"
          placeholder="By anybody"
          value={view.filter.author || null}
          onChange={(author) => view.set({ author })}
          data={authors}
        />
      )}
      <Select
        size="xs"
        w={132}
        aria-label="Order"
        allowDeselect={false}
        value={view.filter.order}
        onChange={(order) => view.set({ order })}
        data={[...ORDERS]}
      />
    </Group>
  );
}

const NoMemos = ({ onWrite }: { onWrite(): void }) => (
  <EmptyState title="No memos yet" action={<Button onClick={onWrite}>Memo on the case</Button>}>
    A memo is what you think about a passage, a document, a code, a source or the whole case. Write
    it where you are: with m while reading, in the pane of a code or source, beside a document. Here
    you find them all again.
  </EmptyState>
);
