/** What stands in the fields of an episode, and how it is read. Pure. */
import { type Attempt, Episode } from '../../../observations/model.ts';
import {
  type LocatorLine,
  locatorLines,
  locatorWanted,
  readLocators,
} from '../../observations/form/read-locators.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import { keyed, type Line } from '../../parts/form/lines.ts';

const NewEpisode = Episode.omit({ id: true });
export type FilledEpisode = Omit<Episode, 'id'>;

export interface EpisodeValues extends Omit<FilledEpisode, 'attempts' | 'locators'> {
  attempts: Line<Attempt>[];
  locators: LocatorLine[];
}

export const emptyAttempt = (): Attempt => ({
  ...{ date: '', title: '', outcome: 'broken', brokenOn: '', observation: null },
});

export const emptyEpisode = (): EpisodeValues => ({
  ...{ title: '', kind: 'war', date: '', parties: [], attempts: [], locators: [], note: '' },
});

export function episodeValues(episode: Episode): EpisodeValues {
  const { id: _, attempts, locators, ...rest } = episode;
  return { ...rest, attempts: keyed(attempts), locators: locatorLines(locators) };
}

const DAY = 'Write the day, the month or the year: 2020-10-10, 2020-10.';
const WANTED: Readonly<Record<string, string>> = {
  title: 'What the episode is called, at most 300 letters.',
  date: 'From when to when: 2020-09-27/2020-11-10, 2020-09-27/.. while it goes on.',
};
const OF_ATTEMPT: Readonly<Record<string, string>> = {
  title: 'What was tried, at most 300 letters.',
  date: DAY,
  brokenOn: `${DAY.slice(0, -1)}, or nothing.`,
};

/** When it was broken belongs to an attempt that was broken; what was typed stays in the field until then. */
const attemptOf = ({ key: _, ...attempt }: Line<Attempt>): Attempt => ({
  ...attempt,
  ...{ title: attempt.title.trim(), date: attempt.date.trim() },
  brokenOn: attempt.outcome === 'broken' ? attempt.brokenOn.trim() : '',
});

export function readEpisode(values: EpisodeValues): ReadForm<FilledEpisode> {
  const read = new FieldReader();
  const wanted = {
    ...values,
    ...{ title: values.title.trim(), date: values.date.trim(), note: values.note.trim() },
    attempts: values.attempts.map(attemptOf),
    locators: readLocators(read, values.locators),
  };
  return read.end(NewEpisode, wanted, {
    fieldOf: (path) =>
      path
        .slice(0, path[0] === 'locators' ? 2 : 3)
        .map(String)
        .join('.'),
    wantedIn: (field, path, message) => {
      if (path[0] === 'attempts') return OF_ATTEMPT[String(path[2])] ?? message;
      return WANTED[field] ?? (path[0] === 'locators' ? locatorWanted(path, message) : message);
    },
  });
}
