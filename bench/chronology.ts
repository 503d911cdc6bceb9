/**
 * A case of 20,000 observations: how long filters take over HTTP, and how smoothly a real browser pans and zooms the
 * timeline. `tsx bench/chronology.ts [observations]` after `npm run build`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { addActors } from '../src/actors/actions.ts';
import { addObservations } from '../src/observations/actions.ts';
import type { NewObservation } from '../src/observations/new-observation.ts';
import { createApi } from '../src/server/api.ts';
import { createCase, type OpenCase } from '../src/shell/open-case.ts';
import { addSource } from '../src/sources/actions.ts';
import { launchBrowser, openPage, serveCase } from '../tests/support/browser.ts';

const COUNT = Number(process.argv[2] ?? 20_000);
const ACTORS = 30;
const SOURCES = 60;
const ROUNDS = 15;
const STEPS = 120;

const random = xoroshiro128plus(11);
const below = (limit: number): number => (random.next() >>> 0) % limit;
const WORDS =
  'talks road border visit call convoy ceasefire statement school bridge corridor route'.split(' ');
const word = (): string => WORDS[below(WORDS.length)] ?? '';
const day = (number: number): string =>
  new Date(Date.UTC(1994, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

function observation(at: number): NewObservation {
  const [who, to, start] = [below(ACTORS), below(ACTORS), below(30 * 365)];
  const date =
    at % 9 === 0
      ? day(start).slice(0, 7)
      : at % 11 === 0
        ? `${day(start)}/${day(start + 40)}`
        : day(start);
  return {
    ...{
      kind: 'event',
      title: `${word()} ${word()} ${word()} ${at}`,
      text: `${word()} `.repeat(30),
      date,
    },
    parts: [
      { actor: `act_${who}`, part: 'who' },
      { actor: `act_${to}`, part: 'to' },
    ],
    locators: [below(SOURCES), below(SOURCES)].slice(0, 1 + (at % 2)).map((source) => ({
      ...{ source: `src_${source}`, reported: null, origin: null },
      place: { kind: 'page', page: String(1 + below(300)) },
    })),
    grade: { reliability: 'B', credibility: '2' },
    event: { type: 'CONSULT', mode: 'visit', deaths: null },
  };
}

async function fill(made: OpenCase): Promise<void> {
  await addActors(
    made,
    Array.from({ length: ACTORS }, (_, at) => ({
      ...{ id: `act_${at}`, kind: 'state' as const, name: `State ${at}` },
    })),
  );
  for (let at = 0; at < SOURCES; at += 1) {
    await addSource(made, { id: `src_${at}`, type: 'webpage', title: `Source ${at}` });
  }
  for (let from = 0; from < COUNT; from += 5000) {
    const some = Array.from({ length: Math.min(5000, COUNT - from) }, (_, at) =>
      observation(from + at),
    );
    await addObservations(made, some);
  }
}

const FILTERS = [
  '',
  'from=2010&to=2012',
  'actor=act_3',
  'dyad=act_3,act_4',
  'dyad=act_3,act_4&directed=false',
  'source=src_7',
  'corroborated=true',
  'grade=B2',
  'words=corridor',
  'kind=event&from=2001-05&actor=act_1,act_2&words=border',
];

async function timeFilters(made: OpenCase): Promise<void> {
  const api = createApi(made);
  for (const path of [
    '/observations?limit=100',
    '/observations/choices?',
    '/observations/timeline?',
  ]) {
    for (const filter of FILTERS) {
      const took: number[] = [];
      const processor: number[] = [];
      let first = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const [began, used] = [performance.now(), process.cpuUsage()];
        await (await api.request(`${path}&${filter}`)).text();
        const time = performance.now() - began;
        const { user, system } = process.cpuUsage(used);
        if (round === 0) first = time;
        else {
          took.push(time);
          processor.push((user + system) / 1000);
        }
      }
      for (const list of [took, processor]) list.sort((a, b) => a - b);
      const median = took[took.length >> 1] ?? 0;
      const used = processor[processor.length >> 1] ?? 0;
      const slowest = took.at(-1) ?? 0;
      console.log(
        `${path.slice(0, -1).padEnd(24)} ${filter.padEnd(55)} first ${first.toFixed(0)} ms, median ${median.toFixed(1)} ms (${used.toFixed(1)} ms of processor time), slowest ${slowest.toFixed(0)} ms`,
      );
    }
  }
}

/** Frames between two calls of `requestAnimationFrame`, as the page saw them. */
const WATCH = `window.__frames = []; window.__stop = false; (() => {
  let last = performance.now();
  const next = (now) => { window.__frames.push(now - last); last = now; if (!window.__stop) requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`;

async function watched(page: Page, what: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate(WATCH);
  await work();
  const frames = await page.evaluate<number[]>('(window.__stop = true, window.__frames)');
  frames.sort((a, b) => a - b);
  const long = frames.filter((frame) => frame > 50).length;
  const at = (share: number): string => (frames[Math.floor(frames.length * share)] ?? 0).toFixed(0);
  console.log(
    `${what}: ${frames.length} frames, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${(frames.at(-1) ?? 0).toFixed(0)} ms, ${long} over 50 ms`,
  );
}

async function timeBrowser(file: string): Promise<void> {
  const [browser, served] = await Promise.all([launchBrowser(), serveCase(file)]);
  const { page, visit, close } = await openPage(browser, served);
  const began = performance.now();
  await visit('/chronology?lanes=none');
  const timeline = page.getByRole('listbox', { name: /^Timeline/ });
  await timeline.getByRole('option').first().waitFor();
  console.log(`chronology shown after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  for (const [lanes, span] of [
    ['none', '2009-01-01..2012-01-01'],
    ['dyad', '2009-01-01..2012-01-01'],
    ['actor', '1994-01-01..2024-01-01'],
  ]) {
    await visit(`/chronology?lanes=${lanes}&time=${span}`);
    const box = await timeline.boundingBox();
    if (!box) throw new Error('There is no timeline.');
    const [x, y] = [box.x + box.width / 2, box.y + 80];
    await watched(page, `pan, lanes by ${lanes}, ${span}`, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 0; step < STEPS; step += 1) {
        await page.mouse.move(x + 250 * Math.sin(step / 9), y);
      }
      await page.mouse.up();
    });
    await watched(page, `zoom, lanes by ${lanes}, ${span}`, async () => {
      await page.mouse.move(x, y);
      for (let step = 0; step < STEPS / 2; step += 1) {
        await page.mouse.wheel(0, step % 20 < 10 ? -60 : 60);
      }
    });
  }
  await close();
  await served.stop();
  await browser.close();
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-chronology-'));
try {
  const info = { title: 'Bench', question: '', authors: [], languages: ['en'], period: '' };
  const made = await createCase(join(folder, 'study.dragoman'), info);
  await fill(made);
  console.log(`${COUNT} observations`);
  await timeFilters(made);
  await made.close();
  await timeBrowser(made.file);
} finally {
  rmSync(folder, { recursive: true });
}
