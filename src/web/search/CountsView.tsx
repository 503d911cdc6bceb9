import { Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { CountsResponse, DispersionResponse } from '../../search/model.ts';
import { useChartLinks } from '../overview/use-chart-links.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { useChoices } from '../passages/use-passages.ts';
import { countOptions, countTable, MOST_BARS } from './counts-plot.ts';
import classes from './search.module.css';
import { useCounts, useSpread } from './use-search.ts';
import { type SearchView, searchHref } from './use-search-view.ts';

const ALWAYS = [
  { value: 'language', label: 'Language of the passage' },
  { value: 'sphere', label: 'Sphere' },
  { value: 'class', label: 'Class' },
  { value: 'outlet', label: 'Outlet' },
  { value: 'author', label: 'First author' },
  { value: 'source', label: 'Source' },
  { value: 'document', label: 'Document' },
];

const COLUMN = 'column:';

/** Hits by anything that is known of the documents, with the text behind each number, and how evenly they are spread. */
export function CountsView({ view }: { view: SearchView }) {
  const columns = (useChoices().data?.attributes ?? [])
    .filter(({ key }) => key.startsWith(COLUMN))
    .map(({ key, label }) => ({ value: `attribute:${key.slice(COLUMN.length)}`, label }));
  const options = [...ALWAYS, ...columns];
  const label = options.find(({ value }) => value === view.count)?.label ?? view.count;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.counts} tabIndex={0} aria-label="Counts">
      <div className={classes.countsHead}>
        <Select
          label="Count by"
          size="xs"
          w={240}
          searchable
          allowDeselect={false}
          data={options}
          value={view.count}
          onChange={(value) => view.set({ count: value === 'language' ? null : value })}
        />
        <Loaded query={useSpread(view.query)}>{(spread) => <Spread spread={spread} />}</Loaded>
      </div>
      <Loaded query={useCounts(view.query, view.count)}>
        {(counts) => <Counts counts={counts} label={label} />}
      </Loaded>
    </section>
  );
}

function Counts({ counts, label }: { counts: CountsResponse; label: string }) {
  const follow = useChartLinks();
  const options = useMemo(
    () => countOptions(counts.rows, (query) => searchHref(query)),
    [counts.rows],
  );
  const hidden = Math.max(0, counts.rows.filter(({ hits }) => hits > 0).length - MOST_BARS);
  const rest = hidden > 0 ? `; ${hidden} more in the table` : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard by itself
    <div onClick={follow}>
      <ChartFrame
        title={`Hits per million words by ${label.toLowerCase()}`}
        caption={`${counts.total.toLocaleString('en')} hits in ${counts.words.toLocaleString('en')} words${rest}`}
        fileName="hits-by"
        table={countTable(label, counts.rows)}
      >
        <PlotFigure options={options} label={`Hits per million words by ${label}`} />
      </ChartFrame>
    </div>
  );
}

function Spread({ spread }: { spread: DispersionResponse }) {
  if (spread.dpNorm === null) return null;
  const words =
    spread.dpNorm < 0.3 ? 'evenly' : spread.dpNorm < 0.7 ? 'unevenly' : 'in few documents';
  return (
    <Text size="sm">
      Spread {words}: in {spread.documentsWithHits.toLocaleString('en')} of{' '}
      {spread.documents.toLocaleString('en')} documents, DP {spread.dpNorm.toFixed(2)}{' '}
      <Text span c="dimmed" inherit>
        (0 as the documents are long, 1 all in one; Gries 2008, Lijffijt and Gries 2012)
      </Text>
    </Text>
  );
}
