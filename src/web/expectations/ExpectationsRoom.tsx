import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DayField, today } from '../parts/DayField.tsx';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useAddress } from '../parts/use-address.ts';
import { useKeys } from '../parts/use-keys.ts';
import { CalibrationPlot } from './CalibrationPlot.tsx';
import classes from './expectations.module.css';
import { LedgerTable } from './LedgerTable.tsx';
import { ScoreBoard } from './ScoreBoard.tsx';
import { type ShownLedger, useLedger } from './use-ledger.ts';

/** What was said would happen, and what happened. */
export default function ExpectationsRoom() {
  const [asOf] = useAddress('asOf');
  return <Loaded query={useLedger(asOf)}>{(ledger) => <Shown ledger={ledger} />}</Loaded>;
}

function Shown({ ledger }: { ledger: ShownLedger }) {
  const detail = useDetail();
  const [asOf, setAsOf] = useAddress('asOf');
  const { entries } = ledger;
  const begin = (): void => detail.open('new-expectation', 'new');
  const chosen = detail.current?.kind === 'expectation' ? detail.current.id : null;
  const step = (by: 1 | -1) => (): void => {
    const at = entries.findIndex(({ expectation }) => expectation.id === chosen);
    const next = entries[at < 0 ? 0 : at + by];
    if (next) detail.open('expectation', next.expectation.id);
  };
  useKeys('Expectations', [
    { key: 'j', label: 'Next expectation', run: step(1) },
    { key: 'k', label: 'Expectation before', run: step(-1) },
    { key: 'n', label: 'New expectation', run: begin },
  ]);
  const open = entries.filter(({ status }) => status === 'open').length;
  useStatus(`${entries.length} expectations, ${open} open${asOf === '' ? '' : ` as of ${asOf}`}`);
  if (entries.length === 0 && asOf === '') return <Nothing onBegin={begin} />;
  return (
    <div className={classes.room}>
      <FilterLine
        all="All expectations, as of today"
        noun="Expectations"
        parts={
          asOf === ''
            ? []
            : [{ key: 'asOf', words: `as known on ${asOf}`, onRemove: () => setAsOf(null) }]
        }
        onClear={() => setAsOf(null)}
      >
        <DayField label="As of" value={asOf === '' ? today() : asOf} onChange={setAsOf} />
        <Button size="compact-sm" leftSection={<IconPlus size={14} />} onClick={begin}>
          New expectation
        </Button>
      </FilterLine>
      <div className={classes.work}>
        <ScoreBoard ledger={ledger} />
        <LedgerTable ledger={ledger} chosen={chosen} />
        <CalibrationPlot ledger={ledger} />
      </div>
    </div>
  );
}

const Nothing = ({ onBegin }: { onBegin(): void }) => (
  <EmptyState
    title="Nothing is expected yet"
    action={
      <Button size="xs" onClick={onBegin}>
        New expectation
      </Button>
    }
  >
    Here stands what an author said would happen, in words that can be decided, until when and how
    probable. Later it is held against what happened, and scored.
  </EmptyState>
);
