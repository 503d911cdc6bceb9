/** A way on a day, or all links as they stand on it, as the table of a report. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { AnsweredWay } from './ask-way.ts';
import { type Leg, type LinkOnDay, linksOnDay, type Network, type Way } from './find-way.ts';
import type { Names } from './way-words.ts';

type Row = Record<string, ReportValue>;

const COLUMNS: readonly [key: string, label: string, unit: string][] = [
  ['way', 'Way', ''],
  ['leg', 'Leg', ''],
  ['link', 'Link', ''],
  ['from', 'From', ''],
  ['to', 'To', ''],
  ['mode', 'Mode', ''],
  ['kilometres', 'Length', 'km'],
  ['status', 'Status', ''],
  ['passes', 'Passes', ''],
  ['controller', 'Control', ''],
  ['through', 'Territory', ''],
  ['why', 'Why', ''],
  ['observations', 'Observations', ''],
];

const columns: ReportColumn[] = COLUMNS.map(([key, label, unit]) => ({ key, label, unit }));

const nameOf = (names: Names, id: string): string => names.get(id) ?? id;
const namesOf = (names: Names, ids: readonly string[]): string =>
  ids.map((id) => nameOf(names, id)).join(', ');

const closedWords = ({ closedTo }: LinkOnDay, names: Names): string =>
  closedTo.length === 0 ? '' : `Not from or to ${namesOf(names, closedTo)}. `;

function linkRow(on: LinkOnDay, names: Names): Row {
  const { link, kilometres, reckoned, status, certain, passes, controller, why } = on;
  return {
    way: null,
    leg: null,
    link: link.title,
    from: nameOf(names, link.from),
    to: nameOf(names, link.to),
    mode: link.mode,
    kilometres: reckoned ? Number(kilometres.toFixed(0)) : kilometres,
    status: certain || status === 'unknown' ? status : `${status}, perhaps`,
    passes: passes ? 'yes' : 'no',
    controller: controller === null ? null : nameOf(names, controller),
    through: namesOf(names, link.through),
    why: `${closedWords(on, names)}${why}`,
    observations: on.observations.join(', '),
  };
}

const legRow = (leg: Leg, at: number, way: string, names: Names): Row => ({
  ...linkRow(leg, names),
  way,
  leg: at + 1,
  from: nameOf(names, leg.from),
  to: nameOf(names, leg.to),
  through: namesOf(names, leg.through),
});

const wayRows = (found: Way | null, word: string, names: Names): Row[] =>
  found?.legs.map((leg, at) => legRow(leg, at, word, names)) ?? [];

/** First the open way, then the barred one, leg by leg; the answer in sentences stands in the notes. */
export const wayTable = ({ way, barred, names, words }: AnsweredWay): ReportTable => ({
  report: 'routes',
  seed: null,
  columns,
  rows: [...wayRows(way, 'open', names), ...wayRows(barred, 'barred', names)],
  notes: words,
});

/** All links of these kinds; whether they pass is said for a journey that no state is closed to. */
export function linksTable(
  network: Network,
  modes: readonly string[],
  names: Names,
  day: string,
): ReportTable {
  const all = linksOnDay(network, [], day).filter(
    ({ link }) => modes.length === 0 || modes.includes(link.mode),
  );
  return {
    report: 'routes',
    seed: null,
    columns: columns.filter(({ key }) => key !== 'way' && key !== 'leg'),
    rows: all.map((on) => {
      const { way: _way, leg: _leg, ...row } = linkRow(on, names);
      return row;
    }),
    notes: [`As of ${day}. Ask for a way with --from and --to.`],
  };
}
