import { writeChance } from '../hypotheses/read-chance.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import { useActorNames } from '../parts/use-actor-names.ts';
import classes from './expectations.module.css';
import { ledgerCsv, NO_END } from './ledger-csv.ts';
import { StatusBadge } from './StatusBadge.tsx';
import type { ShownEntry, ShownLedger } from './use-ledger.ts';

interface Props {
  readonly ledger: ShownLedger;
  readonly chosen: string | null;
}

/** One line each: what was said, what came of it. */
export function LedgerTable({ ledger, chosen }: Props) {
  const names = useActorNames();
  const scored = ledger.entries.some(({ score }) => score !== null);
  return (
    <TableSection
      title="Ledger"
      what="expectations"
      fileName="expectations"
      csv={() => ledgerCsv(ledger, names)}
      whole
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>Expectation</th>
            <th>By</th>
            <th>Made</th>
            <th>Until</th>
            <th>Probability</th>
            <th>Came out</th>
            {scored && <th className={table.number}>Brier score</th>}
          </tr>
        </thead>
        <tbody>
          {ledger.entries.map((entry) => (
            <LedgerRow
              key={entry.expectation.id}
              entry={entry}
              names={names}
              scored={scored}
              current={entry.expectation.id === chosen}
            />
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}

interface RowProps {
  readonly entry: ShownEntry;
  readonly names: ReadonlyMap<string, string>;
  readonly current: boolean;
  readonly scored: boolean;
}

function LedgerRow({ entry, names, current, scored }: RowProps) {
  const { id, text, condition, by, madeOn, horizon, probability } = entry.expectation;
  return (
    <tr data-current={current || undefined}>
      <td className={classes.said}>
        <DetailLink kind="expectation" id={id}>
          {text}
        </DetailLink>
        {condition !== '' && <span className={classes.condition}>if: {condition}</span>}
      </td>
      <td>{names.get(by) ?? by}</td>
      <td style={{ whiteSpace: 'nowrap' }}>{madeOn}</td>
      <td style={{ whiteSpace: 'nowrap' }}>{horizon === '' ? NO_END : horizon}</td>
      <td>{probability ? writeChance(probability) : 'not said'}</td>
      <td>
        <StatusBadge entry={entry} />
      </td>
      {scored && <td className={table.number}>{entry.score?.brier.toFixed(3)}</td>}
    </tr>
  );
}
