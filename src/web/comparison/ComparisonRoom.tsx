import { Button, SegmentedControl, Select, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { DayField, today } from '../parts/DayField.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { ChangesView } from './ChangesView.tsx';
import { ContrastsView } from './ContrastsView.tsx';
import classes from './comparison.module.css';
import { EvidenceView } from './EvidenceView.tsx';
import { GridView } from './GridView.tsx';
import { PicturesView } from './PicturesView.tsx';
import { SetsView } from './SetsView.tsx';
import { SetUp } from './SetUp.tsx';
import { TakeAway } from './TakeAway.tsx';
import { type ShownGrid, useComparisons, useGrid } from './use-comparison.ts';
import { type ComparisonView, useComparisonView, VIEWS } from './use-comparison-view.ts';
import { fixed } from './words.ts';

const LABELS = {
  grid: 'Grid',
  pictures: 'Pictures',
  changes: 'Change points',
  contrasts: 'Contrasts',
  truth: 'Truth table',
} as const;

/** The same questions put to each dyad in each period, with what every answer rests on. */
export default function ComparisonRoom() {
  const view = useComparisonView();
  return (
    <Loaded query={useComparisons()}>
      {({ comparisons }) => {
        const chosen = comparisons.find(({ id }) => id === view.comparison) ?? comparisons[0];
        if (view.setUp === 'new') return <SetUp comparison={null} view={view} />;
        if (!chosen) return <NoComparison view={view} />;
        return <Chosen id={chosen.id} all={comparisons} view={view} />;
      }}
    </Loaded>
  );
}

const NoComparison = ({ view }: { view: ComparisonView }) => (
  <EmptyState
    title="No comparison yet"
    action={
      <Button leftSection={<IconPlus size={16} />} onClick={() => view.set({ setUp: 'new' })}>
        Set up a comparison
      </Button>
    }
  >
    Here the same written questions are put to two relations or more, before, during and after what
    divides the time. Every answer is judged in words and on a scale, beside the observations and
    passages that it rests on.
  </EmptyState>
);

interface ChosenProps {
  readonly id: string;
  readonly all: readonly { id: string; title: string }[];
  readonly view: ComparisonView;
}

function Chosen({ id, all, view }: ChosenProps) {
  return (
    <Loaded query={useGrid(id, view.asOf)}>
      {(grid) =>
        view.setUp === 'edit' ? (
          <SetUp key={id} comparison={grid.comparison} view={view} />
        ) : (
          <Shown grid={grid} all={all} view={view} />
        )
      }
    </Loaded>
  );
}

function Shown({ grid, all, view }: Omit<ChosenProps, 'id'> & { grid: ShownGrid }) {
  const { completeness } = grid;
  useStatus(
    `${completeness.judged} of ${completeness.cells} cells judged · evidence in ${completeness.evidenced}`,
  );
  return (
    <div className={classes.room}>
      <Head grid={grid} all={all} view={view} />
      {view.asOf !== '' && (
        <Text size="xs" c="dimmed" px={16} pt={8}>
          Observations, passages and figures that were known by {view.asOf}, figures in the vintage
          that was out. Judgements are those of today.
        </Text>
      )}
      <Body grid={grid} view={view} />
    </div>
  );
}

function Body({ grid, view }: { grid: ShownGrid; view: ComparisonView }) {
  if (grid.cells.length === 0) {
    return (
      <EmptyState
        title="Nothing to compare yet"
        action={<Button onClick={() => view.set({ setUp: 'edit' })}>Set up</Button>}
      >
        A comparison needs a question and a period of the case.
      </EmptyState>
    );
  }
  if (view.view === 'pictures') return <PicturesView grid={grid} view={view} />;
  if (view.view === 'changes') return <ChangesView grid={grid} view={view} />;
  if (view.view === 'contrasts') return <ContrastsView grid={grid} view={view} />;
  if (view.view === 'truth') return <SetsView grid={grid} view={view} />;
  const opened =
    grid.comparison.questions.some(({ id }) => id === view.question) &&
    grid.periods.some(({ id }) => id === view.period);
  return opened ? <EvidenceView grid={grid} view={view} /> : <GridView grid={grid} view={view} />;
}

function Head({ grid, all, view }: Omit<ChosenProps, 'id'> & { grid: ShownGrid }) {
  const { comparison, completeness } = grid;
  const share = completeness.judgedShare.value;
  return (
    <div className={classes.line}>
      {all.length > 1 && (
        <Select
          size="xs"
          w={220}
          aria-label="Comparison"
          allowDeselect={false}
          data={all.map(({ id, title }) => ({ value: id, label: title }))}
          value={comparison.id}
          onChange={(id) => view.set({ comparison: id, question: null, period: null })}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label="View"
        data={VIEWS.map((value) => ({ value, label: LABELS[value] }))}
        value={view.view}
        onChange={(value) =>
          view.set({ view: value === 'grid' ? null : value, question: null, period: null })
        }
      />
      <Text size="sm" title="judged / (questions × dyads × periods) (George & Bennett 2005)">
        {fixed(share === null ? null : 100 * share, 0)} % judged
      </Text>
      {view.asOf === '' ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => view.set({ asOf: today() })}
          title="Only what was known by a day"
        >
          As of…
        </Button>
      ) : (
        <>
          <Text size="sm">as of</Text>
          <DayField label="As of" value={view.asOf} onChange={(asOf) => view.set({ asOf }, true)} />
          <Button size="compact-sm" variant="subtle" onClick={() => view.set({ asOf: null })}>
            Everything
          </Button>
        </>
      )}
      <div className={classes.right}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={14} />}
          onClick={() => view.set({ setUp: 'edit' })}
        >
          Set up
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => view.set({ setUp: 'new' })}
        >
          New
        </Button>
        <TakeAway grid={grid} view={view} />
      </div>
    </div>
  );
}
