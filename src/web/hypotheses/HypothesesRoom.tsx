import { useEffect, useMemo, useState } from 'react';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { type Desk, DeskContext, rivalsOf, useDesk } from './desk.ts';
import { HangsOn } from './hangs-on/HangsOn.tsx';
import classes from './hypotheses.module.css';
import { NoRivals } from './NoRivals.tsx';
import { RoomTools } from './RoomTools.tsx';
import { type Draft, reckon } from './reckon.ts';
import type { StoredWeighing } from './stored-weighing.ts';
import { TimeView } from './TimeView.tsx';
import { MatrixView } from './table/MatrixView.tsx';
import { TestsView } from './table/TestsView.tsx';
import { WeightTable } from './table/WeightTable.tsx';
import { type HypothesesView, useHypothesesView } from './use-hypotheses-view.ts';
import { useVerdictReport } from './use-verdict-report.ts';
import { type ListedRivalry, useRivalries, useWeighing } from './use-weighing.ts';
import { VerdictLine } from './VerdictLine.tsx';

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
          <NoRivals view={view} />
        );
      }}
    </Loaded>
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
        <RoomTools all={all} />
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

function Shown() {
  const { view } = useDesk();
  if (view.view === 'matrix') return <MatrixView />;
  if (view.view === 'tests') return <TestsView />;
  return view.view === 'time' ? <TimeView /> : <WeightTable />;
}
