/** Holds the reference case to what it promises: it is whole, every fact has its place in a source, and its numbers are right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeOn } from '../src/actors/roles-on.ts';
import { claimRecords } from '../src/argument/records.ts';
import { listCodes } from '../src/coding/store.ts';
import { cellRecords, comparisonRecords } from '../src/comparison/records.ts';
import { listRecords } from '../src/db/records.ts';
import { exportFolder } from '../src/exchange/folder/export-folder.ts';
import {
  assessmentRecords,
  expectationRecords,
  hypothesisRecords,
  rivalryRecords,
} from '../src/hypotheses/records.ts';
import { scoreExpectations, scoresByAuthor } from '../src/hypotheses/expectations/score.ts';
import { asOf } from '../src/hypotheses/weighing/as-of.ts';
import type { Weighing } from '../src/hypotheses/weighing/likelihood-table.ts';
import { weighingFaults } from '../src/hypotheses/weighing/refusals.ts';
import { reportVerdict } from '../src/hypotheses/weighing/verdict.ts';
import { weighedObservation } from '../src/hypotheses/weighing/weighed-observation.ts';
import { measureEpisode } from '../src/observations/episodes/measures.ts';
import { checkEvidence, type Evidence } from '../src/observations/evidence/check-evidence.ts';
import { readEvidence } from '../src/observations/evidence/read-evidence.ts';
import type { Observation } from '../src/observations/model.ts';
import { episodeRecords } from '../src/observations/records.ts';
import { agreementsOn } from '../src/relations/agreements/ask-agreements.ts';
import { checkFigures } from '../src/relations/series/check-figures.ts';
import { checkCase } from '../src/shell/check-case.ts';
import { loadFolder } from '../src/shell/load-folder.ts';
import type { OpenCase } from '../src/shell/open-case.ts';
import type { Source } from '../src/sources/model.ts';
import { listSources } from '../src/sources/store.ts';
import { runCli } from './support/run-cli.ts';
import { temporaryFolder } from './support/temporary.ts';

const FOLDER = fileURLToPath(new URL('../cases/karabakh', import.meta.url));
const ARTICLE = 'aliyev-2021';

let opened: OpenCase;
let evidence: Evidence;
let sources: Source[];
beforeAll(async () => {
  opened = await loadFolder(FOLDER);
  evidence = await readEvidence(opened.db);
  sources = await listSources(opened.db);
}, 60_000);
afterAll(() => opened.close());

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const observation = (id: string): Observation => {
  const found = evidence.observations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

const sourceOf = (id: string): Source | undefined => sources.find((one) => one.id === id);

describe('the folder', () => {
  it('is what an export writes, byte for byte, and again after another import', async () => {
    const [once, twice] = [join(temporaryFolder(), 'once'), join(temporaryFolder(), 'twice')];
    await exportFolder(opened, once);
    const again = await loadFolder(once);
    await exportFolder(again, twice);
    await again.close();
    for (const folder of [once, twice]) {
      expect(filesOf(folder)).toEqual(filesOf(FOLDER));
      for (const file of filesOf(FOLDER)) {
        expect(readFileSync(join(folder, file), 'utf8'), file).toBe(
          readFileSync(join(FOLDER, file), 'utf8'),
        );
      }
    }
  });

  it('is whole', async () => {
    expect((await checkCase(opened.db)).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('holds records and no text of the article', () => {
    expect(filesOf(FOLDER).filter((file) => /^(documents|articles)\//u.test(file))).toEqual([]);
  });

  it('is opened by npm start and is in the package', () => {
    const { scripts, files } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    );
    expect(scripts.start).toBe('node bin/dragoman.js open cases/karabakh');
    expect(files).toContain('cases/karabakh');
  });
});

describe('the evidence', () => {
  it('leaves nothing for the audit: sources everywhere, offices held, no source before its event', () => {
    expect(evidence.observations.length).toBeGreaterThan(250);
    expect(checkEvidence(evidence)).toEqual([]);
  });

  it('says of each observation whether it rests on the source or on the report of the article', () => {
    for (const { id, locators, note } of evidence.observations) {
      const second = locators.filter(
        ({ source, reported }) => reported !== null || source === ARTICLE,
      );
      const lead =
        second.length === locators.length
          ? 'By report:'
          : second.length > 0
            ? 'Partly by report:'
            : 'On the source itself.';
      expect(note.startsWith(lead), `${id}: ${note}`).toBe(true);
      for (const { reported } of second.filter((one) => one.reported?.source === ARTICLE))
        expect(reported?.at).toMatch(/^(notes? \d|bibliography)/u);
    }
  });

  it('covers the time from before the war to 2026, with every kind of observation', () => {
    const years = new Set(evidence.observations.map(({ date }) => date.slice(0, 4)));
    for (const year of [1991, 1994, 2016, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
      expect([...years]).toContain(`${year}`);
    expect(new Set(evidence.observations.map(({ kind }) => kind)).size).toBe(5);
  });

  it.each([
    ['act_putin', '2020-11-17', 'President'],
    ['act_lavrov', '2021-05-13', 'Minister of Foreign Affairs'],
    ['act_blinken', '2021-06-12', 'Secretary of State'],
    ['act_mijatovic', '2021-06-04', 'Commissioner for Human Rights'],
    ['act_ter-petrosyan', '2020-10-31', undefined],
    ['act_akar', '2024-04-26', undefined],
  ])('knows which office %s held on %s', (id, day, title) => {
    const actor = evidence.actors.find((one) => one.id === id);
    expect(actor && officeOn(actor, day)[0]?.role.title).toBe(title);
  });
});

describe('where the article errs', () => {
  it.each([
    ['obs_statement-jan-2021', '2021-01-11'],
    ['obs_fire-ends-2020', '2020-11-10'],
    ['obs_putin-status', '2020-11-17'],
    ['obs_lavrov-bayramov-2021-05-13', '2021-05-13'],
    ['obs_commissioner-demining', '2021-06-04'],
    ['obs_baunov', '2020-10-09'],
    ['obs_figure-az-russia-65', '2013/2016'],
  ])('%s has the right fact and a note', (id, date) => {
    expect(observation(id)).toMatchObject({
      date,
      note: expect.stringContaining('The article errs'),
    });
  });

  it('its records of sources are corrected, and what it printed is kept', () => {
    const printed = (id: string) => sourceOf(id)?.knownAs?.map(({ csl }) => csl);
    expect(sourceOf('kremlin-otvety-2020-11-17')?.issued).toBe('2020-11-17');
    expect(sourceOf('kremlin-otvety-2020-11-17')?.knownAs?.[0]?.issued).toBe('2020-10-17');
    expect(sourceOf('sipri-trends-2018-03')?.csl.publisher).toBe('SIPRI');
    expect(printed('sipri-trends-2018-03')?.[0]?.publisher).toBe('SIRPI');
    expect(sourceOf('carnegie-biding-its-time-2020-10-09')?.csl.author?.[0]?.family).toBe('Baunov');
    expect(printed('carnegie-biding-its-time-2020-10-09')?.[0]?.author?.[0]?.family).toBe('Baumov');
    expect(sourceOf('abushov-2019')?.issued).toBe('2019');
    expect(printed('abushov-2019')?.[0]?.issued).toEqual({ 'date-parts': [[2012]] });
  });
});

describe('the numbers', () => {
  it('give Russia 94.6 per cent of the arms of Armenia in 2016–20', async () => {
    const asked = ['--recipient', 'Armenia', '--from', '2016', '--to', '2020'];
    const { code, out } = await runCli('report', FOLDER, 'shares', ...asked, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).rows[0]).toMatchObject({ supplier: 'Russia', share: 94.6 });
  });

  it('hold the four figures of the article against the series', async () => {
    const figures = await checkFigures(opened.db);
    const verdicts = figures.map(({ observation: { id, figure }, verdict, actual }) => [
      id,
      figure.value,
      verdict,
      actual === null ? null : Math.round(actual * 10) / 10,
    ]);
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['obs_figure-az-russia-65', 65, 'rounded', 65.7],
        ['obs_figure-am-russia-94', 94, 'rounded', 94.6],
        ['obs_figure-az-israel-69', 69, 'wrong', 66.9],
        ['obs_figure-az-russia-17', 17, 'rounded', 16.2],
        ['obs_figure-az-russia-2013-17', 61.6, 'right', 61.6],
      ]),
    );
  });
});

describe('the agreements', () => {
  it('end the five years on 10 November 2025, with notice by 10 May', async () => {
    const [statement] = await agreementsOn(opened.db, '2021-06-01', 'agr_statement-2020');
    const dates = statement?.due.map(({ kind, days }) => [kind, days.from]);
    expect(dates).toEqual(
      expect.arrayContaining([
        ['notice', '2025-05-10'],
        ['expiry', '2025-11-10'],
      ]),
    );
  });

  it('are those of 1994, November 2020 and January 2021 and others, each with provisions and what became of them', async () => {
    const all = await agreementsOn(opened.db, '2026-07-01', null);
    const rated = all.filter(({ performances }) => performances.length > 0);
    expect(all.every(({ provisions }) => provisions.length > 0)).toBe(true);
    expect(rated.map(({ agreement }) => agreement.id)).toEqual(
      expect.arrayContaining(['agr_truce-1994', 'agr_statement-2020', 'agr_statement-jan-2021']),
    );
  });
});

describe('the railway from Yerevan to Moscow', () => {
  it.each([
    ['1988-06-01', true],
    ['1990-01-15', true],
    ['1995-06-01', false],
    ['2021-06-01', false],
    ['2025-10-20', false],
    ['2025-12-01', true],
  ])('on %s is open: %j', async (day, isOpen) => {
    const asked = ['--from', 'Yerevan', '--to', 'Moscow', '--mode', 'rail', '--on', day];
    const { code, out } = await runCli('report', FOLDER, 'routes', ...asked, '--format', 'json');
    expect(code).toBe(0);
    const ways = new Set<string>(JSON.parse(out).rows.map(({ way }: { way: string }) => way));
    expect(ways.has('open')).toBe(isOpen);
  });
});

describe('the episodes', () => {
  it.each([
    ['epi_april-2016', 3, [3]],
    ['epi_july-2020', 7, [1, 3, 7]],
    ['epi_autumn-2020', 44, [13, 21, 29, 44]],
  ])('%s lasts %i days, and its ceasefires come after %j', async (id, lasted, lags) => {
    const episode = (await listRecords(opened.db, episodeRecords)).find((one) => one.id === id);
    if (!episode) throw new Error(`There is no ${id}.`);
    const measures = measureEpisode(episode);
    expect(measures.lasted).toEqual({ least: lasted, most: lasted });
    expect(measures.attempts.map(({ afterOnset }) => afterOnset?.most)).toEqual(lags);
  });

  it('has the broken truces of autumn 2020 before the last by 31, 23 and 15 days', async () => {
    const episodes = await listRecords(opened.db, episodeRecords);
    const war = episodes.find(({ id }) => id === 'epi_autumn-2020');
    const attempts = war ? measureEpisode(war).attempts : [];
    expect(attempts.map(({ outcome, beforeEnd }) => [outcome, beforeEnd?.most])).toEqual([
      ['broken', 31],
      ['broken', 23],
      ['broken', 15],
      ['held', 0],
    ]);
  });
});

it('has a codebook of 20 to 40 codes, each with its rules', async () => {
  const codes = await listCodes(opened.db);
  expect(codes.length).toBeGreaterThanOrEqual(20);
  expect(codes.length).toBeLessThanOrEqual(40);
  for (const code of codes.filter(({ codable }) => codable)) {
    for (const rule of [code.definition, code.whenToUse, code.whenNot, code.example])
      expect(rule, code.name).not.toBe('');
  }
});

it('has the claims of the article and its expectations, each tied to observations', async () => {
  const claims = await listRecords(opened.db, claimRecords);
  const expectations = await listRecords(opened.db, expectationRecords);
  expect(claims.length).toBeGreaterThan(10);
  expect(expectations.length).toBeGreaterThan(5);
  expect(claims.filter(({ restsOn }) => restsOn.length === 0)).toEqual([]);
  expect(expectations.filter(({ bearing }) => bearing.length === 0)).toEqual([]);
  for (const { locators } of claims)
    expect(locators.map(({ source }) => source)).toContain(ARTICLE);
});

describe('the comparison', () => {
  it('has an answer in words, a step of the scale and how sure in every cell', async () => {
    const [comparison] = await listRecords(opened.db, comparisonRecords);
    const cells = await listRecords(opened.db, cellRecords);
    if (!comparison) throw new Error('There is no comparison.');
    const { questions, dyads, periods } = comparison;
    expect(questions.length).toBeGreaterThanOrEqual(8);
    const places = questions.flatMap(({ id }) =>
      dyads.flatMap((dyad) => periods.map((period) => `${id} ${dyad.id} ${period}`)),
    );
    expect(cells.map((cell) => `${cell.question} ${cell.dyad} ${cell.period}`).sort()).toEqual(
      places.sort(),
    );
    for (const { id, question, judgement, value, confidence } of cells) {
      const scale = questions.find((one) => one.id === question)?.scale ?? [];
      expect(judgement.length, id).toBeGreaterThan(20);
      expect(confidence, id).not.toBeNull();
      expect(
        scale.map((step) => step.value),
        id,
      ).toContain(value);
    }
  });

  it('names by hand only observations that are there, each with a reason', async () => {
    const ids = new Set(evidence.observations.map(({ id }) => id));
    for (const { id, added, leftOut } of await listRecords(opened.db, cellRecords)) {
      for (const pick of [...added, ...leftOut]) {
        expect(ids, `${id}: ${pick.id}`).toContain(pick.id);
        expect(pick.why, id).not.toBe('');
      }
      const both = added.filter((pick) => leftOut.some((one) => one.id === pick.id));
      expect(both, id).toEqual([]);
    }
  });

  it('asks the series for recipients that it has, and its truth table for questions that are asked', async () => {
    const [comparison] = await listRecords(opened.db, comparisonRecords);
    const asked = new Set(comparison?.questions.map(({ id }) => id));
    const table = comparison?.truthTable;
    for (const { question } of table ? [...table.conditions, table.outcome] : [])
      expect(asked).toContain(question);
    const figure = comparison?.questions.find((one) => one.figure !== null)?.figure;
    expect(Object.values(figure?.byDyad ?? {}).map(({ recipient }) => recipient)).toEqual([
      'Armenia',
      'Azerbaijan',
    ]);
  });
});

describe('the rivals', () => {
  const weighingOn = async (day: string): Promise<Weighing> => {
    const [rivalry] = await listRecords(opened.db, rivalryRecords);
    if (!rivalry) throw new Error('There is no rivalry.');
    const register = new Map(sources.map((source) => [source.id, source]));
    const weighing: Weighing = {
      rivalry,
      hypotheses: await listRecords(opened.db, hypothesisRecords),
      assessments: await listRecords(opened.db, assessmentRecords),
      observations: evidence.observations.map((one) => weighedObservation(one, register)),
    };
    return asOf(weighing, day).weighing;
  };

  it('are weighed without a fault, each with a reason in every cell', async () => {
    const weighing = await weighingOn('2026-12-31');
    expect(weighingFaults(weighing)).toEqual([]);
    expect(weighing.assessments).toHaveLength(40);
    expect(weighing.rivalry.rivals).toHaveLength(5);
    for (const { id, chances, note } of weighing.assessments) {
      expect(note, id).not.toBe('');
      for (const { why, hypothesis } of chances) expect(why, `${id} ${hypothesis}`).not.toBe('');
    }
    const { table } = reportVerdict(weighing, { draws: 100 });
    expect(table.notCounted).toEqual([]);
    expect(table.rows.filter((row) => row.observation.kind === 'absence')).toHaveLength(5);
  });

  it.each([
    ['2021-12-31', 22, 'Interests first', 0.86, false, 'obs_peacekeepers-deployed-2020'],
    ['2026-12-31', 40, 'Want of means', 0.6, true, 'obs_washington-2025'],
  ])(
    'on %s %i observations lead to %s with %d',
    async (day, count, label, belief, fragile, first) => {
      const { table, verdict, leftOut, ...report } = reportVerdict(await weighingOn(day), {
        draws: 2000,
      });
      const leader = verdict.leaders[0] ?? 0;
      expect(table.rows).toHaveLength(count);
      expect(table.rivals[leader]?.label).toBe(label);
      expect(verdict.beliefs[leader]).toBeCloseTo(belief, 2);
      expect(report.fragile).toBe(fragile);
      expect(leftOut.observation[0]?.value).toBe(first);
    },
  );
});

it('keeps a ledger of what was expected: four of ten right, the own expectations open', async () => {
  const expectations = await listRecords(opened.db, expectationRecords);
  const author = scoresByAuthor(expectations)[0];
  expect(author?.by).toBe('Nurlan Aliyev');
  expect(author?.scores.statuses).toEqual({
    ...{ true: 4, false: 6, mixed: 3 },
    ...{ void: 1, disputed: 1, open: 0 },
  });
  expect(author?.scores.directions).toMatchObject({ count: 10, right: 4 });
  const { statuses, doubts } = scoreExpectations(expectations);
  expect(statuses.open).toBe(5);
  expect(doubts).toEqual([]);
  for (const { id, horizon } of expectations) expect(horizon, id).not.toBe('');
});
