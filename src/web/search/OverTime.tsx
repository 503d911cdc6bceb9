import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import type { CountsResponse } from '../../search/model.ts';
import { useChartLinks } from '../overview/use-chart-links.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { type Bar, timeOptions, timeTable } from './over-time-plot.ts';
import classes from './search.module.css';
import { useCounts } from './use-search.ts';
import { type SearchView, searchHref } from './use-search-view.ts';

/** Hits over time; a bar narrows the query to its time, a year also to its months. */
export function OverTime({ view }: { view: SearchView }) {
  return (
    <div className={classes.time}>
      <VisuallyHidden component="h2">Over time</VisuallyHidden>
      <Loaded query={useCounts(view.query, view.by)}>
        {(counts) => <Periods counts={counts} view={view} />}
      </Loaded>
    </div>
  );
}

function Periods({ counts, view }: { counts: CountsResponse; view: SearchView }) {
  const follow = useChartLinks();
  const by = counts.by === 'month' ? 'month' : 'year';
  const shown = view.view;
  const sort = view.sort.join(',');
  const options = useMemo(() => {
    const rest = { by: 'month', view: shown === 'concordance' ? null : shown, sort };
    const bars = counts.rows.flatMap(({ key, hits, words, query }): Bar[] =>
      key === '' ? [] : [{ period: key, hits, words, href: searchHref(query ?? '', rest) }],
    );
    return timeOptions(bars, by);
  }, [counts, by, shown, sort]);
  const undated = counts.rows.find(({ key }) => key === '');
  const without = undated?.hits
    ? `; ${undated.hits.toLocaleString('en')} without a date that lies in one ${by}`
    : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard by itself
    <div onClick={follow}>
      <ChartFrame
        title={`Hits by ${by}`}
        caption={`${counts.total.toLocaleString('en')} hits by the date of the documents${without}`}
        fileName="hits-over-time"
        table={timeTable(counts.rows)}
      >
        <PlotFigure options={options} label={`Hits by ${by}`} />
      </ChartFrame>
      <SegmentedControl
        size="xs"
        aria-label="Period"
        data={[
          { value: 'year', label: 'By year' },
          { value: 'month', label: 'By month' },
        ]}
        value={view.by}
        onChange={(value) => view.set({ by: value === 'year' ? null : value })}
      />
    </div>
  );
}
