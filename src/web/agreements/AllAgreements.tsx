import { Anchor, Text } from '@mantine/core';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './agreements.module.css';
import { DueTable } from './DueTable.tsx';
import type { AgreementView } from './use-agreement-view.ts';
import type { ShownAgreement, ShownDue } from './use-agreements.ts';
import { daysWords, legalWords } from './words.ts';

interface Props {
  readonly all: readonly ShownAgreement[];
  readonly names: ReadonlyMap<string, string>;
  readonly view: AgreementView;
}

const nextOf = ({ due }: ShownAgreement): ShownDue | undefined =>
  due.find(({ state }) => state === 'next');

const namesOf = (names: Props['names'], ids: readonly string[]): string =>
  ids.map((id) => names.get(id) ?? id).join(', ');

const LAPSED = new Set(['past', 'overdue', 'void']);

/** Everything on a day: what is in force, what is due next, what has lapsed. */
export function AllAgreements({ all, names, view }: Props) {
  const choose = (agreement: string): void => view.set({ agreement });
  const due = all.flatMap((one) => one.due);
  const ahead = due
    .filter(({ state, away }) => !LAPSED.has(state) && away >= 0)
    .sort((a, b) => a.away - b.away);
  const lapsed = due.filter(({ state }) => LAPSED.has(state)).sort((a, b) => b.away - a.away);
  return (
    <div className={classes.page}>
      <AgreementsTable all={all} names={names} view={view} />
      {ahead.length > 0 && (
        <DueTable title="What is due next" what="due" due={ahead} all={all} onChoose={choose} />
      )}
      {lapsed.length > 0 && (
        <DueTable title="What has lapsed" what="lapsed" due={lapsed} all={all} onChoose={choose} />
      )}
      <Text size="sm">
        <Anchor href={`/api/agreements/due.ics?on=${view.on}`} download size="sm">
          All dates for a calendar program (iCalendar)
        </Anchor>
      </Text>
    </div>
  );
}

function AgreementsTable({ all, names, view }: Props) {
  return (
    <TableSection
      title={`Agreements on ${view.on}`}
      what="agreements"
      fileName={`agreements-${view.on}`}
      csv={() => ({
        columns: [
          'agreement',
          'kind',
          'signed',
          'in force',
          'parties',
          'state',
          'why',
          'next date',
          'provisions',
          'id',
        ],
        rows: all.map((one) => {
          const { agreement, legal, provisions } = one;
          const next = nextOf(one);
          return [
            ...[agreement.title, agreement.kind, agreement.signed, agreement.inForce],
            ...[namesOf(names, agreement.parties), legalWords(one), legal.why],
            ...[next ? daysWords(next.days) : '', provisions.length, agreement.id],
          ];
        }),
      })}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>Agreement</th>
            <th>Signed</th>
            <th>Parties</th>
            <th>On the day</th>
            <th>Next date</th>
            <th className={table.number}>Provisions</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <AgreementRow key={one.agreement.id} one={one} names={names} view={view} />
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}

interface RowProps {
  readonly one: ShownAgreement;
  readonly names: Props['names'];
  readonly view: AgreementView;
}

function AgreementRow({ one, names, view }: RowProps) {
  const { agreement, legal, provisions } = one;
  const next = nextOf(one);
  return (
    <tr>
      <td>
        <button
          type="button"
          className={classes.link}
          onClick={() => view.set({ agreement: agreement.id })}
        >
          {agreement.title}
        </button>
      </td>
      <td className={classes.date}>{agreement.signed}</td>
      <td>{namesOf(names, agreement.parties)}</td>
      <td title={legal.why} data-legal={legal.state} className={classes.legal}>
        {legalWords(one)}
      </td>
      <td className={classes.date}>{next ? daysWords(next.days) : ''}</td>
      <td className={table.number}>{provisions.length}</td>
    </tr>
  );
}
