import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/cases/report.ts';
import { acledFile, gdeltFile, gedFile, plainFile, polecatFile } from '../support/event-files.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function emptyCase(): Promise<{ path: string; file(name: string, text: string): string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'study.dragoman');
  await runCli('new', path, '--title', 'Study');
  return {
    path,
    file: (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
  };
}

it('takes in each table by its columns, names bad rows, and no row twice', async () => {
  const { path, file } = await emptyCase();
  const take = (name: string, text: string) =>
    runCli('import', path, file(name, text), '--as', 'events');
  const first = await take('GEDEvent_v25_1.csv', gedFile());
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toBe(
    'Imported 3 events from GEDEvent_v25_1.csv (ucdp-ged 25.1), 3 actors were made, 1 were there already, 3 left out.\n',
  );
  expect(first.err).toContain('Row 4 was left out: There is no day 2020-02-30');
  expect((await take('GEDEvent_v25_1.csv', gedFile())).out).toMatch(
    /^Imported 0 events .*, 4 were there already, 3 left out\.$/m,
  );
  expect((await take('acled.csv', acledFile())).out).toContain('Imported 2 events');
  expect((await take('20201110.export.CSV', gdeltFile())).out).toContain('(gdelt)');
  expect((await take('ngecEvents.txt', polecatFile())).out).toContain('(polecat)');
  const { out } = await runCli('report', path, 'chronology', '--actor', 'AZE', '--format', 'json');
  const { rows } = JSON.parse(out) as Report;
  // Those of one day stand in the order of their ids, which are drawn by lot.
  expect(rows.map(({ facts, who, deaths }) => `${facts} ${who} ${deaths}`).sort()).toEqual([
    ...['ASSAULT Azerbaijan 5', 'ASSAULT Azerbaijan 5', 'ASSAULT Azerbaijan 5'],
    ...['CONSULT Russia null', 'CONSULT:phone Russia null'],
  ]);
});

it('takes in any other table by the columns named, and says which are missing', async () => {
  const { path, file } = await emptyCase();
  const calls = file('calls.csv', plainFile());
  const refused = await runCli('import', path, calls, '--as', 'events');
  expect(refused).toMatchObject({
    code: 2,
    err: expect.stringContaining('No column holds the title'),
  });
  const taken = await runCli(
    ...['import', path, calls, '--as', 'events', '--title', 'Calls', '--known-actors'],
    ...['--map', 'title=what,to=whom,place=where,deaths=killed'],
  );
  expect(taken.out).toBe(
    'Imported 2 events from calls.csv (csv), 1 were there already, 3 left out.\n',
  );
});

it('refuses a table that it is not, and one that nobody knows', async () => {
  const { path, file } = await emptyCase();
  const table = file('acled.csv', acledFile());
  const as = (...more: string[]) => runCli('import', path, table, '--as', 'events', ...more);
  expect(await as('--table', 'ucdp-ged')).toMatchObject({
    code: 3,
    err: expect.stringContaining('is no table of UCDP'),
  });
  expect(await as('--table', 'icews')).toMatchObject({
    code: 2,
    err: expect.stringContaining('ucdp-ged, acled, gdelt, polecat, csv'),
  });
});
