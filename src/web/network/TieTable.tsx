import type { ChartTable } from '../parts/chart-export.ts';
import { useDetail } from '../parts/detail.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './network.module.css';
import { LOOKS, weightWords } from './tie-look.ts';
import type { ShownTie } from './use-network-view.ts';

interface Props {
  readonly ties: readonly ShownTie[];
  readonly names: ReadonlyMap<string, string>;
  readonly on: string;
}

type Names = Props['names'];

const nameOf = (names: Names, id: string): string => names.get(id) ?? id;

const evidenceWords = ({ evidence }: ShownTie): string =>
  evidence.map(({ title, date }) => (date === '' ? title : `${date} ${title}`)).join('; ');

export const tiesCsv = (ties: readonly ShownTie[], names: Names): ChartTable => ({
  columns: ['tie', 'from', 'to', 'directed', 'weight', 'unit', 'certain', 'rests on', 'records'],
  rows: ties.map((tie) => [
    ...[tie.kind, nameOf(names, tie.from), nameOf(names, tie.to), tie.directed ? 'yes' : 'no'],
    ...[Number(tie.weight.toFixed(2)), tie.kind === 'arms' ? tie.unit : 'records'],
    ...[
      tie.certain ? 'yes' : 'no',
      evidenceWords(tie),
      tie.evidence.map(({ id }) => id).join(', '),
    ],
  ]),
});

/** The same as a table; each tie opens what it rests on. */
export function TieTable({ ties, names, on }: Props) {
  const detail = useDetail();
  return (
    <TableSection
      title="Ties"
      what="ties"
      fileName={`network-${on}`}
      csv={() => tiesCsv(ties, names)}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>Tie</th>
            <th>Between</th>
            <th className={table.number}>Weight</th>
            <th style={{ width: '52%' }}>Rests on</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={tie.id}>
              <td className={classes.kind}>
                <span
                  className={classes.dot}
                  style={{ background: LOOKS[tie.kind].colour }}
                  aria-hidden="true"
                />
                {LOOKS[tie.kind].words}
                {tie.certain ? '' : ' (not certain on that day)'}
              </td>
              <td>
                <button
                  type="button"
                  className={classes.link}
                  aria-label={`${nameOf(names, tie.from)} ${tie.directed ? '→' : '–'} ${nameOf(names, tie.to)}, ${tie.kind}`}
                  onClick={() => detail.open('tie', tie.id)}
                >
                  {nameOf(names, tie.from)} {tie.directed ? '→' : '–'} {nameOf(names, tie.to)}
                </button>
              </td>
              <td className={table.number}>{weightWords(tie)}</td>
              <td>
                {tie.evidence
                  .slice(0, 2)
                  .map(({ title }) => title)
                  .join('; ')}
                {tie.evidence.length > 2 && ` and ${tie.evidence.length - 2} more`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
