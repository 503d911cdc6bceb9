/** Adding, editing and removing episodes. */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import {
  findRecord,
  insertRecord,
  readRecord,
  removeRecord,
  updateRecord,
} from '../../db/records.ts';
import { DomainError } from '../../kernel/errors.ts';
import { given } from '../../kernel/given.ts';
import { missingThings, type NamedThing, namedByLocators, readKnownIds } from '../known-ids.ts';
import { Episode } from '../model.ts';
import { episodeRecords, observationRecords } from '../records.ts';
import { EpisodeEdit, NewEpisode } from './new-episode.ts';

async function checkEpisode(door: Door, episode: Episode): Promise<void> {
  const named: NamedThing[] = [
    ...episode.parties.map((id): NamedThing => ({ table: 'actors', id })),
    ...namedByLocators(episode.locators),
  ];
  const [missing] = missingThings(named, await readKnownIds(door.db));
  const lost = missing === undefined ? null : `the ${missing}`;
  for (const { observation } of episode.attempts) {
    if (observation === null || lost !== null) continue;
    if ((await findRecord(door.db, observationRecords, observation)) === null) {
      throw new DomainError(
        'invalid',
        `“${episode.title}” names the observation ${observation}, which is not in this case.`,
      );
    }
  }
  if (lost !== null) {
    throw new DomainError(
      'invalid',
      `“${episode.title}” names ${lost}, which is not in this case.`,
    );
  }
}

export const addEpisode = (
  context: Context,
  { id, ...wanted }: NewEpisode & { id?: string },
): Promise<Episode> =>
  change(context, `Add the episode ${wanted.title}`, async (door) => {
    const fresh = NewEpisode.parse(wanted);
    const episode = Episode.parse({ ...fresh, id: id ?? door.context.newId('epi_') });
    await checkEpisode(door, episode);
    await insertRecord(door, episodeRecords, episode);
    return episode;
  });

export const editEpisode = (context: Context, id: string, edit: EpisodeEdit): Promise<Episode> =>
  change(context, 'Edit an episode', async (door) => {
    const before = await readRecord(door.db, episodeRecords, id);
    const after = Episode.parse({ ...before, ...given(EpisodeEdit.parse(edit)) });
    await checkEpisode(door, after);
    await updateRecord(door, episodeRecords, after);
    return after;
  });

/** Its observations stay, without an episode. Returns how many there were. */
export const removeEpisode = (context: Context, id: string): Promise<number> =>
  change(context, 'Remove an episode', async (door) => {
    const rows = await door.db
      .selectFrom('observations')
      .select('id')
      .where('episode', '=', id)
      .execute();
    for (const row of rows) {
      const observation = await readRecord(door.db, observationRecords, row.id);
      await updateRecord(door, observationRecords, { ...observation, episode: null });
    }
    await removeRecord(door, episodeRecords, id);
    return rows.length;
  });
