import { Text } from '@mantine/core';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import classes from './agreements.module.css';
import { rateAddress } from './form/rate-address.ts';
import type { ShownProvision } from './use-agreements.ts';
import { SCORES, STATES, strengthWords, termWords } from './words.ts';

type Names = ReadonlyMap<string, string>;

export const namesOf = (names: Names, ids: readonly string[]): string =>
  ids.map((id) => names.get(id) ?? id).join(', ');

/** Parties with a duty, and any that were rated without one. */
export const partiesOf = ({ obligated, performances }: ShownProvision): string[] => {
  const all = [...new Set([...obligated, ...performances.map(({ party }) => party)])];
  return all.length === 0 ? [''] : all;
};

export const scoreOf = ({ performances }: ShownProvision, party: string, year: number) =>
  performances.find((one) => one.party === party && one.year === year);

interface RowsProps {
  readonly provision: ShownProvision;
  readonly names: Names;
  readonly years: readonly number[];
}

/** A provision with what each of its parties did about it from year to year. */
export function ProvisionRows({ provision, names, years }: RowsProps) {
  const parties = partiesOf(provision);
  return (
    <tbody>
      {parties.map((party, at) => (
        <tr key={party}>
          {at === 0 && (
            <>
              <td rowSpan={parties.length} className={classes.date}>
                <DetailLink kind="edit-provision" id={provision.id} size="sm">
                  {provision.number === '' ? 'Edit' : provision.number}
                </DetailLink>
              </td>
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
          <td className={classes.cell}>
            <RateButton {...{ provision, party, names }} year={null} />
          </td>
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
  if (!rated) return <RateButton {...{ provision, party, year, names }} />;
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

interface RateProps extends Omit<CellProps, 'year'> {
  /** Null for one that is not in the table yet. */
  readonly year: number | null;
}

/** Where nobody has rated yet. */
function RateButton({ provision, party, year, names }: RateProps) {
  const detail = useDetail();
  const whose = party === '' ? [] : [names.get(party) ?? party];
  const what = [provision.number, ...whose, year ?? 'another year'].join(', ');
  const asked = { provision: provision.id, party, year: year === null ? '' : String(year) };
  return (
    <button
      type="button"
      className={classes.rate}
      aria-label={`Rate provision ${what}`}
      title={`Rate ${year ?? 'another year'}`}
      onClick={() => detail.open('rate', rateAddress(asked))}
    >
      {year === null ? '+' : '·'}
    </button>
  );
}
