import { SegmentedControl } from '@mantine/core';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { Concordance } from './Concordance.tsx';
import { NothingAsked } from './NothingAsked.tsx';
import { NothingFound } from './NothingFound.tsx';
import { OverTime } from './OverTime.tsx';
import { PassageView } from './PassageView.tsx';
import { QueryLine } from './QueryLine.tsx';
import { QueryProblem } from './QueryProblem.tsx';
import classes from './search.module.css';
import { TakeAway } from './TakeAway.tsx';
import { Understood } from './Understood.tsx';
import { useConcordance } from './use-search.ts';
import { type SearchView, useSearchView, type View } from './use-search-view.ts';
import { WordsView } from './WordsView.tsx';

const LABELS: Readonly<Record<View, string>> = {
  concordance: 'Concordance',
  passages: 'Passages',
  collocates: 'Collocates',
  keywords: 'Keywords',
  words: 'Words',
};

/** One query over all documents, in any script. */
export default function SearchRoom() {
  const view = useSearchView();
  return (
    <div className={classes.room}>
      <QueryLine
        key={view.query}
        query={view.query}
        onAsk={(query) => view.set({ q: query.trim() })}
      />
      {view.query === '' ? <NothingAsked /> : <Results view={view} />}
    </div>
  );
}

function Results({ view }: { view: SearchView }) {
  const lines = useConcordance(view.query, view.sort);
  const total = lines.data?.pages[0]?.total ?? 0;
  useStatus(lines.data ? `${total.toLocaleString('en')} hits` : '');
  if (lines.error && !lines.data) return <QueryProblem error={lines.error} query={view.query} />;
  return (
    <Loaded query={lines}>
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
                  {view.view === 'concordance' && <TakeAway view={view} total={first.total} />}
                </div>
                <Chosen view={view} lines={lines} />
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface ChosenProps {
  readonly view: SearchView;
  readonly lines: ReturnType<typeof useConcordance>;
}

function Chosen({ view, lines }: ChosenProps) {
  switch (view.view) {
    case 'concordance':
      return <Concordance key={view.query} view={view} lines={lines} />;
    case 'passages':
      return <PassageView key={view.query} query={view.query} />;
    default:
      return <WordsView query={view.query} kind={view.view} />;
  }
}
