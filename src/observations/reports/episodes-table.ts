/** Episodes and the attempts to end them as the table of a report: lags, cycles, and how long attempts held. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import { type DayCount, measureEpisode, truceSurvival } from '../episodes/measures.ts';
import type { Episode } from '../model.ts';
import type { Names } from './names.ts';

const COLUMNS: readonly [key: string, label: string, unit: string][] = [
  ['episode', 'Episode', ''],
  ['what', 'What', ''],
  ['title', 'Title', ''],
  ['date', 'Date', ''],
  ['parties', 'Parties', ''],
  ['observations', 'Observations', ''],
  ['outcome', 'Outcome', ''],
  ['brokenOn', 'Broken on', ''],
  ['afterOnset', 'After the begin', 'days'],
  ['afterPrevious', 'After the attempt before', 'days'],
  ['afterBroken', 'After its breach', 'days'],
  ['held', 'Held', 'days'],
  ['beforeEnd', 'Before the end', 'days'],
  ['lasted', 'Lasted', 'days'],
];
const columns: ReportColumn[] = COLUMNS.map(([key, label, unit]) => ({ key, label, unit }));
const empty = Object.fromEntries(COLUMNS.map(([key]) => [key, null]));

/** A number where the dates are days, `4–34` where they are vague. */
const days = (count: DayCount | null): ReportValue =>
  count && (count.least === count.most ? count.least : `${count.least}–${count.most}`);

function rowsOf(episode: Episode, observations: number, names: Names) {
  const { attempts, lasted } = measureEpisode(episode);
  const head: Record<string, ReportValue> = {
    ...empty,
    ...{ episode: episode.title, what: episode.kind, title: episode.title, date: episode.date },
    parties: episode.parties.map(names.actor).join(', ') || null,
    ...{ observations, lasted: days(lasted) },
  };
  const tries = attempts.map((attempt): Record<string, ReportValue> => {
    const { title, date, outcome } = attempt;
    const own = episode.attempts.find((one) => one.title === title && one.date === date);
    return {
      ...empty,
      ...{ episode: episode.title, what: 'attempt', title, date, outcome },
      brokenOn: own?.brokenOn || null,
      afterOnset: days(attempt.afterOnset),
      afterPrevious: days(attempt.afterPrevious),
      afterBroken: days(attempt.afterBroken),
      held: days(attempt.heldFor),
      beforeEnd: days(attempt.beforeEnd),
    };
  });
  return [head, ...tries];
}

/** How long attempts held (Kaplan–Meier), in one sentence. */
function survivalNotes(episodes: readonly Episode[], until: string): string[] {
  const { lifetimes, censored, median, leftOut } = truceSurvival(episodes, until);
  if (lifetimes === 0) return [];
  const half =
    median === null
      ? 'more than half held to the end'
      : `half no longer held after ${median} ${median === 1 ? 'day' : 'days'}`;
  return [
    `Of ${lifetimes} attempts ${half} (Kaplan–Meier; ${censored} still held on ${until}, those ignored ended on their day).`,
    ...leftOut.map(({ title, why }) => `Left out: ${title}. ${why}`),
  ];
}

/** @param until ISO day until which one has looked */
export function episodesTable(
  found: readonly { episode: Episode; observations: number }[],
  names: Names,
  { until, words }: { until: string; words: string },
): ReportTable {
  return {
    report: 'episodes',
    seed: null,
    columns,
    rows: found.flatMap(({ episode, observations }) => rowsOf(episode, observations, names)),
    notes: [
      words,
      'Days between two dates; between two numbers where a date is vague. After the begin: the lag until one tried to end it.',
      ...survivalNotes(
        found.map(({ episode }) => episode),
        until,
      ),
    ],
  };
}
