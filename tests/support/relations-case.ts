/** A small case with all that the screens of relations show. */
import { addActor } from '../../src/actors/actions.ts';
import { change } from '../../src/db/change.ts';
import type { Context } from '../../src/db/context.ts';
import { insertRecord, insertRecords } from '../../src/db/records.ts';
import { addObservations } from '../../src/observations/actions.ts';
import type { NewObservation } from '../../src/observations/new-observation.ts';
import {
  makeAgreement,
  makePerformance,
  makeProvision,
} from '../../src/relations/agreements/testing/make-agreement.ts';
import {
  agreementRecords,
  performanceRecords,
  provisionRecords,
} from '../../src/relations/records.ts';
import { addCaucasus } from '../../src/relations/routes/testing/add-network.ts';
import { importSeries } from '../../src/relations/series/actions.ts';

const TRANSFERS = `year,tiv,supplier,recipient
2016,60,Russia,Armenia
2017,20,Russia,Armenia
2018,15,Russia,Armenia
2019,5,Georgia,Armenia
2020,80,Russia,Azerbaijan
2020,20,Georgia,Azerbaijan
`;

/** The same a year earlier: one delivery was not found yet. */
const EARLIER = TRANSFERS.replace('2019,5,Georgia,Armenia\n', '');

/** Five years from 10 November 2020, prolonged by five; one provision, rated for each party. */
const addStatement = (context: Context): Promise<void> =>
  change(context, 'Add an agreement', async (door) => {
    const rated = { provision: 'prv_1', year: 2020 };
    await insertRecord(door, agreementRecords, makeAgreement());
    await insertRecord(door, provisionRecords, makeProvision({ deadline: '2020-12-01' }));
    await insertRecords(door, performanceRecords, [
      makePerformance({ ...rated, party: 'act_armenia', score: '3' }),
      makePerformance({
        ...{ ...rated, party: 'act_azerbaijan', score: 'breached' },
        observations: ['obs_convoy'],
      }),
    ]);
  });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function addTransfers(context: Context): Promise<string> {
  const file = {
    fileName: 'transfers.csv',
    mapping: { date: 'year', value: 'tiv' },
    unit: 'TIV million',
  };
  const late = { title: 'Arms transfers', vintage: '2026-03' };
  const { series } = await importSeries(context, { ...file, ...late, bytes: bytes(TRANSFERS) });
  const early = { title: 'Arms transfers, as they were', vintage: '2025-03' };
  await importSeries(context, { ...file, ...early, bytes: bytes(EARLIER) });
  return series.id;
}

const claim = (
  id: string,
  value: number,
  series: string,
  [from, to]: readonly [number, number],
): NewObservation & { id: string } => ({
  id,
  kind: 'figure',
  title: `${value} per cent of Armenian imports`,
  date: '2021',
  figure: {
    ...{ value, unit: '%', of: 'arms imports of Armenia' },
    check: {
      ...{ series, measure: 'share', from, to },
      of: { supplier: 'Russia', recipient: 'Armenia' },
    },
  },
});

/**
 * Actors `act_armenia`, `act_azerbaijan`, `act_georgia`, `act_russia`, the network between them, two vintages of a
 * series of arms transfers, two figures that are claimed about them, and an agreement with what was done about it.
 */
export async function makeRelationsCase(context: Context): Promise<void> {
  await addCaucasus(context);
  await addActor(context, {
    id: 'act_premier',
    kind: 'person',
    name: 'The prime minister',
    roles: [
      { kind: 'office', in: 'act_armenia', title: 'Prime Minister', period: '2018-05-08/..' },
    ],
  });
  const series = await addTransfers(context);
  await addObservations(context, [
    {
      id: 'obs_convoy',
      kind: 'event',
      title: 'A convoy is stopped',
      date: '2020-12-12',
      parts: [
        { actor: 'act_azerbaijan', part: 'who' },
        { actor: 'act_armenia', part: 'to' },
        { actor: 'act_russia', part: 'through' },
      ],
    },
    claim('obs_right', 95, series, [2016, 2019]),
    claim('obs_wrong', 70, series, [2016, 2019]),
  ]);
  await addStatement(context);
}
