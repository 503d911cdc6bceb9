import type { ChartTable } from '../parts/chart-export.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './agreements.module.css';
import { namesOf, ProvisionRows, partiesOf, scoreOf } from './ProvisionRows.tsx';
import type { ShownAgreement } from './use-agreements.ts';
import { SCORES, STATES, strengthWords } from './words.ts';

interface Props {
  readonly shown: ShownAgreement;
  readonly names: ReadonlyMap<string, string>;
}

type Names = Props['names'];

const yearsOf = ({ provisions }: ShownAgreement): number[] => {
  const rated = provisions.flatMap(({ performances }) => performances.map(({ year }) => year));
  if (rated.length === 0) return [];
  const [from, to] = [Math.min(...rated), Math.max(...rated)];
  // A gap of a few years is shown, one of decades is not.
  if (to - from > 25) return [...new Set(rated)].sort((a, b) => a - b);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
};

const csvOf = (shown: ShownAgreement, names: Names, years: readonly number[]): ChartTable => ({
  columns: [
    'no',
    'text',
    'party',
    'to whom',
    'deadline',
    'monitor',
    'strength',
    'state',
    ...years.map(String),
  ],
  rows: shown.provisions.flatMap((provision) =>
    partiesOf(provision).map((party) => [
      ...[provision.number, provision.text, names.get(party) ?? party],
      ...[namesOf(names, provision.benefiting), provision.deadline],
      provision.monitor === null ? '' : (names.get(provision.monitor) ?? provision.monitor),
      ...[strengthWords(provision.strength), STATES[provision.state]],
      ...years.map((year) => scoreOf(provision, party, year)?.score ?? ''),
    ]),
  ),
});

/** Each provision, who owes it, and what each party did about it from year to year. */
export function PerformanceGrid({ shown, names }: Props) {
  const years = yearsOf(shown);
  return (
    <div>
      <TableSection
        whole
        title="Provisions and what was done about them"
        what="provisions"
        fileName="provisions"
        csv={() => csvOf(shown, names, years)}
      >
        <table className={`${table.table} ${classes.grid}`}>
          <thead>
            <tr>
              <th>No.</th>
              <th>Text</th>
              <th>Who owes</th>
              {years.map((year) => (
                <th key={year} className={classes.year}>
                  {year}
                </th>
              ))}
              <th className={classes.year}>Rate</th>
            </tr>
          </thead>
          {shown.provisions.map((provision) => (
            <ProvisionRows key={provision.id} provision={provision} names={names} years={years} />
          ))}
          {years.length > 0 && <ScoreRows shown={shown} names={names} years={years} />}
        </table>
      </TableSection>
      {years.length > 0 && <Key />}
    </div>
  );
}

function ScoreRows({
  shown,
  names,
  years,
}: {
  shown: ShownAgreement;
  names: Names;
  years: readonly number[];
}) {
  const parties = [...new Set(shown.scores.map(({ party }) => party))];
  return (
    <tfoot>
      {parties.map((party) => (
        <tr key={party ?? ''}>
          <td />
          <td>{party === null ? 'Score, 0 to 100' : ''}</td>
          <td>{party === null ? 'all' : (names.get(party) ?? party)}</td>
          {years.map((year) => {
            const of = shown.scores.find((one) => one.year === year && one.party === party);
            return (
              <td
                key={year}
                className={classes.total}
                title={of ? `${of.rated} rated, ${of.missing} not` : ''}
              >
                {of?.score === null || of === undefined ? '' : Math.round(of.score)}
              </td>
            );
          })}
          <td />
        </tr>
      ))}
    </tfoot>
  );
}

const Key = () => (
  <div className={classes.key}>
    {Object.entries(SCORES).map(([score, { sign, words }]) => (
      <span key={score}>
        <span className={classes.score} data-score={score}>
          {sign}
        </span>{' '}
        {words}
      </span>
    ))}
    <span>Score: 100 · Σ / (3 n) of what has a number (Joshi, Quinn and Regan 2015)</span>
  </div>
);
