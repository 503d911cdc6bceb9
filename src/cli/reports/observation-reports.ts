import { Option } from 'commander';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type AskedObservations, askedObservations } from './asked-observations.ts';
import type { ReportMaker, ReportOptions } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

const several = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

const ALL = 'chronology, statements, episodes';

const inTime: readonly Option[] = [
  new Option('--from <date>', `${ALL}: from this year, month or day on`),
  new Option('--to <date>', `${ALL}: until this year, month or day`),
  new Option(
    '--actor <actor>',
    `${ALL}: who takes part, by id, name or ISO code; may be repeated`,
  ).argParser(several),
  new Option('--dyad <actors>', `${ALL}: two actors with a comma, who and to whom`),
];

/** Episodes have no codes, and their parties no direction. */
const ofObservations: readonly Option[] = [
  ...inTime,
  new Option('--either-way', 'chronology, statements: whichever of the two of --dyad acted'),
  new Option(
    '--code <name>',
    'chronology, statements: only this code and those below it; may be repeated',
  ).argParser(several),
];

export const chronologyReport: ReportMaker = {
  name: 'chronology',
  says: 'observations in the order of time, with actors, codes, grades and independent sources',
  options: [
    ...ofObservations,
    new Option('--kind <kinds>', 'chronology: event, statement, figure, act, absence, with commas'),
  ],
  make: async ({ db }, options) => {
    const { filter, words } = await askedObservations(db, options);
    const { compactObservations } = await import('../../observations/listing/list.ts');
    const { chronologyTable } = await import('../../observations/reports/chronology-table.ts');
    const { readNames } = await import('../../observations/reports/names.ts');
    return chronologyTable(await compactObservations(db, filter), await readNames(db), words);
  },
};

async function statementsAsked(db: Db, { filter }: AskedObservations) {
  const { compactObservations } = await import('../../observations/listing/list.ts');
  const { listStatements } = await import('../../observations/statements/store.ts');
  const found = await compactObservations(db, { ...filter, kinds: ['statement'] });
  const wanted = new Set(found.map(({ id }) => id));
  return (await listStatements(db)).filter(({ statement }) => wanted.has(statement.id));
}

export const statementsReport: ReportMaker = {
  name: 'statements',
  says: 'who said how much about what over time, and who changed position',
  options: [
    ...ofObservations,
    new Option('--by <attribute>', 'statements: code, issue or about (actors); code without it'),
    new Option(
      '--per <time>',
      'statements: a row for each year, month or period of the case, or all; year without it',
    ),
  ],
  make: async ({ db }, options) => {
    const asked = await askedObservations(db, options);
    const { SubjectKind, TableTime } = await import(
      '../../observations/statements/speaker-table.ts'
    );
    const [by, time] = [
      SubjectKind.safeParse(options.by ?? 'code'),
      TableTime.safeParse(options.per ?? 'year'),
    ];
    if (!by.success) throw new DomainError('wrong-use', '--by needs code, issue or about.');
    if (!time.success)
      throw new DomainError('wrong-use', '--per needs year, month, period or all.');
    const { readCaseInfo } = await import('../../cases/store.ts');
    const { statementsTable } = await import('../../observations/reports/statements-table.ts');
    const { readNames } = await import('../../observations/reports/names.ts');
    const { periods } = await readCaseInfo(db);
    const statements = await statementsAsked(db, asked);
    const how = { by: by.data, time: time.data, periods, words: asked.words };
    return statementsTable(statements, await readNames(db), how);
  },
};

/** Those whose time meets the one asked for, and of which the actors are parties. */
async function episodesAsked(db: Db, options: ReportOptions) {
  const { filter, words } = await askedObservations(db, {
    ...options,
    code: undefined,
    kind: undefined,
  });
  const { listEpisodes } = await import('../../observations/episodes/store.ts');
  const { edtfRange, rangesMeet } = await import('../../kernel/dates/edtf-range.ts');
  const { from, actors, dyad } = filter;
  const to = filter.to === null || filter.to.length === 10 ? filter.to : `${filter.to}-99`;
  const kinds = (wordOf(options.kind) ?? '').split(',').filter((kind) => kind !== '');
  const found = (await listEpisodes(db)).filter(({ episode: { date, kind, parties } }) => {
    const range = edtfRange(date);
    const has = (ids: readonly string[]): boolean => ids.some((id) => parties.includes(id));
    return (
      (range === null || rangesMeet(range, { from, to })) &&
      (kinds.length === 0 || kinds.includes(kind)) &&
      (actors.length === 0 || has(actors)) &&
      (dyad === null || dyad.every(has))
    );
  });
  return { found, words: kinds.length === 0 ? words : `${words} Kinds: ${kinds.join(', ')}.` };
}

export const episodesReport: ReportMaker = {
  name: 'episodes',
  says: 'wars, crises and talks, and the attempts to end them: lags, cycles, how long each held',
  options: [
    ...inTime,
    new Option('--kind <kinds>', 'episodes: war, clashes, crisis, negotiation, with commas'),
  ],
  make: async ({ db }, options) => {
    if (options.code !== undefined) {
      throw new DomainError('wrong-use', 'Episodes have no codes: leave --code out.');
    }
    const { found, words } = await episodesAsked(db, options);
    const { lastKnownDay } = await import('../../observations/episodes/store.ts');
    const { episodesTable } = await import('../../observations/reports/episodes-table.ts');
    const { readNames } = await import('../../observations/reports/names.ts');
    const until = await lastKnownDay(db);
    return episodesTable(found, await readNames(db), { until, words });
  },
};
