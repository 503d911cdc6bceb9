import { Button, Select } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { EVERYTHING } from '../../coding/retrieval/filter.ts';
import { useMakeObservation } from '../observations/use-make-observation.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { PassageItem, readHref } from './PassageItem.tsx';
import classes from './passages.module.css';
import type { PassageView } from './use-passage-filter.ts';
import { orderOf, type PassageChoices, type ShownPassage, usePassages } from './use-passages.ts';

interface Props {
  readonly choices: PassageChoices;
  readonly view: PassageView;
}

const ORDERS = [
  { value: 'date', label: 'By date' },
  { value: 'document', label: 'By document' },
  { value: 'code', label: 'By code' },
];

export function PassageList({ choices, view }: Props) {
  const order = orderOf(view.of('order'));
  const query = usePassages(view.filter, order);
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const [first] = pages;
        const total = first?.total ?? 0;
        if (total === 0) return <NoneLeft view={view} />;
        return (
          <>
            <div className={classes.head}>
              <span>
                {total.toLocaleString('en')} {total === 1 ? 'passage' : 'passages'} in{' '}
                {first?.documents.toLocaleString('en')} of {first?.ofDocuments.toLocaleString('en')}{' '}
                documents ({first?.words.toLocaleString('en')} words)
              </span>
              <Select
                size="xs"
                w={140}
                aria-label="Order"
                allowDeselect={false}
                data={ORDERS}
                value={order}
                onChange={(value) => view.set({ order: value === 'date' ? null : value })}
              />
            </div>
            <Rows
              passages={pages.flatMap(({ passages }) => passages)}
              total={total}
              choices={choices}
              onMore={() => {
                if (query.hasNextPage && !query.isFetchingNextPage) query.fetchNextPage();
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}

interface RowsProps {
  readonly passages: readonly ShownPassage[];
  readonly total: number;
  readonly choices: PassageChoices;
  onMore(): void;
}

/** Only the passages in sight are drawn; more are asked for before the end is reached. */
function Rows({ passages, total, choices, onMore }: RowsProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  const [current, setCurrent] = useState(-1);
  const codes = new Map(choices.codes.map((code) => [code.id, code]));
  const rows = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 132,
    getItemKey: (index) => passages[index]?.id ?? index,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= passages.length - 20) onMore();
  }, [last, passages.length, onMore]);
  const move = (step: number): void => {
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
    const next = Math.max(0, Math.min(passages.length - 1, current + step));
    setCurrent(next);
    rows.scrollToIndex(next);
  };
  const chosen = passages[current];
  const make = useMakeObservation();
  useKeys('Coded passages', [
    { key: 'j', label: 'Next passage', run: () => move(1) },
    { key: 'k', label: 'Previous passage', run: () => move(-1) },
    {
      key: 'o',
      label: 'Observation from the passage',
      run: () => chosen && make.fromCoding(chosen.id),
    },
    { key: 'Enter', label: 'Read it in its document', run: () => chosen && go(readHref(chosen)) },
  ]);
  useStatus(`${total} coded ${total === 1 ? 'passage' : 'passages'}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label="List of passages">
      <ol className={classes.list} style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const passage = passages[index];
          return (
            passage && (
              <PassageItem
                key={key}
                ref={rows.measureElement}
                index={index}
                top={start}
                total={total}
                passage={passage}
                code={codes.get(passage.code)}
                isCurrent={index === current}
                onObservation={make.fromCoding}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}

const NoneLeft = ({ view }: { view: PassageView }) => (
  <EmptyState
    title="No passage is like that"
    action={
      <Button variant="default" size="xs" onClick={() => view.setFilter(EVERYTHING)}>
        Show all
      </Button>
    }
  >
    All that is said above must hold of a passage. Take a part of it away to see more.
  </EmptyState>
);
