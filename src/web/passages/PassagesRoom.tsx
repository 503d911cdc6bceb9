import { Anchor, SegmentedControl } from '@mantine/core';
import { Link } from 'wouter';
import { EVERYTHING } from '../../coding/retrieval/filter.ts';
import { filterWords } from '../../coding/retrieval/filter-words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { ByAttributeView } from './ByAttributeView.tsx';
import { CoOccurrenceView } from './CoOccurrenceView.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { NarrowMenu } from './NarrowMenu.tsx';
import { OverTimeView } from './OverTimeView.tsx';
import { PassageList } from './PassageList.tsx';
import classes from './passages.module.css';
import { type PassageView, usePassageView, type View } from './use-passage-filter.ts';
import { type PassageChoices, useChoices } from './use-passages.ts';

const LABELS: Readonly<Record<View, string>> = {
  passages: 'Passages',
  'co-occurrence': 'Co-occurrence',
  'by-attribute': 'By attribute',
  'over-time': 'Over time',
};

/** Questions to the codings: which passages, what comes together, where and when. */
export default function PassagesRoom() {
  return <Loaded query={useChoices()}>{(choices) => <Passages choices={choices} />}</Loaded>;
}

function Passages({ choices }: { choices: PassageChoices }) {
  const view = usePassageView();
  if (choices.codings === 0) return <NothingCoded documents={choices.documents} />;
  const names = new Map(choices.codes.map(({ id, name }) => [id, name]));
  const parts = filterWords(view.filter, (id) => names.get(id) ?? 'a code that is gone');
  return (
    <div className={classes.room}>
      <div className={classes.line}>
        <FilterLine
          all="All coded passages"
          noun="Passages"
          parts={parts.map(({ key, words, without }) => ({
            ...{ key, words },
            onRemove: () => view.setFilter(without),
          }))}
          onClear={() => view.setFilter(EVERYTHING)}
        >
          <NarrowMenu choices={choices} view={view} />
          <ExportMenu view={view} />
        </FilterLine>
        <div className={classes.views}>
          <SegmentedControl
            size="xs"
            aria-label="View"
            value={view.view}
            onChange={(value) => view.set({ view: value === 'passages' ? null : value })}
            data={Object.entries(LABELS).map(([value, label]) => ({ value, label }))}
          />
        </div>
      </div>
      <Chosen choices={choices} view={view} />
    </div>
  );
}

function Chosen({ choices, view }: { choices: PassageChoices; view: PassageView }) {
  switch (view.view) {
    case 'passages':
      return <PassageList choices={choices} view={view} />;
    case 'co-occurrence':
      return <CoOccurrenceView choices={choices} view={view} />;
    case 'by-attribute':
      return <ByAttributeView choices={choices} view={view} />;
    case 'over-time':
      return <OverTimeView choices={choices} view={view} />;
  }
}

const NothingCoded = ({ documents }: { documents: number }) => (
  <EmptyState
    title="Nothing is coded yet"
    action={
      <Anchor component={Link} href={documents === 0 ? '/documents' : '/read'}>
        {documents === 0 ? 'Bring in documents' : 'Read & code'}
      </Anchor>
    }
  >
    Here are the passages to which codes were applied, by code, coder, source and date; which codes
    come together; and how often each was used, where and when.
  </EmptyState>
);
