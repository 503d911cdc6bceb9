import { useMemo, useRef, useState } from 'react';
import { TableSection } from '../../parts/TableSection.tsx';
import table from '../../parts/table.module.css';
import { againstOf, deskRows, useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import { Against } from './Against.tsx';
import { BeforeRow, SumRow } from './EndRows.tsx';
import { RivalHeads } from './RivalHeads.tsx';
import { useRowKeys } from './use-row-keys.ts';
import type { RowSetting } from './WeightRow.tsx';
import { AllRows, SeenRows } from './WeightRows.tsx';
import { weightsTable } from './weights-csv.ts';

/** Bars are at least so many dB long at the ends, so that a table of straws looks like one. */
const LEAST = 10;
/** Rows from which on the table scrolls by itself and only draws what is in sight. */
const LONG = 100;

/** Observations by rivals in the order of weighing, each cell a weight in dB. */
export function WeightTable() {
  const desk = useDesk();
  const scroll = useRef<HTMLElement>(null);
  const [open, setOpen] = useState('');
  const { rivals, rivalry } = desk;
  const { reckoned, view } = desk;
  const lines = useMemo(() => deskRows({ reckoned }), [reckoned]);
  const current = useRowKeys(rivalry.id, lines);
  // Of the desk only these decide against whom is weighed; a row is drawn anew when one of them changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk itself is new with every drawing
  const setting = useMemo((): RowSetting => {
    const sizes = lines.flatMap(({ step }) => (step ? [step.diagnosticity] : []));
    const longest = Math.max(LEAST, ...sizes.filter(Number.isFinite));
    return { against: againstOf(desk), longest, setOpen };
  }, [lines, rivals, view.against]);
  const { against } = setting;
  const isLong = lines.length > LONG;
  return (
    <TableSection
      title="Weights of evidence"
      what="weights"
      fileName="hypotheses"
      csv={() => weightsTable(desk, lines)}
      whole={!isLong}
      tall={isLong}
      scroll={scroll}
    >
      <table className={table.table} aria-rowcount={lines.length + 3}>
        <thead>
          <tr>
            <th>No.</th>
            <th>Observation</th>
            <th>
              <Explain what="known">Known since</Explain>
            </th>
            <RivalHeads what="weight" under={(j) => `dB against ${rivals[against(j)]?.label}`} />
          </tr>
        </thead>
        <tbody>
          <BeforeRow />
          {isLong ? (
            <SeenRows {...{ lines, setting, current, open, scroll }} />
          ) : (
            <AllRows {...{ lines, setting, current, open }} />
          )}
          <SumRow against={against} />
        </tbody>
      </table>
      <Against />
    </TableSection>
  );
}
