/** The chronology as the table of a report. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { CompactObservation } from '../listing/compact.ts';
import type { Part } from '../model.ts';
import type { Names } from './names.ts';

const COLUMNS: readonly [key: string, label: string, unit: string][] = [
  ['date', 'Date', ''],
  ['kind', 'Kind', ''],
  ['title', 'Observation', ''],
  ['who', 'Who', ''],
  ['to', 'To whom', ''],
  ['through', 'Through', ''],
  ['about', 'About', ''],
  ['facts', 'Facts', ''],
  ['deaths', 'Killed', ''],
  ['codes', 'Codes', ''],
  ['episode', 'Episode', ''],
  ['grade', 'Grade', ''],
  ['spheres', 'Spheres', ''],
  ['independent', 'Independent sources', ''],
  ['from', 'First day', ''],
  ['until', 'Last day', ''],
  ['id', 'Id', ''],
];

const columns: ReportColumn[] = COLUMNS.map(([key, label, unit]) => ({ key, label, unit }));

const orNull = (words: string): string | null => (words === '' ? null : words);

function rowOf(one: CompactObservation, names: Names): Record<string, ReportValue> {
  const actors = (wanted: Part): string | null =>
    orNull(
      one.parts
        .filter(({ part }) => part === wanted)
        .map(({ actor }) => names.actor(actor))
        .join(', '),
    );
  return {
    ...{ date: one.date, kind: one.kind, title: one.title },
    ...{ who: actors('who'), to: actors('to'), through: actors('through'), about: actors('about') },
    ...{ facts: one.about, deaths: one.deaths },
    codes: orNull(one.codes.map(names.code).join('; ')),
    episode: one.episode === null ? null : names.episode(one.episode),
    ...{ grade: one.grade, spheres: orNull(one.spheres.join(', ')), independent: one.independent },
    ...{ from: one.from, until: one.to, id: one.id },
  };
}

/** @param observations in the order of time */
export function chronologyTable(
  observations: readonly CompactObservation[],
  names: Names,
  asked: string,
): ReportTable {
  const vague = observations.filter((one) => one.vague || one.uncertain).length;
  const single = observations.filter((one) => one.independent < 2).length;
  return {
    report: 'chronology',
    seed: null,
    columns,
    rows: observations.map((one) => rowOf(one, names)),
    notes: [
      asked,
      `${observations.length} observations in the order of time; of ${vague} the day is not known or not sure, ${single} have fewer than two independent sources.`,
      'Dates are EDTF. Facts: of an event its PLOVER type and mode, of an act its effect, of a statement the issue and the stance.',
    ],
  };
}
