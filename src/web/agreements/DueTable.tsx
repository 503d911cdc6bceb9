import type { ChartTable } from '../parts/chart-export.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './agreements.module.css';
import type { ShownAgreement, ShownDue } from './use-agreements.ts';
import { awayWords, DUE_KINDS, DUE_STATES, daysWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly due: readonly ShownDue[];
  readonly all: readonly ShownAgreement[];
  /** Not shown where all are of one agreement. */
  onChoose?(agreement: string): void;
}

const csvOf = (due: readonly ShownDue[], titles: ReadonlyMap<string, string>): ChartTable => ({
  columns: ['agreement', 'what', 'date', 'state', 'days', 'words'],
  rows: due.map((one) => [
    ...[titles.get(one.agreement) ?? one.agreement, DUE_KINDS[one.kind], daysWords(one.days)],
    ...[one.state, one.away, one.words],
  ]),
});

/** Ends of terms, last days for notice and deadlines. */
export function DueTable({ title, what, due, all, onChoose }: Props) {
  const titles = new Map(all.map(({ agreement }) => [agreement.id, agreement.title]));
  return (
    <TableSection title={title} what={what} fileName={what} csv={() => csvOf(due, titles)}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>Date</th>
            <th>What</th>
            {onChoose && <th>Agreement</th>}
            <th>State</th>
            <th className={table.number}>Away</th>
            <th>In words</th>
          </tr>
        </thead>
        <tbody>
          {due.map((one) => (
            <tr key={`${one.agreement} ${one.provision} ${one.kind} ${one.k} ${one.days.from}`}>
              <td className={classes.date}>{daysWords(one.days)}</td>
              <td>{DUE_KINDS[one.kind]}</td>
              {onChoose && (
                <td>
                  <button
                    type="button"
                    className={classes.link}
                    onClick={() => onChoose(one.agreement)}
                  >
                    {titles.get(one.agreement)}
                  </button>
                </td>
              )}
              <td data-due={one.state} className={classes.due}>
                {DUE_STATES[one.state]}
              </td>
              <td className={table.number}>{awayWords(one.away)}</td>
              <td>{one.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
