import { Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useChartLinks } from '../overview/use-chart-links.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { useStatus } from '../parts/status.ts';
import { type Measure, matrixOptions, matrixWidth, pairTable } from './co-occurrence-plot.ts';
import { Notes } from './Notes.tsx';
import classes from './passages.module.css';
import type { PassageView } from './use-passage-filter.ts';
import {
  type CoOccurrenceAnswer,
  type PassageChoices,
  unitOf,
  useCoOccurrence,
} from './use-passages.ts';

const UNITS = [
  { value: 'overlap', label: 'Overlapping' },
  { value: 'passage', label: 'In one passage' },
  { value: 'document', label: 'In one document' },
];
const MEASURES = [
  { value: 'count', label: 'Count' },
  { value: 'coefficient', label: 'Coefficient' },
];

const UNIT_WORDS = {
  overlap: 'pairs of codings that overlap',
  passage: 'passages with both codes',
  document: 'documents with both codes',
} as const;

interface Props {
  readonly choices: PassageChoices;
  readonly view: PassageView;
}

export function CoOccurrenceView({ choices, view }: Props) {
  const unit = unitOf(view.of('unit'));
  const measure: Measure = view.of('measure') === 'coefficient' ? 'coefficient' : 'count';
  return (
    <div className={classes.page}>
      <VisuallyHidden component="h2">Co-occurrence</VisuallyHidden>
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label="What two codes must share"
          data={UNITS}
          value={unit}
          onChange={(value) => view.set({ unit: value === 'overlap' ? null : value })}
        />
        <SegmentedControl
          size="xs"
          aria-label="What is shown"
          data={MEASURES}
          value={measure}
          onChange={(value) => view.set({ measure: value === 'count' ? null : value })}
        />
      </Group>
      <Loaded query={useCoOccurrence(view.filter, unit)}>
        {(answer) => <Matrix answer={answer} choices={choices} view={view} measure={measure} />}
      </Loaded>
    </div>
  );
}

interface MatrixProps extends Props {
  readonly answer: CoOccurrenceAnswer;
  readonly measure: Measure;
}

function Matrix({ answer, choices, view, measure }: MatrixProps) {
  const follow = useChartLinks();
  const key = JSON.stringify(view.filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is compared by what it says
  const options = useMemo(
    () => matrixOptions(answer, view.filter, choices, measure),
    [answer, key, choices, measure],
  );
  const { pairs, unit } = answer.result;
  useStatus(`${pairs.length} pairs of ${answer.codes.length} codes`);
  if (pairs.length === 0) {
    return (
      <EmptyState title="No two codes come together">
        Nothing that is shown here has two codes in the sense that is chosen above.
      </EmptyState>
    );
  }
  const [top] = [...pairs].sort((a, b) => b[measure] - a[measure]);
  const name = (id: string | undefined): string =>
    answer.codes.find((code) => code.id === id)?.name ?? '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard by itself
    <div onClick={follow}>
      <ChartFrame
        title={`“${name(top?.first)}” comes most often with “${name(top?.second)}”`}
        caption={`${measure === 'count' ? UNIT_WORDS[unit] : 'Coefficient c'}; ${answer.codings} codings in ${answer.documents} documents`}
        fileName="co-occurrence"
        table={pairTable(answer)}
      >
        <div style={{ maxWidth: matrixWidth(answer.codes.length) }}>
          <PlotFigure options={options} label="Codes that come together" />
        </div>
      </ChartFrame>
      <Text size="sm" c="dimmed" mt="sm">
        c = n12 / (n1 + n2 − n12), from 0 (never together) to 1 (never apart): Jaccard (1901), known
        as the c-index of ATLAS.ti. A number leads to the codings of its row.
      </Text>
      <Notes coders={answer.coders} codesLeftOut={answer.codesLeftOut} />
    </div>
  );
}
