/** Agreements on a day as the table of a report: what is in force, what is due, what was kept. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { AgreementOn } from './ask-agreements.ts';
import type { DueDate } from './due-dates.ts';
import type { DayRange } from './durations.ts';
import type { Performance, Provision } from './model.ts';
import { performedUntil, scoreOf, type YearScore } from './performance.ts';

type Row = Record<string, ReportValue>;
type Names = ReadonlyMap<string, string>;

const COLUMNS: readonly [key: string, label: string, unit: string][] = [
  ['agreement', 'Agreement', ''],
  ['what', 'What', ''],
  ['provision', 'No.', ''],
  ['text', 'Text', ''],
  ['obligated', 'Who owes', ''],
  ['benefiting', 'To whom', ''],
  ['date', 'Date', ''],
  ['state', 'State', ''],
  ['days', 'Away', 'days'],
  ['strength', 'Strength', ''],
  ['performance', 'Performance', ''],
  ['score', 'Score', '%'],
];

const columns: ReportColumn[] = COLUMNS.map(([key, label, unit]) => ({ key, label, unit }));

const rangeInWords = ({ from, to }: DayRange): string => (from === to ? from : `${from}/${to}`);
const nameOf = (names: Names, id: string): string => names.get(id) ?? id;
const namesOf = (names: Names, ids: readonly string[]): string =>
  ids.map((id) => nameOf(names, id)).join(', ');

const empty: Row = Object.fromEntries(COLUMNS.map(([key]) => [key, null]));

const oneDecimal = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(1));

function agreementRow({ agreement, legal, performances }: AgreementOn, names: Names): Row {
  return {
    ...empty,
    agreement: agreement.title,
    what: 'agreement',
    text: legal.why,
    obligated: namesOf(names, agreement.parties),
    date: agreement.inForce === '' ? agreement.signed : agreement.inForce,
    state: legal.certain ? legal.state : `${legal.state}, perhaps`,
    score: oneDecimal(scoreOf(performances).score.value),
  };
}

function dueRow({ agreement, provisions }: AgreementOn, due: DueDate): Row {
  const provision = provisions.find(({ id }) => id === due.provision);
  return {
    ...empty,
    agreement: agreement.title,
    what: due.kind,
    provision: provision?.number ?? null,
    text: due.words,
    date: rangeInWords(due.days),
    state: due.state,
    days: due.away,
  };
}

const inWords = (names: Names, { year, party, score }: Performance): string =>
  `${year} ${nameOf(names, party)} ${score}`;

function provisionRow(on: AgreementOn, provision: Provision, names: Names, day: string): Row {
  const own = on.performances.filter((one) => one.provision === provision.id);
  return {
    ...empty,
    agreement: on.agreement.title,
    what: 'provision',
    provision: provision.number,
    text: provision.text,
    obligated: namesOf(names, provision.obligated),
    benefiting: namesOf(names, provision.benefiting),
    date: provision.deadline === '' ? null : provision.deadline,
    state: performedUntil(own, Number(day.slice(0, 4))).state,
    strength: provision.strength,
    performance: own.map((one) => inWords(names, one)).join('; '),
    score: oneDecimal(scoreOf(own).score.value),
  };
}

/** `2021: 66.7 % of 4 (Armenia 100, Azerbaijan 33.3); breached 1; not rated 2`. */
function scoreNotes(scores: readonly YearScore[], names: Names): string[] {
  const text = ({ score }: YearScore): string =>
    score.value === null ? 'none' : `${oneDecimal(score.value)}`;
  return scores
    .filter(({ party }) => party === null)
    .map((all) => {
      const parties = scores
        .filter(({ year, party }) => year === all.year && party !== null)
        .map((one) => `${nameOf(names, one.party ?? '')} ${text(one)}`);
      const more = [
        all.breached > 0
          ? `breached after compliance ${all.breached}, with these as 0 ${oneDecimal(all.withBreaches.value)}`
          : '',
        all.disputed > 0 ? `disputed ${all.disputed}` : '',
        all.missing > 0 ? `not rated ${all.missing}` : '',
      ].filter((part) => part !== '');
      return `${all.year}: ${text(all)} of 100 over ${all.rated} (${parties.join(', ')})${more.map((part) => `; ${part}`).join('')}.`;
    });
}

export function agreementsTable(
  found: readonly AgreementOn[],
  names: Names,
  day: string,
): ReportTable {
  const rated = found.some(({ performances }) => performances.length > 0);
  return {
    report: 'agreements',
    seed: null,
    columns,
    rows: found.flatMap((on) => [
      agreementRow(on, names),
      ...on.due.map((due) => dueRow(on, due)),
      ...on.provisions.map((provision) => provisionRow(on, provision, names, day)),
    ]),
    notes: [
      `As of ${day}. Dates are reckoned from the start of the term, day by the calendar; the state of a provision is what is known up to that year.`,
      ...found.flatMap(({ agreement, scores }) =>
        scoreNotes(scores, names).map((note) => `${agreement.title}, ${note}`),
      ),
      ...(rated
        ? [
            'Score: 100 · Σ / (3 n) of ratings 0 to 3 (Joshi, Quinn and Regan 2015); breached and disputed ones have no number and are not in it.',
          ]
        : []),
    ],
  };
}
