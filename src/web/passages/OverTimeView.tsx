import { Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useChartLinks } from '../overview/use-chart-links.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { useStatus } from '../parts/status.ts';
import { Notes } from './Notes.tsx';
import { barsOf, type TimeMeasure, timeOptions, timeTable } from './over-time-plot.ts';
import classes from './passages.module.css';
import type { PassageView } from './use-passage-filter.ts';
import { type OverTimeAnswer, type PassageChoices, periodOf, useOverTime } from './use-passages.ts';

const PERIODS = [
  { value: 'year', label: 'By year' },
  { value: 'month', label: 'By month' },
];
const MEASURES = [
  { value: 'codings', label: 'Codings' },
  { value: 'rate', label: 'Per 1,000 words' },
];

interface Props {
  readonly choices: PassageChoices;
  readonly view: PassageView;
}

export function OverTimeView({ choices, view }: Props) {
  const by = periodOf(view.of('by'));
  const measure: TimeMeasure = view.of('measure') === 'rate' ? 'rate' : 'codings';
  return (
    <div className={classes.page}>
      <VisuallyHidden component="h2">Over time</VisuallyHidden>
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label="Period"
          data={PERIODS}
          value={by}
          onChange={(value) => view.set({ by: value === 'year' ? null : value })}
        />
        <SegmentedControl
          size="xs"
          aria-label="What is shown"
          data={MEASURES}
          value={measure}
          onChange={(value) => view.set({ measure: value === 'codings' ? null : value })}
        />
      </Group>
      <Loaded query={useOverTime(view.filter, by)}>
        {(answer) => <Periods answer={answer} choices={choices} view={view} measure={measure} />}
      </Loaded>
    </div>
  );
}

interface PeriodsProps extends Props {
  readonly answer: OverTimeAnswer;
  readonly measure: TimeMeasure;
}

function Periods({ answer, choices, view, measure }: PeriodsProps) {
  const follow = useChartLinks();
  const { periods, undated, by } = answer.result;
  const key = JSON.stringify(view.filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is compared by what it says
  const bars = useMemo(() => barsOf(answer, view.filter, choices), [answer, key, choices]);
  const options = useMemo(() => timeOptions(answer, bars, measure), [answer, bars, measure]);
  useStatus(`${periods.length} ${by === 'year' ? 'years' : 'months'}`);
  if (periods.length === 0) {
    return (
      <EmptyState title="No document here has a date">
        A document needs a date that lies in one {by} to be counted over time.
      </EmptyState>
    );
  }
  const drawn = [...new Map(bars.map((bar) => [bar.code, bar])).values()];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard by itself
    <div onClick={follow}>
      <ChartFrame
        title={`Codes by ${by} of the documents`}
        caption={`${measure === 'rate' ? 'Codings per 1,000 words' : 'Codings'}; ${answer.codings} codings in ${answer.documents} documents of ${answer.words.toLocaleString('en')} words`}
        fileName="codes-over-time"
        table={timeTable(answer)}
      >
        <Group gap="md" my="xs">
          {drawn.map(({ code, name, colour }) => (
            <span key={code} className={classes.code}>
              <span className={classes.dot} style={{ background: colour }} aria-hidden="true" />
              {name}
            </span>
          ))}
        </Group>
        <PlotFigure options={options} label={`Codes by ${by}`} />
      </ChartFrame>
      {answer.codes.length > drawn.length && (
        <Text size="sm" c="dimmed">
          Drawn are the {drawn.length} most frequent codes; the table has all {answer.codes.length}.
        </Text>
      )}
      {undated.documents > 0 && (
        <Text size="sm" c="dimmed">
          {undated.documents} documents with {undated.codings} codings are not shown: they have no
          date, or one that may lie in several periods.
        </Text>
      )}
      <Notes coders={answer.coders} codesLeftOut={answer.codesLeftOut} />
    </div>
  );
}
