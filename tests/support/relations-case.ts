/** A small case with all that the screens of relations show. */
import type { Context } from '../../src/db/context.ts';
import { addObservations } from '../../src/observations/actions.ts';
import type { NewObservation } from '../../src/observations/new-observation.ts';
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
 * series of arms transfers, and two figures that are claimed about them.
 */
export async function makeRelationsCase(context: Context): Promise<void> {
  await addCaucasus(context);
  const series = await addTransfers(context);
  await addObservations(context, [
    claim('obs_right', 95, series, [2016, 2019]),
    claim('obs_wrong', 70, series, [2016, 2019]),
  ]);
}
