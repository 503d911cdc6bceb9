import { Button, SegmentedControl, Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { AddObservation } from './AddObservation.tsx';
import { AddRival } from './AddRival.tsx';
import { AsOfLine } from './AsOfLine.tsx';
import { type Desk, DeskContext, rivalsOf, useDesk } from './desk.ts';
import { HangsOn } from './hangs-on/HangsOn.tsx';
import classes from './hypotheses.module.css';
import { MatrixView } from './MatrixView.tsx';
import { NewRivalry } from './NewRivalry.tsx';
import { RivalsDialog } from './RivalsDialog.tsx';
import { type Draft, reckon } from './reckon.ts';
import { SettingsDialog } from './settings/SettingsDialog.tsx';
import type { StoredWeighing } from './stored-weighing.ts';
import { TestsView } from './TestsView.tsx';
import { TimeView } from './TimeView.tsx';
import { type HypothesesView, useHypothesesView, VIEWS } from './use-hypotheses-view.ts';
import { useVerdictReport } from './use-verdict-report.ts';
import { type ListedRivalry, useRivalries, useWeighing } from './use-weighing.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { WeightTable } from './WeightTable.tsx';

/** Rivals weighed: how probable each is after what was observed, and what that hangs on. */
export default function HypothesesRoom() {
  const view = useHypothesesView();
  return (
    <Loaded query={useRivalries()}>
      {(all) => {
        const chosen = all.find(({ id }) => id === view.rivalry) ?? all[0];
        return chosen ? (
          <OfRivals key={chosen.id} all={all} id={chosen.id} view={view} />
        ) : (
          <None view={view} />
        );
      }}
    </Loaded>
  );
}

function None({ view }: { view: HypothesesView }) {
  const [making, setMaking] = useState(false);
  return (
    <>
      <EmptyState
        title="No rivals yet"
        action={<Button onClick={() => setMaking(true)}>Set up rivals</Button>}
      >
        Here rival answers to one question are weighed against what was observed: how probable each
        is, on what day that could be known, and what the verdict hangs on.
      </EmptyState>
      {making && (
        <NewRivalry
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false);
            view.set({ rivals: id });
          }}
        />
      )}
    </>
  );
}

interface OfRivalsProps {
  readonly all: readonly ListedRivalry[];
  readonly id: string;
  readonly view: HypothesesView;
}

const OfRivals = ({ all, id, view }: OfRivalsProps) => (
  <Loaded query={useWeighing(id)}>
    {(stored) => <OnDesk all={all} stored={stored} view={view} />}
  </Loaded>
);

function OnDesk(props: {
  all: readonly ListedRivalry[];
  stored: StoredWeighing;
  view: HypothesesView;
}) {
  const { all, stored, view } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const reckoned = useMemo(() => reckon(stored.weighing, draft, view.on), [stored, draft, view.on]);
  const reporting = useVerdictReport(reckoned, stored.names, view.seed);
  const rivals = useMemo(() => rivalsOf(stored), [stored]);
  const { rivalry, assessments } = stored.weighing;
  const desk: Desk = { stored, rivalry, reckoned, reporting, view, rivals, setDraft };
  const later = reckoned.then.notYet.length;
  useStatus(
    `${assessments.length - later} of ${assessments.length} observations weighed${view.on === null ? '' : ` as of ${view.on}`}`,
  );
  // What was being written belongs to what was shown then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another weighing is what counts
  useEffect(() => setDraft(null), [stored]);
  return (
    <DeskContext.Provider value={desk}>
      <div className={`${classes.room} ${classes.container}`}>
        <Tools all={all} />
        <VerdictLine />
        <div className={classes.work}>
          <div className={classes.main}>
            <Shown />
          </div>
          <HangsOn />
        </div>
      </div>
    </DeskContext.Provider>
  );
}

const VIEW_LABELS = {
  weights: 'dB',
  matrix: 'ACH',
  tests: 'Process tracing',
  time: 'Through time',
};

function Shown() {
  const { view } = useDesk();
  if (view.view === 'matrix') return <MatrixView />;
  if (view.view === 'tests') return <TestsView />;
  return view.view === 'time' ? <TimeView /> : <WeightTable />;
}

type Dialog = 'observation' | 'rival' | 'rivals' | 'settings' | 'new' | null;

function Tools({ all }: { all: readonly ListedRivalry[] }) {
  const { view, rivalry } = useDesk();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => setDialog(null);
  useKeys('Hypotheses', [
    { key: 'n', label: 'Weigh an observation', run: () => setDialog('observation') },
    ...VIEWS.map((name, at) => ({
      key: String(at + 1),
      label: `View: ${VIEW_LABELS[name]}`,
      run: () => view.set({ view: name === 'weights' ? null : name }),
    })),
  ]);
  return (
    <>
      <div className={classes.line}>
        {all.length > 1 && (
          <Select
            size="xs"
            w={300}
            aria-label="Rivals"
            allowDeselect={false}
            data={all.map(({ id, question }) => ({ value: id, label: question }))}
            value={rivalry.id}
            onChange={(id) => view.set({ rivals: id, against: null, prior: null })}
          />
        )}
        {all.length === 1 && <b>{rivalry.question}</b>}
        <Button size="compact-sm" onClick={() => setDialog('observation')}>
          Weigh an observation
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('rival')}>
          Add a rival
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('rivals')}>
          Rivals and priors
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('settings')}>
          Settings
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('new')}>
          Another question
        </Button>
      </div>
      <div className={classes.line}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          data={VIEWS.map((value) => ({ value, label: VIEW_LABELS[value] }))}
          value={view.view}
          onChange={(value) => view.set({ view: value === 'weights' ? null : value })}
        />
        <AsOfLine />
      </div>
      {dialog === 'observation' && <AddObservation onClose={close} />}
      {dialog === 'rival' && <AddRival onClose={close} />}
      {dialog === 'rivals' && <RivalsDialog onClose={close} />}
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
      {dialog === 'new' && (
        <NewRivalry
          onClose={close}
          onDone={(id) => {
            close();
            view.set({ rivals: id });
          }}
        />
      )}
    </>
  );
}
