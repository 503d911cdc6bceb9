import { DetailLink } from '../parts/DetailLink.tsx';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './agreements.module.css';
import type { ShownAgreement } from './use-agreements.ts';

const EFFECTS = { compliance: 'kept', breach: 'broken' } as const;

/** What was observed of the agreement, also where nobody has rated it yet. */
export function ActTable({ shown: { acts, provisions } }: { shown: ShownAgreement }) {
  const numbers = new Map(provisions.map(({ id, number }) => [id, number]));
  const rows = acts.map((act) => ({
    ...act,
    word: EFFECTS[act.effect],
    number: numbers.get(act.provision ?? '') ?? '',
    used: act.rated ? 'yes' : 'not yet',
  }));
  return (
    <TableSection
      title="Acts that kept or broke it"
      what="acts"
      fileName="acts"
      csv={() => ({
        columns: ['date', 'act', 'effect', 'provision', 'rated', 'id'],
        rows: rows.map((row) => [
          ...[row.date, row.title, row.word, row.number, row.used, row.observation],
        ]),
      })}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>Date</th>
            <th>Act</th>
            <th>Effect</th>
            <th>Provision</th>
            <th>Rated</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.observation}>
              <td className={classes.date}>{row.date}</td>
              <td>
                <DetailLink kind="observation" id={row.observation} size="sm" ta="left">
                  {row.title}
                </DetailLink>
              </td>
              <td>{row.word}</td>
              <td>{row.number}</td>
              <td>{row.used}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
