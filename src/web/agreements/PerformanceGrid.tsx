import { Text } from '@mantine/core';
import type { ChartTable } from '../parts/chart-export.ts';
import { useDetail } from '../parts/detail.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './agreements.module.css';
import type { ShownAgreement, ShownProvision } from './use-agreements.ts';
import { SCORES, STATES, strengthWords, termWords } from './words.ts';

interface Props {
  readonly shown: ShownAgreement;
  readonly names: ReadonlyMap<string, string>;
}

type Names = Props['names'];

const namesOf = (names: Names, ids: readonly string[]): string =>
  ids.map((id) => names.get(id) ?? id).join(', ');

/** Parties with a duty, and any that were rated without one. */
const partiesOf = ({ obligated, performances }: ShownProvision): string[] => {
  const all = [...new Set([...obligated, ...performances.map(({ party }) => party)])];
  return all.length === 0 ? [''] : all;
};

const yearsOf = ({ provisions }: ShownAgreement): number[] => {
  const rated = provisions.flatMap(({ performances }) => performances.map(({ year }) => year));
  if (rated.length === 0) return [];
  const [from, to] = [Math.min(...rated), Math.max(...rated)];
  // A gap of a few years is shown, one of decades is not.
  if (to - from > 25) return [...new Set(rated)].sort((a, b) => a - b);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
};

const scoreOf = ({ performances }: ShownProvision, party: string, year: number) =>
  performances.find((one) => one.party === party && one.year === year);

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

interface RowsProps {
  readonly provision: ShownProvision;
  readonly names: Names;
  readonly years: readonly number[];
}

function ProvisionRows({ provision, names, years }: RowsProps) {
  const parties = partiesOf(provision);
  return (
    <tbody>
      {parties.map((party, at) => (
        <tr key={party}>
          {at === 0 && (
            <>
              <td rowSpan={parties.length}>{provision.number}</td>
              <td rowSpan={parties.length}>
                <ProvisionText provision={provision} names={names} />
              </td>
            </>
          )}
          <td>{names.get(party) ?? party}</td>
          {years.map((year) => (
            <td key={year} className={classes.cell}>
              <ScoreCell {...{ provision, party, year, names }} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function ProvisionText({ provision, names }: Omit<RowsProps, 'years'>) {
  const facts = [
    strengthWords(provision.strength),
    provision.type,
    provision.benefiting.length === 0 ? '' : `to ${namesOf(names, provision.benefiting)}`,
    provision.deadline === '' ? '' : `until ${provision.deadline}`,
    provision.monitor === null
      ? ''
      : `watched by ${names.get(provision.monitor) ?? provision.monitor}`,
    provision.conditions === '' ? '' : `if ${provision.conditions}`,
    STATES[provision.state],
  ];
  return (
    <>
      <span className={provision.verbatim ? classes.words : undefined}>
        {provision.verbatim ? `“${provision.text}”` : provision.text}
      </span>
      <Text size="xs" c="dimmed">
        {facts.filter((fact) => fact !== '').join(' · ')}
      </Text>
      {provision.term && (
        <Text size="xs" c="dimmed">
          {termWords(provision.term)}
        </Text>
      )}
    </>
  );
}

interface CellProps {
  readonly provision: ShownProvision;
  readonly party: string;
  readonly year: number;
  readonly names: Names;
}

function ScoreCell({ provision, party, year, names }: CellProps) {
  const detail = useDetail();
  const rated = scoreOf(provision, party, year);
  if (!rated) return null;
  const { sign, words } = SCORES[rated.score];
  return (
    <button
      type="button"
      className={classes.score}
      data-score={rated.score}
      aria-label={`${sign}, ${words}: provision ${provision.number}, ${names.get(party) ?? party}, ${year}`}
      title={words}
      onClick={() => detail.open('performance', rated.id)}
    >
      {sign}
    </button>
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
