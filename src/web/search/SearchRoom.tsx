import { Group, SegmentedControl } from '@mantine/core';
import { useStatus } from '../parts/status.ts';
import { Asked } from './Asked.tsx';
import { CodeAllHits } from './CodeAllHits.tsx';
import { CodeHits } from './CodeHits.tsx';
import { Concordance } from './Concordance.tsx';
import { CountsView } from './CountsView.tsx';
import { IndexBehind, WaitForIndex } from './Indexing.tsx';
import { NothingAsked, NothingThere } from './NothingAsked.tsx';
import { NothingFound } from './NothingFound.tsx';
import { OverTime } from './OverTime.tsx';
import { PassageView } from './PassageView.tsx';
import { QueryLine } from './QueryLine.tsx';
import { QueryProblem } from './QueryProblem.tsx';
import classes from './search.module.css';
import { TakeAway } from './TakeAway.tsx';
import { Understood } from './Understood.tsx';
import { type HitCoding, useHitCoding } from './use-hit-coding.ts';
import { type Index, useIndex } from './use-index.ts';
import { useConcordance } from './use-search.ts';
import { type SearchView, useSearchView, type View } from './use-search-view.ts';
import { WordsView } from './WordsView.tsx';

const LABELS: Readonly<Record<View, string>> = {
  concordance: 'Concordance',
  passages: 'Passages',
  counts: 'Counts',
  collocates: 'Collocates',
  keywords: 'Keywords',
  words: 'Words',
};

/** One query over all documents, in any script. */
export default function SearchRoom() {
  const view = useSearchView();
  const index = useIndex();
  const isEmpty = index.state?.passages === 0;
  return (
    <div className={classes.room}>
      <QueryLine
        key={view.query}
        query={view.query}
        onAsk={(query) => view.set({ q: query.trim() })}
      />
      {view.query === '' && <NothingAsked index={index} />}
      {view.query !== '' && isEmpty && <NothingThere />}
      {view.query !== '' && !isEmpty && <Answer view={view} index={index} />}
    </div>
  );
}

function Answer({ view, index }: { view: SearchView; index: Index }) {
  if (!index.isReady) return <WaitForIndex index={index} />;
  return (
    <>
      <IndexBehind index={index} />
      <Results view={view} />
    </>
  );
}

function Results({ view }: { view: SearchView }) {
  const lines = useConcordance(view.query, view.sort);
  const coding = useHitCoding();
  const total = lines.data?.pages[0]?.total ?? 0;
  useStatus(lines.data ? `${total.toLocaleString('en')} hits` : '');
  if (lines.error && !lines.data) return <QueryProblem error={lines.error} query={view.query} />;
  return (
    <Asked query={lines}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        return (
          <>
            <Understood found={first} />
            {first.passages === 0 ? (
              <NothingFound found={first} />
            ) : (
              <>
                <OverTime view={view} />
                <div className={classes.views}>
                  <SegmentedControl
                    size="xs"
                    aria-label="View"
                    value={view.view}
                    onChange={(value) => view.set({ view: value === 'concordance' ? null : value })}
                    data={Object.entries(LABELS).map(([value, label]) => ({ value, label }))}
                  />
                  <Group gap="xs" ml="auto">
                    {(view.view === 'concordance' || view.view === 'passages') && (
                      <CodeAllHits query={view.query} />
                    )}
                    {view.view === 'concordance' && <TakeAway view={view} total={first.total} />}
                  </Group>
                </div>
                <Chosen view={view} lines={lines} coding={coding} />
              </>
            )}
            <CodeHits coding={coding} />
          </>
        );
      }}
    </Asked>
  );
}

interface ChosenProps {
  readonly view: SearchView;
  readonly lines: ReturnType<typeof useConcordance>;
  readonly coding: HitCoding;
}

function Chosen({ view, lines, coding }: ChosenProps) {
  switch (view.view) {
    case 'concordance':
      return <Concordance key={view.query} view={view} lines={lines} coding={coding} />;
    case 'passages':
      return <PassageView key={view.query} query={view.query} coding={coding} />;
    case 'counts':
      return <CountsView view={view} />;
    default:
      return <WordsView query={view.query} kind={view.view} />;
  }
}
