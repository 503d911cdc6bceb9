/** Adding, editing and removing episodes. */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { mustKnow } from '../../db/named-ids.ts';
import { insertRecord, readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { given } from '../../kernel/given.ts';
import { Episode } from '../model.ts';
import { episodeNames } from '../names.ts';
import { episodeRecords, observationRecords } from '../records.ts';
import { EpisodeEdit, NewEpisode } from './new-episode.ts';

const checkEpisode = (door: Door, episode: Episode): Promise<void> =>
  mustKnow(door.db, `“${episode.title}”`, episodeNames(episode));

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
