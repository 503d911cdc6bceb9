/**
 * Time and memory of taking in an event table: `tsx bench/event-table.ts [rows]`, 200,000 when none are given. Rows are
 * made up in the columns of UCDP GED, over 30 years and 40 pairs of sides; the built command line reads them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { STATES } from '../src/actors/state-codes.ts';
import { GED } from '../src/observations/event-tables/layouts.ts';

const PROGRAM = join(import.meta.dirname, '../bin/dragoman.js');
const rows = Number(process.argv[2] ?? 200_000);

const random = xoroshiro128plus(7);
const below = (limit: number): number => (random.next() >>> 0) % limit;
const day = (number: number): string =>
  new Date(Date.UTC(1990, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

function row(id: number): string {
  const state = STATES[below(40)] ?? STATES[0];
  const start = below(30 * 365);
  const precision = below(10) < 7 ? 1 : 2 + below(3);
  const best = below(20);
  const cells: Record<string, string | number> = {
    ...{
      id,
      relid: `R-${id}`,
      year: 1990 + Math.floor(start / 365),
      type_of_violence: 1 + below(3),
    },
    ...{
      side_a: `Government of ${state?.iso3}`,
      gwnoa: state?.gw ?? 2,
      side_b: `Group ${below(40)}`,
    },
    ...{ number_of_sources: 1 + below(4), source_original: 'a ministry and an agency' },
    source_article: `"Agency, ${day(start)}, A report of ${below(9000)} words on what happened there"`,
    ...{
      where_coordinates: `Town ${below(3000)}`,
      where_description: `near the town sector ${below(90)}`,
    },
    ...{ adm_1: `District ${below(200)}`, country: state?.iso3 ?? '', region: 'Region' },
    ...{ latitude: below(18_000) / 100 - 90, longitude: below(36_000) / 100 - 180 },
    ...{
      date_prec: precision,
      date_start: day(start),
      date_end: day(start + (precision === 1 ? 0 : precision)),
    },
    ...{ deaths_a: below(5), deaths_b: below(5), best, low: Math.max(0, best - 2), high: best + 5 },
  };
  return GED.map((column) => cells[column] ?? '').join(',');
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-events-'));
try {
  const [table, study] = [join(folder, 'GEDEvent_v25_1.csv'), join(folder, 'study.dragoman')];
  const file = createWriteStream(table);
  file.write(`${GED.join(',')}\n`);
  for (let id = 1; id <= rows; id += 1) {
    if (!file.write(`${row(id)}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  console.log(`${rows} rows, ${(statSync(table).size / 1e6).toFixed(0)} MB`);
  spawnSync(process.execPath, [PROGRAM, 'new', study, '--title', 'Bench']);
  for (const which of ['first', 'again']) {
    const began = performance.now();
    const child = spawn(process.execPath, [PROGRAM, 'import', study, table, '--as', 'events'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let [said, peak, processor, ended] = ['', 0, 0, false];
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', () => {
      ended = true;
    });
    while (!ended) {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        processor = Math.max(processor, (Number(fields[11]) + Number(fields[12])) / 100);
      } catch {
        // It ended between two looks.
      }
      await setTimeout(200);
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(said.trim());
    console.log(
      `${which}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor time), ${Math.round(rows / seconds)} rows/s, peak ${peak.toFixed(0)} MB resident`,
    );
  }
  console.log(`case file ${(statSync(study).size / 1e6).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
