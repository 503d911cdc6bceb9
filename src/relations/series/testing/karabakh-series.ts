/** The arms transfers of the reference case, as its folder keeps them. */
import { readFileSync } from 'node:fs';
import { packageRoot } from '../../../kernel/package-root.ts';
import { readSeriesFile } from '../files/read-series-file.ts';
import { Series, type SeriesPoint } from '../model.ts';

const folder = new URL('cases/karabakh/series/', packageRoot);

/** Without the rest of the case: names stand for themselves, and what the folder leaves out is empty. */
export const karabakhSeries: Series = Series.parse({
  ...JSON.parse(readFileSync(new URL('arms-transfers.json', folder), 'utf8')),
  hash: null,
  actors: {},
});

export const karabakhPoints: SeriesPoint[] = readSeriesFile(
  'arms-transfers.csv',
  readFileSync(new URL('arms-transfers.csv', folder)),
).points.map((point, at) => ({ ...point, id: `pt_${at}`, series: karabakhSeries.id }));
